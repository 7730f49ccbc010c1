/*
 * Listens to a meeting. A line that is silent for too long is closed and opened again, and what happened meanwhile is
 * read: "ready" says that from here on nothing is missed. A page that nobody sees lets go of its line, since a browser
 * has few of them.
 */
import { waitAfter } from "./sender.js";

const SILENCE = 16_000;
const NAMES = ["ready", "outcome", "gone", "writers", "beat"];

export class Live {
  #address;
  #hear;
  #line = null;
  #heardAt = 0;
  #failures = 0;
  #timer = null;

  /** @param hear {ready(), outcome(view), gone({id}), writers({count}), lost()}, each may be absent */
  constructor(address, hear) {
    this.#address = address;
    this.#hear = hear;
    setInterval(() => this.#line && Date.now() - this.#heardAt > SILENCE && this.#lost(), SILENCE / 4);
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#close() : this.open()));
    addEventListener("online", () => this.open());
    addEventListener("pagehide", () => this.#close());
    this.open();
  }

  open() {
    this.#close();
    this.#heardAt = Date.now();
    this.#line = new EventSource(this.#address);
    this.#line.onerror = () => this.#lost();
    for (const name of NAMES) {
      this.#line.addEventListener(name, (event) => this.#heard(name, JSON.parse(event.data)));
    }
  }

  #heard(name, data) {
    this.#heardAt = Date.now();
    this.#failures = 0;
    this.#hear[name]?.(data);
  }

  #lost() {
    this.#close();
    this.#failures++;
    this.#timer = setTimeout(() => this.open(), waitAfter(this.#failures));
    this.#hear.lost?.();
  }

  #close() {
    clearTimeout(this.#timer);
    this.#line?.close();
    this.#line = null;
  }
}

/** Everything that is there now, page after page. @param room only what everyone in the room may see */
export async function readAll(meeting, take, room = false) {
  let cursor = "";
  do {
    const address = `/v1/meetings/${meeting}/outcomes?limit=200&room=${room}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const answer = await fetch(address, { redirect: "manual", headers: { Accept: "application/json" } });
    if (!answer.ok) {
      return;
    }
    const part = await answer.json();
    take(part.items);
    cursor = part.next;
  } while (cursor);
}
