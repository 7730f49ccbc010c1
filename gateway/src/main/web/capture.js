/*
 * The page on which a facilitator writes down what is said, by keyboard alone, with or without a network. The words of
 * the page are in its HTML; this connects them with the notebook (what was written), the sender (what is on its way), the
 * other tabs of this device and the others who write in this meeting.
 */
import { renderConnection } from "./capture/banner.js";
import { cleaned } from "./capture/content.js";
import { listenToKeys } from "./capture/keys.js";
import { find, Lists } from "./capture/list.js";
import { Live, readAll } from "./capture/live.js";
import { LOCAL, Notebook } from "./capture/notebook.js";
import { completions, namesOf, rolesIn } from "./capture/roles.js";
import { Sender, requestFor } from "./capture/sender.js";
import { openStore } from "./capture/store.js";
import { Tabs } from "./capture/tabs.js";

const LONGEST = 10_000;
const PAUSE = 250;
const page = find("meeschrijven");
const form = find("invoer");
const { kind: kinds, theme, text, who, consent, confidential } = form.elements;
const regionBoxes = [...form.querySelectorAll("[name=region]")];
const meeting = page.dataset.meeting;
const roles = JSON.parse(find("rollen-lijst").textContent);
const regions = page.dataset.regions.split(" ").filter(Boolean);

let notebook;
let sender;
let lists;
let tabs;
let editing = null; // the item that is being corrected, as it was when that began
let halfTyped = null; // what was being typed before that
let keeping = null;

/* What is being typed */

function draft() {
  return {
    kind: kinds.value,
    theme: theme.value,
    text: text.value,
    who: who.value,
    consent: consent.checked,
    confidential: confidential.checked,
    regions: regionBoxes.filter((box) => box.checked).map((box) => box.value),
    editing: editing?.id ?? null,
  };
}

function show(fields) {
  kinds.value = fields.kind;
  theme.value = fields.theme;
  text.value = fields.text;
  who.value = fields.who;
  consent.checked = fields.consent;
  confidential.checked = Boolean(fields.confidential);
  regionBoxes.forEach((box) => (box.checked = Boolean(fields.regions?.includes(box.value))));
  editing = notebook.get(fields.editing) ?? null;
  renderEntry();
}

function keepDraft() {
  clearTimeout(keeping);
  tabs.keep(draft()).catch(() => (notebook.durable = false));
}

/** A keystroke costs next to nothing, and is not lost either. */
function onInput(event) {
  tabs.jot(draft());
  clearTimeout(keeping);
  keeping = setTimeout(keepDraft, PAUSE);
  if (event.target !== text) {
    renderEntry();
  }
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
  place.querySelector("span").textContent = message || "";
  field.setAttribute("aria-invalid", String(Boolean(message)));
  if (message) {
    field.focus();
  }
  return Boolean(message);
}

/** What is wrong with the words: there are none, or too many to keep. */
function faultOf(words) {
  const length = [...words].length;
  const tooLong = length > LONGEST && page.dataset.tooLong.replace("%", length - LONGEST);
  return length === 0 ? page.dataset.noText : tooLong;
}

/** @returns what is typed as an item, or null when something is wrong with it */
function content() {
  const { ids, unknown } = rolesIn(who.value, roles);
  const words = cleaned(text.value);
  const unknownRole = unknown.length > 0 && page.dataset.unknownRole.replace("%", unknown.join(", "));
  if (wrong(who, unknownRole) | wrong(text, faultOf(words))) {
    return null;
  }
  const chosen = draft().regions;
  return {
    kind: kinds.value,
    theme: theme.value,
    text: words,
    voicedBy: ids,
    consentToPublish: kinds.value === "QUOTATION" && consent.checked,
    confidential: confidential.checked,
    regionCodes: chosen.length === regions.length ? [] : chosen,
  };
}

function store() {
  const item = content();
  if (item && editing) {
    notebook.change(editing.id, item, editing);
    next("changed");
  } else if (item) {
    notebook.add(crypto.randomUUID(), item);
    next("added");
  }
}

function next(told) {
  say(told);
  editing = halfTyped = null;
  text.value = "";
  consent.checked = confidential.checked = false;
  who.value = namesOf(rolesIn(who.value, roles).ids, roles);
  keepDraft();
  renderEntry();
  text.focus();
}

/* Correcting: what was half typed waits for a while */

function correct(id) {
  halfTyped = editing === null ? draft() : halfTyped;
  const item = notebook.get(id);
  const { voicedBy, consentToPublish, regionCodes } = item;
  show({ ...item, who: namesOf(voicedBy, roles), consent: consentToPublish, regions: regionCodes, editing: id });
  keepDraft();
  text.focus();
}

function correctBeside(step) {
  const items = notebook.items;
  const at = editing === null ? items.length : items.findIndex((item) => item.id === editing.id);
  if (items[at + step]) {
    correct(items[at + step].id);
  } else if (step > 0) {
    leaveCorrecting();
  }
}

function leaveCorrecting() {
  if (editing !== null) {
    show(halfTyped ?? { ...draft(), text: "", consent: false, confidential: false, regions: [], editing: null });
    halfTyped = null;
    keepDraft();
    text.focus();
  }
}

/* What can be done with an item, by key while it is being corrected and by button always */

function undo() {
  if (notebook.canUndo) {
    notebook.undo();
    say("undone");
  }
}

