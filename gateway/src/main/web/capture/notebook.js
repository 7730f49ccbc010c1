/*
 * What the facilitator wrote down, and how far each item got. Nothing leaves this device's store before the server
 * confirmed it: each item has a key of its own, so that two tabs of one meeting never overwrite one another.
 *
 * An item: id, the content (kind, theme, text, voicedBy, consentToPublish); regionCodes and example, which only pass
 * through here; withdrawn; version: the server's, null before it confirmed once; state; revision: rises with each
 * change here; tried: the contents that were sent and not answered yet; theirs: the server's version of a conflict;
 * reason: why the server refused.
 */
export const LOCAL = "local";
export const SENT = "sent";
export const CONFLICT = "conflict";
export const REFUSED = "refused";

const FIELDS = ["kind", "theme", "text", "voicedBy", "consentToPublish"];

/** The fields of an item that people write; two items with the same content say the same. */
export function contentOf(item) {
  return Object.fromEntries(FIELDS.map((field) => [field, item[field] ?? defaultOf(field)]));
}

function defaultOf(field) {
  return field === "voicedBy" ? [] : field === "consentToPublish" ? false : "";
}

export function sameContent(one, other) {
  const fingerprint = (item) => JSON.stringify({ ...contentOf(item), voicedBy: [...(item.voicedBy ?? [])].sort() });
  return fingerprint(one) === fingerprint(other);
}

export class Notebook {
  #storage;
  #prefix;
  #items = new Map();
  #undo = [];
  #changed;

  /** False as soon as the browser refuses to keep something: then closing it loses what was not sent. */
  durable = true;

  /**
   * @param storage like localStorage
   * @param changed called after each change
   */
  constructor(storage, meeting, changed = () => {}) {
    this.#storage = storage;
    this.#prefix = `regiovisie/${meeting}/`;
    this.#changed = changed;
    this.#load();
  }

  /** In the order in which they were said. */
  get items() {
    return [...this.#items.values()].filter((item) => !item.withdrawn);
  }

  get(id) {
    return this.#items.get(id);
  }

  /** The oldest item that the server does not have as it is here; undefined when it has all. */
  get waiting() {
    return [...this.#items.values()].find((item) => item.state === LOCAL);
  }

  get canUndo() {
    return this.#undo.length > 0;
  }

  count(state) {
    return this.items.filter((item) => item.state === state).length;
  }

  add(id, content) {
    this.#put({ id, ...contentOf(content), withdrawn: false, version: null, revision: 1, state: LOCAL, at: this.#next() });
    this.#undo.push(() => this.#withdraw(id));
    this.#changed();
  }

  change(id, content) {
    const before = contentOf(this.get(id));
    if (!sameContent(before, content)) {
      this.#revise(id, contentOf(content));
      this.#undo.push(() => this.#revise(id, before));
      this.#changed();
    }
  }

  withdraw(id) {
    this.#withdraw(id);
    this.#undo.push(() => this.#revise(id, { withdrawn: false }));
    this.#changed();
  }

  /** Takes back the last thing done in this window. */
  undo() {
    this.#undo.pop()?.();
    this.#changed();
  }

  /** Takes in what the server has. What waits here stays as it is: the server compares versions when it is sent. */
  merge(views) {
    for (const view of views) {
      const mine = this.get(view.id);
      if (!mine || mine.state === SENT) {
        this.#items.set(view.id, confirmed(view));
      }
    }
    this.#sort();
    this.#changed();
  }

  /** Remembers what goes to the server now, so that a lost answer can be told from a change by someone else. */
  trying(id) {
    const item = this.get(id);
    const before = (item.tried ?? []).filter((content) => !sameContent(content, item));
    this.#put({ ...item, tried: [...before, contentOf(item)] });
    return this.get(id);
  }

  /** The server has the item as it was at this revision. */
  confirm(id, revision, view) {
    const item = this.get(id);
    if (item.revision === revision) {
      this.#forget(id);
      this.#items.set(id, { ...confirmed({ ...item, ...view }), withdrawn: item.withdrawn, revision, at: item.at });
    } else {
      this.#put({ ...item, version: view.version ?? item.version, tried: [] });
    }
    this.#changed();
  }

  /**
   * The server has another version. The same content, or content that went out from here before, is no conflict: the
   * answer to it was lost. Withdrawing wins from whatever was changed meanwhile, and bringing back from withdrawing.
   */
  differs(id, current) {
    const item = this.get(id);
    if (sameContent(item, current) && item.withdrawn === Boolean(current.withdrawn)) {
      this.confirm(id, item.revision, current);
    } else if (item.version !== current.version && this.#mayGoOver(item, current)) {
      this.#put({ ...item, version: current.version });
    } else {
      this.#put({ ...item, state: CONFLICT, theirs: { ...contentOf(current), version: current.version } });
    }
    this.#changed();
  }

  keepMine(id) {
    const { theirs, ...item } = this.get(id);
    this.#put({ ...item, version: theirs.version, state: LOCAL });
    this.#changed();
  }

  takeTheirs(id) {
    const { theirs, ...item } = this.get(id);
    this.#forget(id);
    this.#items.set(id, { ...item, ...theirs, state: SENT });
    this.#changed();
  }

  /** The server will not take it as it is: it waits here until it is corrected. */
  refuse(id, reason) {
    this.#put({ ...this.get(id), state: REFUSED, reason });
    this.#changed();
  }

  /** What is being typed; null when there is nothing. */
  get draft() {
    return this.#read(`${this.#prefix}draft`);
  }

  set draft(fields) {
    this.#write(`${this.#prefix}draft`, fields);
  }

  #mayGoOver(item, current) {
    return item.withdrawn || current.withdrawn || item.tried?.some((content) => sameContent(content, current));
  }

  #withdraw(id) {
    const item = this.get(id);
    if (item.version === null && !item.tried?.length) {
      this.#forget(id);
      this.#items.set(id, { ...item, withdrawn: true, state: SENT });
    } else {
      this.#revise(id, { withdrawn: true });
    }
  }

  #revise(id, change) {
    const { reason, ...item } = this.get(id);
    const state = item.state === CONFLICT ? CONFLICT : LOCAL;
    this.#put({ ...item, ...change, revision: item.revision + 1, state });
  }

  #next() {
    return Math.max(0, ...[...this.#items.values()].map((item) => item.at)) + 1;
  }

  #sort() {
    this.#items = new Map([...this.#items].sort(([, one], [, other]) => one.at - other.at));
  }

  #load() {
    for (let i = 0; i < (this.#storage?.length ?? 0); i++) {
      const key = this.#storage.key(i);
      if (key.startsWith(`${this.#prefix}item/`)) {
        const item = this.#read(key);
        this.#items.set(item.id, item);
      }
    }
    this.#sort();
  }

  #put(item) {
    this.#items.set(item.id, item);
    this.#write(`${this.#prefix}item/${item.id}`, item);
  }

  #forget(id) {
    this.#storage?.removeItem(`${this.#prefix}item/${id}`);
  }

  #read(key) {
    return JSON.parse(this.#storage?.getItem(key) ?? "null");
  }

  #write(key, value) {
    try {
      this.#storage.setItem(key, JSON.stringify(value));
    } catch {
      this.durable = false;
    }
  }
}

function confirmed(view) {
  return {
    id: view.id,
    ...contentOf(view),
    regionCodes: view.regionCodes,
    example: view.example,
    withdrawn: Boolean(view.withdrawn),
    version: view.version,
    revision: 1,
    state: SENT,
    at: view.position ?? view.at,
  };
}
