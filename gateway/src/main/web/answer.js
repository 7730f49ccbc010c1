/* Keeps an answer as a draft while it is being typed. Without this the button keeps it. */
const PAUSE = 1_500;
const AGAIN = 10_000;

const form = document.getElementById("antwoordformulier");
const status = document.getElementById("stand");
const text = (name) => form.elements[name]?.value.replaceAll("\r\n", "\n").trim() || null;
let timer = null;
let running = null;
let stored = form ? content() : null;

function actions() {
  const part = (index, name) => text(`actions[${index}].${name}`);
  const count = form.querySelectorAll("[name^='actions['][name$='].text']").length;
  return Array.from({ length: count }, (_, index) => ({ text: part(index, "text"), owner: part(index, "owner"), quarter: part(index, "quarter") }))
    .filter((action) => action.text || action.owner || action.quarter);
}

function content() {
  const fields = new FormData(form);
  return JSON.stringify({
    outcome: fields.get("outcome") || null,
    rationale: text("rationale"),
    actions: actions(),
    passages: fields.getAll("passages"),
    copiedFrom: fields.get("copiedFrom") || null,
  });
}

function say(state) {
  status.textContent = status.dataset[state] ?? "";
}

function later(pause) {
  clearTimeout(timer);
  timer = setTimeout(start, pause);
}

/** One at a time: the next needs the number that the one before gets. */
function start() {
  if (running) {
    later(PAUSE);
  } else {
    running = keep().finally(() => (running = null));
  }
}

async function keep() {
  const typed = content();
  if (typed === stored) {
    return;
  }
  say("saving");
  try {
    const version = form.elements.draft.value;
    const headers = { "Content-Type": "application/json", ...(version && { "If-Match": `"${version}"` }) };
    const address = `/v1/reviews/${form.dataset.review}/drafts/${form.elements.recommendation.value}`;
    await answer(await fetch(address, { method: "PUT", headers, body: typed }), typed);
  } catch {
    say("away");
    later(AGAIN);
  }
}

async function answer(response, typed) {
  if (response.ok) {
    form.elements.draft.value = (await response.json()).version;
    stored = typed;
    say("saved");
  } else if (response.status === 412 || response.status === 428) {
    say("overtaken");
  } else if (response.status === 401) {
    say("signedout");
    later(AGAIN);
  } else if (response.status >= 500) {
    say("away");
    later(AGAIN);
  } else {
    say("");
  }
}

/** What is being kept gets its number first: the answer names the draft that it finishes. */
function onSubmit(event) {
  clearTimeout(timer);
  if (running) {
    event.preventDefault();
    const button = event.submitter;
    running.then(() => form.requestSubmit(button));
  }
}

if (form) {
  form.addEventListener("input", () => later(PAUSE));
  form.addEventListener("submit", onSubmit);
}
