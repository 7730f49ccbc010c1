/*
 * The screen for the room: one theme at a time, the newest first and largest. It follows what is written down until
 * someone chooses a theme; the arrows and the digits choose one. What the room may not see never reaches it.
 */
import { Live, readAll } from "./capture/live.js";

const MOST = 7;
const find = (id) => document.getElementById(id);
const meeting = find("scherm").dataset.meeting;
const tabs = [...document.querySelectorAll("[data-theme]")];
const items = new Map();
let theme = tabs[0]?.dataset.theme;

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
    theme = view.theme;
  }
  render();
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
    tab.setAttribute("aria-pressed", String(tab.dataset.theme === theme));
    tab.querySelector("[data-count]").textContent = newest.filter((item) => item.theme === tab.dataset.theme).length;
  }
  const shown = newest.filter((item) => item.theme === theme);
  find("thema").textContent = tabs.find((tab) => tab.dataset.theme === theme)?.dataset.name ?? "";
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
    theme = tab.dataset.theme;
    find("volg").checked = false;
    render();
  }
}

function onKey(event) {
  const at = tabs.findIndex((tab) => tab.dataset.theme === theme);
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!event.altKey && !event.ctrlKey && !event.metaKey) {
    choose(step ? tabs[(at + step + tabs.length) % tabs.length] : tabs[Number(event.key) - 1]);
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
