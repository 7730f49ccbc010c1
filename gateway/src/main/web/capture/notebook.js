/*
 * What was written down, and how far each item got. Each item is a record of its own in the store of this device, so
 * that two tabs of one meeting never overwrite one another; nothing leaves it before the server confirmed it.
 *
 * An item: id, its content (content.js); splitFrom, joinedInto and example, which only pass through here; withdrawn;
 * version: the server's, null before it confirmed once; base: the content of that version; state; revision: rises with
 * each change here; tried: the contents that were sent and not answered yet; theirs: the server's version of a conflict;
 * reason: why the server refused; marks: what looks like personal data.
 */
import { contentOf, joined, merged, sameContent } from "./content.js";

export const LOCAL = "local";
export const SENT = "sent";
export const CONFLICT = "conflict";
export const REFUSED = "refused";

/** Between two items that are written one after the other there is room for twenty more. */
const STEP = 1_000_000;
const MICROS = 1_000;

export class Notebook {
  #store;
  #meeting;
  #items = new Map();
  #undo = [];
  #regions;
  #changed;
  #tell;

  /** False as soon as the device refuses to keep something: then closing it loses what was not sent. */
  durable;

  /**
   * @param notes as the store loads them
   * @param regions codes of the meeting: an item that holds for all of them names none
   * @param changed called after each change
   * @param tell called with each item that changed here, for the other tabs of this device
   */
  constructor(store, meeting, notes, { regions = [], changed = () => {}, tell = () => {} } = {}) {
    this.#store = store;
    this.#meeting = meeting;
    this.#regions = regions;
    this.#changed = changed;
    this.#tell = tell;
    this.durable = store.durable;
    for (const { value: item } of notes.filter((note) => note.kind === "item")) {
      this.#items.set(item.id, { ...item, place: item.place ?? (item.at ?? 0) * STEP });
    }
    for (const item of this.#items.values()) {
      if (item.state === REFUSED) {
        this.#put({ ...item, state: LOCAL }); // perhaps it may now: with other rights, or a newer server
      }
    }
  }

  /** In the order in which they were said, or were put since. */
  get items() {
    return [...this.#items.values()].filter((item) => !item.withdrawn).sort(byPlace);
  }

  get(id) {
    return this.#items.get(id);
  }

  /** What the server does not have as it is here, the oldest first. */
  get waiting() {
    return [...this.#items.values()].filter((item) => item.state === LOCAL).sort(byPlace);
  }

  get canUndo() {
    return this.#undo.length > 0;
  }

  count(state) {
    return this.items.filter((item) => item.state === state).length;
  }

  add(id, content) {
    this.#add(id, { ...content, place: this.#end() });
    this.#done(() => this.#withdraw(id));
  }

  /** @param seen the item as it was when someone began to change it: it may have changed since */
  change(id, content, seen = this.get(id)) {
    const now = this.get(id);
    const mine = { ...contentOf(now), ...content, place: now.place };
    if (sameContent(contentOf(now), mine)) {
      return;
    }
    const before = contentOf(now);
    const both = sameContent(seen, now) ? mine : merged(contentOf(seen), { ...mine, place: seen.place }, before);
    if (both) {
      this.#revise(id, both);
      this.#done(() => this.#revise(id, before));
    } else {
      this.#put({ ...now, ...mine, revision: now.revision + 1, state: CONFLICT, theirs: { ...before, version: now.version } });
      this.#changed();
    }
  }

  withdraw(id) {
    this.#withdraw(id);
    this.#done(() => this.#revise(id, { withdrawn: false, joinedInto: null }));
  }

  /** @param step -1 before the one above it in its theme, 1 after the one below */
  move(id, step) {
    const item = this.get(id);
    const list = this.#listOf(item);
    const at = list.findIndex((other) => other.id === id);
    const passed = list[at + step];
    if (!passed) {
      return;
    }
    const next = list[at + 2 * step]?.place ?? passed.place + 2 * step * STEP;
    const between = Math.floor((passed.place + next) / 2);
    const places = between === passed.place || between === next ? [passed.place, item.place] : [between, passed.place];
    this.#place(id, places[0]);
    this.#place(passed.id, places[1]);
    this.#done(() => [item, passed].forEach((moved) => this.#place(moved.id, moved.place)));
  }

  /** The second part becomes an item of its own, right after the first. */
  split(id, texts, newId) {
    const item = this.get(id);
    const after = this.#listOf(item).find((other) => other.place > item.place)?.place ?? item.place + 2 * STEP;
    this.#revise(id, { text: texts[0] });
    this.#add(newId, { ...contentOf(item), text: texts[1], place: Math.floor((item.place + after) / 2) }, { splitFrom: id });
    this.#done(() => {
      this.#withdraw(newId, id);
      this.#revise(id, { text: item.text });
    });
  }

