/*
 * Roles as people type them: names or the beginnings of their words, with commas between them. The roles are a list of
 * {id, name, plural}.
 */

/** @returns ids: of the roles that were meant, each once; unknown: what is no role; meant: names, where it can be several */
export function rolesIn(typed, roles) {
  const found = { ids: [], unknown: [], meant: [] };
  for (const word of typed.split(/[,;]/).map(plain).filter(Boolean)) {
    const [role, ...others] = rolesFor(word, roles);
    if (!role) {
      found.unknown.push(word);
    } else if (others.length > 0) {
      found.meant.push(role.name, ...others.map((other) => other.name));
    } else if (!found.ids.includes(role.id)) {
      found.ids.push(role.id);
    }
  }
  return found;
}

export function namesOf(ids, roles) {
  return ids.map((id) => roles.find((role) => role.id === id)?.name ?? id).join(", ");
}

/** What to offer after what was typed so far: the whole line each time, since a browser replaces the whole line. */
export function completions(typed, roles) {
  const comma = typed.lastIndexOf(",");
  const before = comma < 0 ? "" : `${typed.slice(0, comma + 1).trim()} `;
  const chosen = rolesIn(before, roles).ids;
  return roles.filter((role) => !chosen.includes(role.id)).map((role) => before + role.name);
}

/** Those that fit best: by their whole name, else because it begins so, else because of some words of it. */
function rolesFor(word, roles) {
  const fitting = (fits) => roles.filter((role) => [role.name, role.plural].filter(Boolean).map(plain).some(fits));
  const exact = fitting((name) => name === word);
  const begun = fitting((name) => name.startsWith(word));
  return [exact, begun].find((found) => found.length === 1) ?? fitting((name) => hints(word, name));
}

/** Each part of what was typed begins a word of the name: "lid cl" hints at "lid van een clientenraad". */
function hints(typed, name) {
  const words = name.split(" ");
  return typed.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}

function plain(word) {
  return word.trim().toLocaleLowerCase("nl").normalize("NFD").replace(/\p{M}/gu, "");
}
