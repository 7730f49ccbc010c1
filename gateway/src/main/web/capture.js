/*
 * The page on which a facilitator writes down what is said, by keyboard alone. The words of the page are in its HTML;
 * this connects them with the notebook (what was written) and the sender (what is on its way).
 */
import { Notebook, REFUSED, CONFLICT, LOCAL, SENT } from "./capture/notebook.js";
import { completions, namesOf, rolesIn } from "./capture/roles.js";
import { AWAY, Sender, SIGNED_OUT, requestFor } from "./capture/sender.js";

const SHOWN = 5;
const GOOD_NEWS = 5_000;

const find = (id) => document.getElementById(id);
const page = find("meeschrijven");
const form = find("invoer");
const { kind: kinds, theme, text, who, consent } = form.elements;
const meeting = page.dataset.meeting;
const roles = JSON.parse(find("rollen-lijst").textContent);
const wholeLists = new Set();
let editing = null;

const notebook = new Notebook(storage(), meeting, () => {
  render();
  sender.send();
});
const sender = new Sender(notebook, (item) => fetch(...requestFor(meeting, item)), undefined, renderConnection);

function storage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/* What is being typed */

function draft() {
  return { kind: kinds.value, theme: theme.value, text: text.value, who: who.value, consent: consent.checked, editing };
}

function show(fields) {
  kinds.value = fields.kind;
  theme.value = fields.theme;
  text.value = fields.text;
  who.value = fields.who;
  consent.checked = fields.consent;
  editing = notebook.get(fields.editing) ? fields.editing : null;
  renderEntry();
}

function keepDraft() {
  notebook.draft = draft();
}

function renderEntry() {
  find("toestemming-veld").hidden = kinds.value !== "QUOTATION";
  find("verbeteren").hidden = editing === null;
  for (const word of form.querySelectorAll("[data-when]")) {
    word.hidden = (word.dataset.when === "editing") !== (editing !== null);
  }
  const options = completions(who.value, roles).map((name) => Object.assign(document.createElement("option"), { value: name }));
  find("rollen").replaceChildren(...options);
}

function wrong(field, message) {
  const place = find(`${field.id}-e`);
  place.hidden = !message;
  place.querySelector("span").textContent = message ?? "";
  field.setAttribute("aria-invalid", String(Boolean(message)));
  if (message) {
    field.focus();
  }
  return Boolean(message);
}

function store() {
  const spoken = rolesIn(who.value, roles);
  const empty = text.value.trim() === "";
  const unknown = spoken.unknown.join(", ");
  if (wrong(who, unknown && page.dataset.unknownRole.replace("%", unknown)) | wrong(text, empty ? page.dataset.noText : "")) {
    return;
  }
  const content = {
    kind: kinds.value,
    theme: theme.value,
    text: text.value.trim(),
    voicedBy: spoken.ids,
    consentToPublish: kinds.value === "QUOTATION" && consent.checked,
  };
  if (editing === null) {
    notebook.add(crypto.randomUUID(), content);
  } else {
    notebook.change(editing, content);
  }
  say(editing === null ? "added" : "changed");
  next();
}

function next() {
  editing = null;
  text.value = "";
  consent.checked = false;
  who.value = namesOf(rolesIn(who.value, roles).ids, roles);
  keepDraft();
  renderEntry();
  text.focus();
}

/** Opens the item before the one that is being corrected, or the last. What was half typed waits for a while. */
let halfTyped = null;

function correct(id) {
  halfTyped = editing === null ? draft() : halfTyped;
  const item = notebook.get(id);
  show({ ...item, who: namesOf(item.voicedBy, roles), consent: item.consentToPublish, editing: id });
  keepDraft();
  text.focus();
}

function correctPrevious() {
  const items = notebook.items;
  const at = editing === null ? items.length : items.findIndex((item) => item.id === editing);
  if (at > 0) {
    correct(items[at - 1].id);
  }
}

function leaveCorrecting() {
  if (editing !== null) {
    show(halfTyped ?? { ...draft(), text: "", consent: false, editing: null });
    halfTyped = null;
    keepDraft();
    text.focus();
  }
}

function undo() {
  if (notebook.canUndo) {
    notebook.undo();
    say("undone");
  }
}

function withdraw(id) {
  notebook.withdraw(id);
  if (editing === id) {
    leaveCorrecting();
  }
  say("withdrawn");
  text.focus();
}

function say(what) {
  find("gemeld").textContent = page.dataset[what];
}

/* The lists */

function render() {
  const items = notebook.items;
  for (const list of page.querySelectorAll("[data-theme]")) {
    renderList(list, items.filter((item) => item.theme === list.dataset.theme));
  }
  counted("aantal", items.length);
  for (const state of [SENT, LOCAL, CONFLICT, REFUSED]) {
    counted(`aantal-${state}`, notebook.count(state));
  }
  find("terug").disabled = !notebook.canUndo;
  renderConnection();
}