function withdraw(id) {
  notebook.withdraw(id);
  done(id, "withdrawn");
}

function move(id, step) {
  notebook.move(id, step);
  say("moved");
}

/** At the cursor when it is being corrected, else after the first sentence or line. */
function split(id) {
  const words = editing?.id === id ? text.value : notebook.get(id).text;
  const end = /[.!?…]\s|\n/.exec(words);
  const at = editing?.id === id ? text.selectionStart : end ? end.index + 1 : 0;
  const parts = [words.slice(0, at), words.slice(at)].map(cleaned);
  if (parts.every(Boolean)) {
    notebook.split(id, parts, crypto.randomUUID());
    done(id, "split");
  } else {
    say("noSplit");
  }
}

function join(id) {
  if (notebook.join(id)) {
    done(id, "joined");
  }
}

function done(id, told) {
  if (editing?.id === id) {
    leaveCorrecting();
  }
  say(told);
  text.focus();
}

async function showEarlier(id, place) {
  const answer = await fetch(`/v1/meetings/${meeting}/outcomes/${id}/revisions`, { redirect: "manual" }).catch(() => null);
  const items = answer?.ok ? (await answer.json()).items : [];
  const lines = items.map((item) => Object.assign(document.createElement("li"), { textContent: item.text }));
  place.replaceChildren(...lines);
  say(items.length > 0 ? "earlier" : "noEarlier");
}

function say(what) {
  find("gemeld").textContent = page.dataset[what];
}

/* Keys and buttons */

const whileCorrecting = (act) => () => editing && act(editing.id);
const KEYS = {
  kind: chooseKind,
  altKeyT: () => theme.focus(),
  altKeyW: () => who.focus(),
  altKeyS: () => text.focus(),
  altKeyV: () => confidential.click(),
  altArrowUp: () => correctBeside(-1),
  altArrowDown: () => correctBeside(1),
  shiftArrowUp: whileCorrecting((id) => move(id, -1)),
  shiftArrowDown: whileCorrecting((id) => move(id, 1)),
  altKeyK: whileCorrecting(split),
  altKeyJ: whileCorrecting(join),
  undo,
  leave: leaveCorrecting,
  store,
};

function chooseKind(position) {
  form.querySelectorAll("[name=kind]")[position - 1].checked = true;
  keepDraft();
  renderEntry();
}

function onClick(event) {
  const button = event.target.closest("button[data-act]");
  const item = button?.closest("[data-id]");
  const id = item?.dataset.id;
  const acts = {
    correct: () => correct(id),
    withdraw: () => withdraw(id),
    up: () => move(id, -1),
    down: () => move(id, 1),
    split: () => split(id),
    join: () => join(id),
    earlier: () => showEarlier(id, item.querySelector("[data-part=earlier]")),
    mine: () => notebook.keepMine(id),
    theirs: () => notebook.takeTheirs(id),
    undo,
    leave: leaveCorrecting,
    all: () => lists.toggle(button.closest("[data-theme]").dataset.theme),
  };
  acts[button?.dataset.act]?.();
}

/* Others, and the network */

function listen() {
  const live = new Live(`/v1/meetings/${meeting}/outcomes/stream`, {
    ready: () => {
      sender.wake();
      readAll(meeting, (views) => notebook.merge(views)).catch(() => {});
    },
    outcome: (view) => notebook.merge([view]),
    writers: ({ count }) => renderWriters(count - 1),
    lost: () => renderWriters(0),
  });
  return live;
}

function renderWriters(others) {
  const place = find("anderen");
  place.hidden = others < 1;
  place.textContent = place.dataset[others === 1 ? "one" : "many"].replace("%", others);
}

/** The page opens without a network from the second time on; says so once it can. */
async function keepOffline() {
  const workers = navigator.serviceWorker;
  if (workers) {
    workers.addEventListener("message", () => (find("zonder-netwerk").hidden = false));
    await workers.register(page.dataset.worker, { scope: page.dataset.scope });
    (await workers.ready).active.postMessage({ keep: location.pathname });
  }
}

function begin(halfDone) {
  form.hidden = false;
  find("lijsten").hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    store();
  });
  form.addEventListener("input", onInput);
  listenToKeys(KEYS, (target) => target === text || target === who);
  document.addEventListener("click", onClick);
  for (const event of ["online", "focus"]) {
    addEventListener(event, () => sender.wake());
  }
  addEventListener("beforeunload", (event) => !notebook.durable && notebook.count(LOCAL) > 0 && event.preventDefault());
  if (halfDone) {
    show(halfDone);
  }
  renderEntry();
  lists.render();
  renderConnection(sender, notebook);
  text.focus();
}

async function start() {
  const device = await openStore();
  const notes = await device.load(meeting);
  tabs = new Tabs(device, meeting);
  const changed = () => {
    lists.render();
    renderConnection(sender, notebook);
    sender.send();
  };
  notebook = new Notebook(device, meeting, notes, { regions, changed: () => changed(), tell: (item) => tabs.tell(item) });
  sender = new Sender(
    notebook,
    (item) => fetch(...requestFor(meeting, item)),
    undefined,
    () => renderConnection(sender, notebook),
    (work) => tabs.alone(work),
  );
  lists = new Lists(page, notebook, roles);
  tabs.onItem((item) => notebook.hear(item));
  begin(await tabs.open(notes));
  sender.send();
  listen();
  keepOffline().catch(() => {});
}

start();
