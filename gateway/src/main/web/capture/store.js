/*
 * Where this device keeps what was written: IndexedDB, or what older browsers have instead. Every store has
 * load(meeting) => Promise of [{kind, id, value}], put(meeting, kind, id, value, durability) and remove(meeting, kind, id),
 * both Promises that reject when the device refuses. What nobody else has is put with durability "strict": it survives an
 * empty battery, and a page that is gone at the next moment. A value with state "sent" is a copy of what the server has.
 */
const DATABASE = "regiovisie";
const NOTES = "notes";
const PREFIX = "regiovisie/";
const KEPT = 14 * 24 * 3_600_000;

/** The best store that this browser lets us have. */
export async function openStore() {
  const local = localStore();
  try {
    const store = indexedStore(await opened(), local);
    await moveIn(local, store);
    await store.forget((value) => value.state === "sent" && !(value.keptAt > Date.now() - KEPT));
    navigator.storage?.persist?.().catch(() => {});
    return store;
  } catch {
    return local ?? memoryStore();
  }
}

/** When someone signs out: copies of what the server has go, what it does not have yet stays. */
export async function forgetCopies() {
  const store = indexedStore(await opened());
  await store.forget((value) => value.state === "sent");
}

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(NOTES);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

/** @param ahead where what is on its way into the database stands meanwhile, written at once; null for nowhere */
function indexedStore(database, ahead = null) {
  database.onversionchange = () => database.close();
  const writing = (work, durability = "relaxed") =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(NOTES, "readwrite", { durability });
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
      work(transaction.objectStore(NOTES));
    });
  const each = (source, range, work) =>
    new Promise((resolve, reject) => {
      const request = source.openCursor(range);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (cursor) {
          work(cursor);
          cursor.continue();
        } else {
          resolve();
        }
      };
    });
  return {
    durable: true,
    async load(meeting) {
      const found = [];
      const notes = database.transaction(NOTES).objectStore(NOTES);
      await each(notes, IDBKeyRange.bound([meeting], [meeting, []]), ({ key: [, kind, id], value }) => found.push({ kind, id, value }));
      return found;
    },
    async put(meeting, kind, id, value, durability) {
      const done = durability === "strict" ? ahead?.begin(meeting, kind, id, value) : null;
      await writing((notes) => notes.put({ ...value, keptAt: Date.now() }, [meeting, kind, id]), durability);
      done?.();
    },
    /** For each keystroke: at once and nearly for nothing, until it is put. */
    jot: (meeting, kind, id, value) => ahead?.begin(meeting, kind, id, value),
    /** Unless what stands there is newer. */
    recover: (meeting, kind, id, value) =>
      writing((notes) => {
        const known = notes.get([meeting, kind, id]);
        known.onsuccess = () => known.result?.revision > value.revision || notes.put({ ...value, keptAt: Date.now() }, [meeting, kind, id]);
      }, "strict"),
    remove: (meeting, kind, id) => writing((notes) => notes.delete([meeting, kind, id])),
    forget: (what) => writing((notes) => each(notes, null, (cursor) => what(cursor.value) && cursor.delete())),
  };
}

/**
 * What localStorage holds moves to the store, and goes only when it arrived there: what an older version of the page kept
 * there, and what was on its way when the page was gone.
 */
async function moveIn(local, store) {
  for (const { key, meeting, kind, id, value } of local?.all() ?? []) {
    await store.recover(meeting, kind, id, value);
    local.drop(key);
  }
}

export function localStore(storage = ofBrowser()) {
  if (!storage) {
    return null;
  }
  const all = () =>
    Object.keys(storage).flatMap((key) => {
      const [, meeting, kind, id] = /^regiovisie\/([^/]+)\/(item|draft)\/?(.*)$/.exec(key) ?? [];
      const value = meeting && read(storage.getItem(key));
      return value ? [{ key, meeting, kind, id: id || "first", value }] : [];
    });
  return {
    durable: true,
    all,
    drop: (key) => storage.removeItem(key),
    /** @returns what to call when it stands elsewhere; a note that was written again since stays */
    begin(meeting, kind, id, value) {
      const key = `${PREFIX}${meeting}/${kind}/${id}`;
      const text = JSON.stringify(value);
      try {
        storage.setItem(key, text);
      } catch {
        return () => {}; // full: it goes into the database alone
      }
      return () => storage.getItem(key) === text && storage.removeItem(key);
    },
    jot(...note) {
      this.begin(...note);
    },
    load: async (meeting) => all().filter((note) => note.meeting === meeting),
    put: async (meeting, kind, id, value) => storage.setItem(`${PREFIX}${meeting}/${kind}/${id}`, JSON.stringify(value)),
    remove: async (meeting, kind, id) => storage.removeItem(`${PREFIX}${meeting}/${kind}/${id}`),
  };
}

/** A browser that keeps nothing: closing it loses what was not sent, and the page says so. */
export function memoryStore() {
  return { durable: false, load: async () => [], put: async () => {}, jot() {}, remove: async () => {} };
}

function ofBrowser() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