function counted(id, count) {
  const place = find(id);
  place.hidden = count === 0 && id !== "aantal";
  place.textContent = place.dataset[count === 1 ? "one" : "many"].replace("%", count);
}

function renderList(list, items) {
  const whole = wholeLists.has(list.dataset.theme);
  list.querySelector("[data-count]").textContent = items.length;
  list.querySelector("ul").replaceChildren(...items.map(renderItem));
  for (const older of whole ? [] : [...list.querySelectorAll("li")].slice(0, -SHOWN)) {
    older.hidden = true;
  }
  const all = list.querySelector("[data-all]");
  all.hidden = items.length <= SHOWN;
  all.textContent = page.dataset[whole ? "showLast" : "showAll"].replace("%", items.length);
}

function renderItem(item) {
  const shown = find("punt").content.cloneNode(true).firstElementChild;
  shown.classList.add(`rv-item--${item.state === REFUSED ? CONFLICT : item.state}`);
  shown.dataset.id = item.id;
  const fill = (part, words) => (shown.querySelector(`[data-part=${part}]`).textContent = words);
  fill("kind", find(`soort-${item.kind}`).dataset.name);
  fill("who", namesOf(item.voicedBy, roles));
  fill("text", item.text);
  shown.querySelector("[data-part=consent]").hidden = item.kind !== "QUOTATION" || item.consentToPublish;
  shown.querySelector("[data-part=state]").replaceWith(find(`staat-${item.state}`).content.cloneNode(true));
  if (item.state === CONFLICT) {
    fill("mine", item.text);
    fill("theirs", item.theirs.text);
  } else {
    shown.querySelector("[data-part=versions]").remove();
  }
  fill("reason", item.reason ?? "");
  return shown;
}

/* The connection */

let banner = null;

function renderConnection() {
  const trouble = { [AWAY]: "away", [SIGNED_OUT]: "signed-out" }[sender.state];
  const back = !trouble && (banner === "away" || banner === "signed-out");
  if (trouble || (!notebook.durable && !back)) {
    showBanner(trouble ?? "full");
  } else if (back && notebook.count(LOCAL) === 0) {
    showBanner("back");
    setTimeout(() => banner === "back" && showBanner(null), GOOD_NEWS);
  }
  counted("wachten", notebook.count(LOCAL));
}

function showBanner(which) {
  banner = which;
  for (const words of find("verbinding").children) {
    words.hidden = words.dataset.banner !== which;
  }
}

/** What others, or this device before, brought to the server. */
async function fetchItems() {
  let cursor = "";
  do {
    const address = `/v1/meetings/${meeting}/outcomes?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const answer = await fetch(address, { redirect: "manual", headers: { Accept: "application/json" } });
    if (!answer.ok) {
      return;
    }
    const part = await answer.json();
    notebook.merge(part.items);
    cursor = part.next;
  } while (cursor);
}

/* Keys and buttons */

function onKey(event) {
  const digit = /^Digit([1-7])$/.exec(event.code);
  const act = event.altKey && digit ? () => chooseKind(Number(digit[1])) : shortcut(event);
  if (act) {
    event.preventDefault();
    act();
  }
}

function shortcut(event) {
  if (event.altKey && !event.ctrlKey) {
    const keys = { KeyT: () => theme.focus(), KeyW: () => who.focus(), KeyS: () => text.focus(), ArrowUp: correctPrevious };
    return keys[event.code];
  }
  if ((event.ctrlKey || event.metaKey) && event.key === "z" && !(isText(event.target) && event.target.value)) {
    return undo;
  }
  if (event.key === "Escape") {
    return leaveCorrecting;
  }
  return event.key === "Enter" && isText(event.target) && !event.shiftKey && !event.isComposing ? store : undefined;
}

function isText(target) {
  return target === text || target === who;
}

function chooseKind(position) {
  const kind = form.querySelectorAll("[name=kind]")[position - 1];
  kind.checked = true;
  keepDraft();
  renderEntry();
}

function onClick(event) {
  const button = event.target.closest("button[data-act]");
  const id = button?.closest("[data-id]")?.dataset.id;
  const acts = {
    correct: () => correct(id),
    withdraw: () => withdraw(id),
    mine: () => notebook.keepMine(id),
    theirs: () => notebook.takeTheirs(id),
    undo,
    leave: leaveCorrecting,
    all: () => toggleList(button.closest("[data-theme]").dataset.theme),
  };
  acts[button?.dataset.act]?.();
}

function toggleList(name) {
  if (!wholeLists.delete(name)) {
    wholeLists.add(name);
  }
  render();
}

function start() {
  form.hidden = false;
  find("lijsten").hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    store();
  });
  form.addEventListener("input", () => {
    keepDraft();
    renderEntry();
  });
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", onClick);
  const again = () => sender.send();
  addEventListener("online", again);
  addEventListener("focus", again);
  if (notebook.draft) {
    show(notebook.draft);
  }
  renderEntry();
  render();
  text.focus();
  sender.send();
  fetchItems().catch(() => sender.send());
}

start();
