/* Keeps the draft of a report while it is being typed. Without this the button keeps it. */
const PAUSE = 1_500;
const AGAIN = 10_000;

const form = document.getElementById("verslag");
const status = document.getElementById("stand");
let timer = null;
let running = false;
let stored = form ? content() : null;

function content() {
  const tips = form.elements.tips.value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return JSON.stringify({ text: form.elements.text.value.replaceAll("\r\n", "\n").trim(), tips });
}

function say(state) {
  status.textContent = status.dataset[state] ?? "";
}

function later(pause) {
  clearTimeout(timer);
  timer = setTimeout(keep, pause);
}

async function keep() {
  const typed = content();
  if (running || typed === stored || JSON.parse(typed).text === "") {
    return;
  }
  running = true;
  say("saving");
  try {
    const version = form.elements.version.value;
    const headers = { "Content-Type": "application/json", ...(version && { "If-Match": `"${version}"` }) };
    await answer(await fetch(`/v1/meetings/${form.dataset.meeting}/report`, { method: "PUT", headers, body: typed }), typed);
  } catch {
    say("away");
    later(AGAIN);
  } finally {
    running = false;
  }
}

async function answer(response, typed) {
  if (response.ok) {
    form.elements.version.value = (await response.json()).version;
    stored = typed;
    say("saved");
    later(PAUSE);
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

if (form) {
  form.addEventListener("input", () => later(PAUSE));
}
