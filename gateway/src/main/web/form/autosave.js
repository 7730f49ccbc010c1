/*
 * Keeps what is in a form while it is being typed, one request at a time; the button of the form keeps it too. The element
 * that says how it goes has words for each state.
 */
const PAUSE = 1_500;
const AGAIN = 10_000;

/**
 * @param content gives what is in the form as JSON; null while there is nothing to keep
 * @param address where to PUT it
 * @param seen field with the number of the version that was seen; empty for none
 */
export function keepWhileTyping(form, status, address, content, seen = form.elements.version) {
  let timer = null;
  let running = null;
  let stored = content();

  function say(state) {
    status.textContent = status.dataset[state] ?? "";
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(start, pause);
  }

  /** The next needs the number that the one before gets. */
  function start() {
    if (running) {
      later(PAUSE);
    } else {
      running = keep().finally(() => (running = null));
    }
  }

  async function keep() {
    const typed = content();
    if (typed === stored || typed === null) {
      return;
    }
    say("saving");
    try {
      const version = seen.value;
      const headers = { "Content-Type": "application/json", ...(version && { "If-Match": `"${version}"` }) };
      await answer(await fetch(address, { method: "PUT", headers, body: typed }), typed);
    } catch {
      say("away");
      later(AGAIN);
    }
  }

  async function answer(response, typed) {
    if (response.ok) {
      seen.value = (await response.json()).version;
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

  /** What is being kept gets its number first: what the button sends must name it. */
  function onSubmit(event) {
    clearTimeout(timer);
    if (running) {
      event.preventDefault();
      const button = event.submitter;
      running.then(() => form.requestSubmit(button));
    }
  }

  form.addEventListener("input", () => later(PAUSE));
  form.addEventListener("submit", onSubmit);
}
