/*
 * The screen for the room: one theme or one guiding question at a time, the newest first and largest. It follows what is
 * written down until someone chooses; the arrows and the digits choose as well. What the room may not see never reaches it.
 */
import { Live, readAll } from "./capture/live.js";

const MOST = 7;
const find = (id) => document.getElementById(id);
const meeting = find("scherm").dataset.meeting;
const tabs = [...document.querySelectorAll("[data-theme], [data-question]")];
const items = new Map();
let current = tabs.find((tab) => !tab.hidden);

const byQuestion = (tab) => tab.dataset.question !== undefined;
const isUnder = (tab) => (item) => (byQuestion(tab) ? item.question === tab.dataset.question : item.theme === tab.dataset.theme);

function take(view) {
  if (view.withdrawn) {
    items.delete(view.id);
  } else {
    items.set(view.id, view);
  }
}

function hear(view) {
  const fresh = !items.has(view.id);
  take(view);
  if (fresh && !view.withdrawn && find("volg").checked) {
    follow(view);
  }
  render();
}

/** To its question while a question is shown, if it has one; else to its theme. */
function follow(view) {
  const alike = tabs.filter((tab) => byQuestion(tab) === byQuestion(current));
  current = [...alike, ...tabs].find((tab) => isUnder(tab)(view)) ?? current;
}

async function readAgain() {
  const seen = new Set();
  await readAll(
    meeting,
    (views) => views.forEach((view) => take(view) ?? seen.add(view.id)),
    true,
  );
  [...items.keys()].filter((id) => !seen.has(id)).forEach((id) => items.delete(id));
  render();
}

function render() {
  const newest = [...items.values()].sort((one, other) => other.place - one.place || other.position - one.position);
  for (const tab of tabs) {
    tab.setAttribute("aria-pressed", String(tab === current));
    const count = newest.filter(isUnder(tab)).length;
    tab.querySelector("[data-count]").textContent = count;
    tab.hidden = tab.dataset.extra !== undefined && count === 0;
  }
  const shown = current ? newest.filter(isUnder(current)) : [];
  find("thema").textContent = current?.dataset.name ?? "";
  find("gezegd").replaceChildren(...shown.slice(0, MOST).map(renderItem));
  find("leeg").hidden = shown.length > 0;
}

function renderItem(item) {
  const shown = find("gezegde").content.cloneNode(true).firstElementChild;
  shown.querySelector("[data-part=kind]").textContent = find(`soort-${item.kind}`)?.content.textContent ?? "";
  shown.querySelector("[data-part=text]").textContent = item.kind === "QUOTATION" ? `“${item.text}”` : item.text;
  return shown;
}

function choose(tab) {
  if (tab) {
    current = tab;
    find("volg").checked = false;
    render();
  }
}

function onKey(event) {
  const seen = tabs.filter((tab) => tab.checkVisibility?.() ?? true); // the questions are folded until someone asks
  const at = seen.indexOf(current);
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!event.altKey && !event.ctrlKey && !event.metaKey) {
    choose(step ? seen[(at + step + seen.length) % seen.length] : seen[Number(event.key) - 1]);
  }
}

document.addEventListener("keydown", onKey);
tabs.forEach((tab) => tab.addEventListener("click", () => choose(tab)));
render();
new Live(`/v1/meetings/${meeting}/outcomes/stream?room=true`, {
  ready: () => {
    find("weg").hidden = true;
    readAgain().catch(() => {});
  },
  outcome: hear,
  gone: ({ id }) => items.delete(id) && render(),
  lost: () => (find("weg").hidden = false),
});
