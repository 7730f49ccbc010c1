/*
 * Several tabs of one meeting on one device: each hears what the others change, one at a time sends, and each keeps what
 * is half typed for itself. What a closed tab left half typed goes to the next that opens.
 */
export class Tabs {
  #store;
  #meeting;
  #channel;
  #id = null;

  constructor(store, meeting) {
    this.#store = store;
    this.#meeting = meeting;
    this.#channel = globalThis.BroadcastChannel ? new BroadcastChannel(`regiovisie ${meeting}`) : null;
  }

  tell(item) {
    this.#channel?.postMessage(item);
  }

  onItem(hear) {
    if (this.#channel) {
      this.#channel.onmessage = (event) => hear(event.data);
    }
  }

  alone(work) {
    return navigator.locks ? navigator.locks.request(`regiovisie send ${this.#meeting}`, work) : work();
  }

  /** @param notes as the store loads them. @returns what was half typed, or undefined */
  async open(notes) {
    const drafts = notes.filter((note) => note.kind === "draft");
    const last = sessionStorage.getItem(`tab ${this.#meeting}`);
    const candidates = [...drafts.filter((note) => note.id === last), ...drafts.filter((note) => note.id !== last)];
    for (const { id, value } of candidates) {
      if (await this.#own(id)) {
        return value;
      }
    }
    await this.#own(crypto.randomUUID());
    return undefined;
  }

  keep(draft) {
    return this.#store.put(this.#meeting, "draft", this.#id, draft, "strict");
  }

  /** With each keystroke; it is kept for good when the typing pauses. */
  jot(draft) {
    this.#store.jot(this.#meeting, "draft", this.#id, draft);
  }

  /** Nobody else has it while this tab is open. */
  #own(id) {
    const own = () => {
      this.#id = id;
      sessionStorage.setItem(`tab ${this.#meeting}`, id);
      return true;
    };
    if (!navigator.locks) {
      return Promise.resolve(own());
    }
    return new Promise((resolve) => {
      navigator.locks.request(`regiovisie tab ${id}`, { ifAvailable: true }, (lock) => {
        resolve(Boolean(lock) && own());
        return lock ? new Promise(() => {}) : undefined;
      });
    });
  }
}
