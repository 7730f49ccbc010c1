/*
 * Sends what waits in the notebook, the oldest first and a few at a time, and keeps trying. A server that cannot be
 * reached costs nothing but time; an expired session waits until someone signs in again. Each item says where it stands,
 * so that the order does not depend on which arrives first.
 */
import { contentOf } from "./content.js";

export const IDLE = "idle";
export const AWAY = "away";
export const SIGNED_OUT = "signed-out";

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
const AT_ONCE = 4;

/** How long to wait before the next attempt, in milliseconds: doubling, with jitter so that a room full of laptops spreads out. */
export function waitAfter(failures, random = Math.random) {
  const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1));
  return Math.round(longest / 2 + (random() * longest) / 2);
}

export class Sender {
  #notebook;
  #request;
  #later;
  #moved;
  #alone;
  #failures = 0;
  #timer = null;
  #busy = false;

  state = IDLE;

  /**
   * @param request (item) => Promise of a Response; rejects when the server cannot be reached
   * @param later like setTimeout
   * @param moved called when the state changes
   * @param alone runs the work while no other tab of this device sends
   */
  constructor(notebook, request, later = (work, wait) => setTimeout(work, wait), moved = () => {}, alone = (work) => work()) {
    this.#notebook = notebook;
    this.#request = request;
    this.#later = later;
    this.#moved = moved;
    this.#alone = alone;
  }

  /** Now rather than after the wait: the network or the person is back. */
  wake() {
    this.#timer = null;
    return this.send();
  }

  /** Sends all that waits; call it after each change. While a server does not answer, what is added only waits. */
  async send() {
    if (this.#busy || this.#timer) {
      return;
    }
    this.#busy = true;
    try {
      while (this.#notebook.waiting.length > 0 && (await this.#alone(() => this.#sendSome())));
    } finally {
      this.#busy = false;
    }
  }

  /** @returns whether it makes sense to go on */
  async #sendSome() {
    const some = this.#notebook.waiting.slice(0, AT_ONCE);
    const sent = await Promise.all(some.map((item) => this.#sendOne(item.id)));
    return sent.every(Boolean);
  }

  async #sendOne(id) {
    const item = this.#notebook.trying(id);
    let response;
    try {
      response = await this.#request(item);
    } catch {
      return this.#retry(AWAY);
    }
    return this.#settle(item, response);
  }

  async #settle(item, response) {
    if (response.status === 401 || response.type === "opaqueredirect") {
      return this.#retry(SIGNED_OUT);
    }
    if (response.status >= 500 || response.status === 429) {
      return this.#retry(AWAY);
    }
    const body = await read(response);
    if (response.ok) {
      this.#notebook.confirm(item.id, item.revision, { ...body, version: body.version ?? versionOf(response) });
    } else if (body.current) {
      this.#notebook.differs(item.id, body.current);
    } else {
      this.#notebook.refuse(item.id, reasonOf(body));
    }
    this.#failures = 0;
    this.#is(IDLE);
    return true;
  }

  #retry(state) {
    this.#failures++;
    this.#is(state);
    const timer = (this.#timer = {});
    this.#later(() => this.#timer === timer && this.wake(), waitAfter(this.#failures));
    return false;
  }

  #is(state) {
    if (this.state !== state) {
      this.state = state;
      this.#moved(state);
    }
  }
}

async function read(response) {
  try {
    return (await response.json()) ?? {};
  } catch {
    return {};
  }
}

function versionOf(response) {
  const tag = /^"(\d+)"$/.exec(response.headers.get("ETag") ?? "");
  return tag ? Number(tag[1]) : null;
}

function reasonOf(problem) {
  return problem.errors?.map((error) => error.message).join(" ") || problem.detail || problem.title || "";
}

/** The request that brings one item to the server: PUT with the item's own id, so that a repeat never doubles it. */
export function requestFor(meeting, item) {
  const headers = { Accept: "application/json" };
  if (item.version !== null && item.version !== undefined) {
    headers["If-Match"] = `"${item.version}"`;
  }
  const into = item.withdrawn && item.joinedInto ? `?joinedInto=${item.joinedInto}` : "";
  const address = `/v1/meetings/${meeting}/outcomes/${item.id}${into}`;
  const options = { credentials: "same-origin", redirect: "manual", headers };
  if (item.withdrawn) {
    return [address, { ...options, method: "DELETE" }];
  }
  const body = JSON.stringify({ ...contentOf(item), splitFrom: item.splitFrom, example: item.example });
  return [address, { ...options, method: "PUT", body, headers: { ...headers, "Content-Type": "application/json" } }];
}
