/*
 * What people write about an item, compared field by field. Three versions meet when two write at once: the one both
 * began with, mine and theirs.
 */
const FIELDS = {
  kind: "",
  theme: "",
  question: "",
  text: "",
  voicedBy: [],
  consentToPublish: false,
  regionCodes: [],
  confidential: false,
  place: 0,
};

/** Only the order: whoever moves it last decides, for nobody's words are at stake. */
const NEVER_IN_CONFLICT = "place";

export function contentOf(item) {
  return Object.fromEntries(Object.entries(FIELDS).map(([field, otherwise]) => [field, item[field] ?? otherwise]));
}

export function sameContent(one, other) {
  return changed(one, other).length === 0;
}

/** The names of the fields in which two versions differ. */
export function changed(one, other) {
  return Object.keys(FIELDS).filter((field) => fingerprint(one, field) !== fingerprint(other, field));
}

/** @returns their content with my changes on top; null when both changed the same thing in different ways */
export function merged(base, mine, theirs) {
  const mineChanged = changed(base, mine);
  const clash = mineChanged.some(
    (field) => field !== NEVER_IN_CONFLICT && changed(base, theirs).includes(field) && changed(mine, theirs).includes(field),
  );
  return clash ? null : { ...contentOf(theirs), ...Object.fromEntries(mineChanged.map((field) => [field, mine[field]])) };
}

function fingerprint(item, field) {
  const value = item[field] ?? FIELDS[field];
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
}

/** Two items said in one breath become one; what holds for either holds for both. */
export function joined(first, second) {
  const both = (one, other) => [...new Set([...one, ...other])];
  return {
    ...contentOf(first),
    text: `${first.text}\n${second.text}`,
    voicedBy: both(first.voicedBy, second.voicedBy),
    regionCodes: first.regionCodes.length && second.regionCodes.length ? both(first.regionCodes, second.regionCodes) : [],
    question: first.question || (second.question ?? ""),
    confidential: first.confidential || second.confidential,
    consentToPublish: first.consentToPublish && second.consentToPublish,
  };
}

const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff]/g;

/** As it was pasted, without what nobody sees: Word leaves vertical tabs for line ends and marks of its own. */
export function cleaned(text) {
  return text.replace(/\r\n?|\u000b|\u2028|\u2029/g, "\n").replace(UNSEEN, "").trim();
}