  /** Puts an item behind the words of the one above it in its theme. @returns the id of the whole, if there is one above */
  join(id) {
    const item = this.get(id);
    const list = this.#listOf(item);
    const above = list[list.findIndex((other) => other.id === id) - 1];
    if (above) {
      this.#revise(above.id, joined(above, item));
      this.#withdraw(id, above.id);
      this.#done(() => {
        this.#revise(above.id, contentOf(above));
        this.#revise(id, { withdrawn: false, joinedInto: null });
      });
    }
    return above?.id;
  }

  /** Takes back the last thing done in this window. */
  undo() {
    this.#undo.pop()?.();
    this.#changed();
  }

  /** Takes in what the server has. What waits here stays as it is: the server compares versions when it is sent. */
  merge(views) {
    for (const view of views.map((each) => this.#local(each))) {
      const mine = this.get(view.id);
      if (!mine || (mine.state === SENT && !(mine.version > view.version))) {
        if (mine?.version !== view.version) {
          this.#put(confirmed(view, mine?.revision ?? 1));
        }
      }
    }
    this.#changed();
  }

  /** Takes in what another tab of this device did. */
  hear(item) {
    const mine = this.get(item.id);
    if (!mine || item.revision >= mine.revision) {
      this.#items.set(item.id, item);
    } else if (item.version > (mine.version ?? -1)) {
      this.#items.set(item.id, { ...mine, version: item.version, base: item.base, tried: [] });
    }
    this.#changed();
  }

  /** Remembers what goes to the server now, so that a lost answer can be told from a change by someone else. */
  trying(id) {
    const item = this.get(id);
    const before = (item.tried ?? []).filter((content) => !sameContent(content, item));
    this.#put({ ...item, tried: [...before, contentOf(item)] }, "relaxed");
    return this.get(id);
  }

  /** The server has the item as it was at this revision. */
  confirm(id, revision, answer) {
    const item = this.get(id);
    const view = this.#local(answer);
    if (item.revision === revision) {
      this.#put({ ...confirmed({ ...item, ...view }, revision), withdrawn: item.withdrawn });
    } else {
      this.#put({ ...item, version: view.version ?? item.version, base: contentOf({ ...item, ...view }), tried: [] });
    }
    this.#changed();
  }

  /**
   * The server has another version. The same content, or content that went out from here before, is no conflict: the
   * answer to it was lost. Changes of different fields go together. Withdrawing wins from whatever was changed meanwhile,
   * and bringing back from withdrawing; but what was joined elsewhere as it was, has to be looked at.
   */
  differs(id, answer) {
    const item = this.get(id);
    const current = this.#local(answer);
    const newer = item.version !== current.version;
    const tried = item.tried?.find((content) => sameContent(content, current));
    const both = newer && !item.withdrawn && merged(tried ?? item.base ?? current, item, current);
    if (sameContent(item, current) && item.withdrawn === Boolean(current.withdrawn)) {
      this.confirm(id, item.revision, current);
    } else if (newer && (tried || current.withdrawn || (item.withdrawn && !item.joinedInto))) {
      this.#put({ ...item, version: current.version, base: contentOf(current) });
    } else if (both && (tried || item.base)) {
      this.#put({ ...item, ...both, version: current.version, base: contentOf(current), revision: item.revision + 1 });
    } else {
      this.#put({ ...item, state: CONFLICT, theirs: { ...contentOf(current), version: current.version } });
    }
    this.#changed();
  }

  keepMine(id) {
    const { theirs, ...item } = this.get(id);
    this.#put({ ...item, version: theirs.version, base: contentOf(theirs), state: LOCAL, revision: item.revision + 1 });
    this.#changed();
  }

  takeTheirs(id) {
    const { theirs, ...item } = this.get(id);
    const taken = { ...item, ...theirs, base: contentOf(theirs), withdrawn: false, joinedInto: null };
    this.#put({ ...taken, state: SENT, revision: item.revision + 1 });
    this.#changed();
  }

  refuse(id, reason) {
    this.#put({ ...this.get(id), state: REFUSED, reason });
    this.#changed();
  }

  #local(view) {
    const everywhere = this.#regions.every((code) => view.regionCodes?.includes(code));
    return everywhere ? { ...view, regionCodes: [] } : view;
  }

  #done(undo) {
    this.#undo.push(undo);
    this.#changed();
  }

  #add(id, content, more) {
    this.#put({ id, ...contentOf(content), ...more, withdrawn: false, version: null, revision: 1, state: LOCAL });
  }

  #withdraw(id, joinedInto = null) {
    const item = this.get(id);
    if (item.version === null && !item.tried?.length) {
      this.#put({ ...item, withdrawn: true, joinedInto, revision: item.revision + 1, state: SENT });
    } else {
      this.#revise(id, { withdrawn: true, joinedInto });
    }
  }

  #revise(id, change) {
    const { reason, ...item } = this.get(id);
    const state = item.state === CONFLICT ? CONFLICT : LOCAL;
    this.#put({ ...item, ...change, revision: item.revision + 1, state });
  }

  #place(id, place) {
    if (this.get(id).place !== place) {
      this.#revise(id, { place });
    }
  }

  #listOf(item) {
    return this.items.filter((other) => other.theme === item.theme);
  }

  /** After everything that is here, and not before it was said. */
  #end() {
    const last = Math.max(0, ...[...this.#items.values()].map((item) => item.place));
    return Math.max(last + STEP / 100, Date.now() * MICROS);
  }

  #put(item, durability = item.state === SENT ? "relaxed" : "strict") {
    this.#items.set(item.id, item);
    this.#tell(item);
    this.#store.put(this.#meeting, "item", item.id, item, durability).catch(() => {
      this.durable = false;
      this.#changed();
    });
  }
}

function byPlace(one, other) {
  return one.place - other.place || (one.position ?? Infinity) - (other.position ?? Infinity) || 0;
}

function confirmed(view, revision) {
  return {
    id: view.id,
    ...contentOf(view),
    base: contentOf(view),
    position: view.position,
    splitFrom: view.splitFrom ?? null,
    joinedInto: view.joinedInto ?? null,
    example: view.example,
    marks: view.marks ?? [],
    withdrawn: Boolean(view.withdrawn),
    version: view.version,
    revision,
    state: SENT,
  };
}
