/*
 * Bundling by keyboard and by dragging. Without this the same is done with the buttons. Keys work only while the focus is
 * in the list (WCAG 2.1.4), so that nobody bundles by speaking or by accident.
 */
const list = document.getElementById("kiezen");
const help = document.getElementById("toetsen");

const items = () => [...list.querySelectorAll("li")].filter((item) => box(item));
const box = (item) => item.querySelector('input[name="bron"]');
const current = (from) => from.closest("#kiezen li");

function move(from, step) {
  const all = items();
  const next = all[all.indexOf(current(from)) + step];
  if (next) {
    box(next).focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

/** What is added: everything that is ticked, or else the one at hand. */
function choose(from) {
  if (!list.querySelector('input[name="bron"]:checked') && current(from)) {
    box(current(from)).checked = true;
  }
}

function press(key, from) {
  const button = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (button) {
    if (button.form === list) {
      choose(from);
    }
    button.click();
  }
}

function follow(from, name) {
  current(from)?.querySelector(`[data-go="${name}"]`)?.click();
}

const ACTIONS = {
  ArrowDown: (from) => move(from, 1),
  ArrowUp: (from) => move(from, -1),
  n: (from) => press("n", from),
  z: (from) => press("z", from),
  l: (from) => follow(from, "like"),
  a: (from) => follow(from, "fate"),
};
for (let digit = 1; digit < 10; digit++) {
  ACTIONS[digit] = (from) => press(String(digit), from);
}

function onKey(event) {
  const action = ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (action && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    action(event.target);
  }
}

function dragging() {
  let dragged = null;
  for (const item of items()) {
    item.draggable = true;
    item.addEventListener("dragstart", (event) => {
      dragged = item;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", box(item).value);
    });
  }
  for (const draft of document.querySelectorAll("[data-draft]")) {
    draft.addEventListener("dragover", (event) => dragged && event.preventDefault());
    draft.addEventListener("drop", (event) => {
      event.preventDefault();
      box(dragged).checked = true;
      draft.querySelector("button").click();
    });
  }
}

if (list && help) {
  help.hidden = false;
  document.querySelectorAll(".rv-key").forEach((key) => {
    key.hidden = false;
  });
  list.addEventListener("keydown", onKey);
  dragging();
}
