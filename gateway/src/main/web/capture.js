/*
 * The page on which a facilitator writes down what is said, by keyboard alone, with or without a network. The words of
 * the page are in its HTML; this connects them with the notebook (what was written), the sender (what is on its way), the
 * other tabs of this device and the others who write in this meeting.
 */
import { renderConnection } from "./capture/banner.js";
import { cleaned } from "./capture/content.js";
import { Entry } from "./capture/entry.js";
import { listenToKeys } from "./capture/keys.js";
import { find, Lists } from "./capture/list.js";
import { Live, readAll } from "./capture/live.js";
import { LOCAL, Notebook } from "./capture/notebook.js";
import { Sender, requestFor } from "./capture/sender.js";
import { openStore } from "./capture/store.js";
import { Tabs } from "./capture/tabs.js";

const PAUSE = 250;
const page = find("meeschrijven");
const form = find("invoer");
const meeting = page.dataset.meeting;
const roles = JSON.parse(find("rollen-lijst").textContent);
const regions = page.dataset.regions.split(" ").filter(Boolean);
const entry = new Entry(form, page.dataset, roles);

let notebook;
let sender;
let lists;
let tabs;
let editing = null; // the item that is being corrected, as it was when that began
let halfTyped = null; // what was being typed before that
let asShown = null; // the item that is being corrected, as it was before
let keeping = null;

/* What is being typed */

const draft = () => ({ ...entry.typed, editing: editing?.id ?? null });
const renderEntry = () => entry.render(editing !== null);

function show(fields) {
  entry.show(fields);
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
  if (!entry.isText(event.target)) {
    renderEntry();
  }
}

function store() {
  const item = entry.content();
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
  entry.clear();
  keepDraft();
  renderEntry();
  entry.focus();
}

/* Correcting: what was half typed waits for a while */

function correct(id) {
  if (editing !== null && editing.id !== id && !keepCorrection()) {
    return;
  }
  halfTyped = editing === null ? draft() : halfTyped;
  editing = notebook.get(id);
  entry.showItem(editing);
  asShown = JSON.stringify(entry.typed);
  renderEntry();
  keepDraft();
  entry.focus();
}

/** Whoever goes on to another item did not ask to forget what was changed in this one. */
function keepCorrection() {
  if (JSON.stringify(entry.typed) === asShown) {
    return true;
  }
  const item = entry.content();
  if (item) {
    notebook.change(editing.id, item, editing);
    say("changed");
  }
  return item !== null;
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
    entry.focus();
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
  const words = editing?.id === id ? entry.typed.text : notebook.get(id).text;
  const end = /[.!?…]\s|\n/.exec(words);
  const at = editing?.id === id ? entry.cursor : end ? end.index + 1 : 0;
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
  entry.focus();
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
  altKeyT: () => entry.focus("theme"),
  altKeyQ: () => entry.focus("question"),
  altKeyW: () => entry.askWho(),
  altKeyS: () => entry.focus(),
  altKeyV: () => entry.toggleConfidential(),
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
  entry.chooseKind(position);
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
  find("opent").hidden = true;
  form.hidden = false;
  find("lijsten").hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    store();
  });
  form.addEventListener("input", onInput);
  listenToKeys(KEYS, (target) => entry.isTyping(target));
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
  entry.focus();
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
