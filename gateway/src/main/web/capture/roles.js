/*
 * Roles as people type them: names or the beginnings of their words, with commas between them. The roles are a list of
 * {id, name, plural}.
 */

/** @returns ids: of the roles that were meant, each once; unknown: what cannot be told */
export function rolesIn(typed, roles) {
  const found = { ids: [], unknown: [] };
  for (const word of typed.split(/[,;]/).map(plain).filter(Boolean)) {
    const role = roleFor(word, roles);
    if (!role) {
      found.unknown.push(word);
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

function roleFor(word, roles) {
  const names = (role) => [role.name, role.plural].filter(Boolean).map(plain);
  const exact = roles.find((role) => names(role).includes(word));
  const begun = roles.filter((role) => names(role).some((name) => hints(word, name)));
  return exact ?? (begun.length === 1 ? begun[0] : undefined);
}

/** Each part of what was typed begins a word of the name: "lid cl" hints at "lid van een clientenraad". */
function hints(typed, name) {
  const words = name.split(" ");
  return typed.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}

function plain(word) {
  return word.trim().toLocaleLowerCase("nl").normalize("NFD").replace(/\p{M}/gu, "");
}
