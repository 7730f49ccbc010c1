import assert from "node:assert/strict";
import { test } from "node:test";
import { CONFLICT, LOCAL, Notebook, REFUSED, SENT } from "../../main/web/capture/notebook.js";
import { completions, rolesIn } from "../../main/web/capture/roles.js";
import { AWAY, IDLE, Sender, SIGNED_OUT, requestFor, waitAfter } from "../../main/web/capture/sender.js";

const TIP = { kind: "TIP", theme: "trust", text: "Bel elke maand.", voicedBy: ["caregiver"], consentToPublish: false };
const ROLES = [
  { id: "client-council-member", name: "Lid van een cliëntenraad", plural: "Leden van cliëntenraden" },
  { id: "client-council-supporter", name: "Ondersteuner van een cliëntenraad", plural: "Ondersteuners van cliëntenraden" },
  { id: "caregiver", name: "Opvoeder", plural: "Opvoeders" },
];

class Storage {
  #kept = new Map();
  full = false;

  get length() {
    return this.#kept.size;
  }

  key(index) {
    return [...this.#kept.keys()][index];
  }

  getItem(key) {
    return this.#kept.get(key) ?? null;
  }

  setItem(key, value) {
    if (this.full) {
      throw new Error("QuotaExceededError");
    }
    this.#kept.set(key, value);
  }

  removeItem(key) {
    this.#kept.delete(key);
  }
}

/** A server with the rules of the API: idempotent PUT, If-Match, current in the refusal. */
class Server {
  items = new Map();
  answers = [];
  requests = [];
  loseAnswers = 0;

  async receive(item) {
    const planned = this.answers.shift();
    if (planned) {
      return planned();
    }
    this.requests.push(item.id);
    const [, options] = requestFor("m", item);
    const answer = this.#apply(item.id, options);
    if (this.loseAnswers-- > 0) {
      throw new TypeError("Failed to fetch");
    }
    return answer;
  }

  #apply(id, { method, headers, body }) {
    const stored = this.items.get(id);
    const match = headers["If-Match"];
    const asked = body ? JSON.parse(body) : {};
    if (!stored) {
      return this.#store(id, { ...asked, withdrawn: false }, 1, 201);
    }
    if (!match && JSON.stringify({ ...stored, ...asked }) === JSON.stringify(stored)) {
      return json(200, stored);
    }
    if (match !== `"${stored.version}"`) {
      return json(match ? 412 : 428, { title: "Gewijzigd", current: stored });
    }
    const view = method === "DELETE" ? { ...stored, withdrawn: true } : { ...stored, ...asked, withdrawn: false };
    return this.#store(id, view, stored.version + 1, 200);
  }

  #store(id, content, version, status) {
    const view = { ...content, id, version };
    this.items.set(id, view);
    return json(status, view);
  }
}

function json(status, body) {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
}

const away = () => Promise.reject(new TypeError("Failed to fetch"));

function desk(storage = new Storage(), server = new Server()) {
  const notebook = new Notebook(storage, "m");
  const timers = [];
  const sender = new Sender(notebook, (item) => server.receive(item), (work, wait) => timers.push({ work, wait }));
  return { storage, server, notebook, sender, timers };
}

test("an item is on this device until the server has it", async () => {
  const { notebook, sender, server } = desk();

  notebook.add("a", TIP);
  assert.equal(notebook.get("a").state, LOCAL);
  await sender.send();

  assert.equal(notebook.get("a").state, SENT);
  assert.equal(server.items.get("a").text, "Bel elke maand.");
});

test("what was not sent is there again after the browser is closed", () => {
  const { notebook, storage } = desk();
  notebook.add("a", TIP);
  notebook.draft = { text: "Zeg eerl" };

  const reopened = new Notebook(storage, "m");

  assert.equal(reopened.get("a").text, TIP.text);
  assert.equal(reopened.waiting.id, "a");
  assert.equal(reopened.draft.text, "Zeg eerl");
});

test("what the server has is no longer kept on this device", async () => {
  const { notebook, sender, storage } = desk();
  notebook.add("a", TIP);

  await sender.send();

  assert.equal(new Notebook(storage, "m").get("a"), undefined);
});

test("another meeting has a notebook of its own", () => {
  const { notebook, storage } = desk();
  notebook.add("a", TIP);

  assert.deepEqual(new Notebook(storage, "other").items, []);
});

test("items arrive in the order in which they were said", async () => {
  const { notebook, sender, server } = desk();
  for (const id of ["a", "b", "c"]) {
    notebook.add(id, TIP);
  }

  await sender.send();

  assert.deepEqual(server.requests, ["a", "b", "c"]);
});

test("without a network the item waits, and goes with the next attempt", async () => {
  const { notebook, sender, server, timers } = desk();
  server.answers.push(away);
  notebook.add("a", TIP);

  await sender.send();
  assert.equal(sender.state, AWAY);
  assert.equal(notebook.get("a").state, LOCAL);
  await timers[0].work();

  assert.equal(sender.state, IDLE);
  assert.equal(notebook.get("a").state, SENT);
});

test("a service that is down is tried again", async () => {
  const { notebook, sender, server, timers } = desk();
  server.answers.push(() => json(503, { title: "Even niet bereikbaar" }));
  notebook.add("a", TIP);

  await sender.send();

  assert.equal(sender.state, AWAY);
  assert.equal(timers.length, 1);
});

test("the waits double up to half a minute", () => {
  assert.equal(waitAfter(1, () => 1), 1_000);
  assert.equal(waitAfter(3, () => 1), 4_000);
  assert.equal(waitAfter(40, () => 1), 30_000);
  assert.equal(waitAfter(3, () => 0), 2_000);
});

test("after an expired session everything waits for a new sign-in", async () => {
  const { notebook, sender, server } = desk();
  server.answers.push(() => json(401, { title: "Log in" }));
  notebook.add("a", TIP);

  await sender.send();
  assert.equal(sender.state, SIGNED_OUT);
  assert.equal(notebook.get("a").state, LOCAL);
  await sender.send();

  assert.equal(notebook.get("a").state, SENT);
});

test("a lost answer does not double an item", async () => {
  const { notebook, sender, server } = desk();
  server.loseAnswers = 1;
  notebook.add("a", TIP);

  await sender.send();
  await sender.send();

  assert.equal(server.items.size, 1);
  assert.equal(notebook.get("a").state, SENT);
});

test("a correction after a lost answer is no conflict", async () => {
  const { notebook, sender, server } = desk();
  server.loseAnswers = 1;
  notebook.add("a", TIP);
  await sender.send();

  notebook.change("a", { ...TIP, text: "Bel elke week." });
  await sender.send();

  assert.equal(notebook.get("a").state, SENT);
  assert.equal(server.items.get("a").text, "Bel elke week.");
});

test("a correction made while the item is on its way goes after it", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", TIP);
  const sending = sender.send();

  notebook.change("a", { ...TIP, text: "Bel elke week." });
  await sending;

  assert.equal(server.items.get("a").text, "Bel elke week.");
  assert.equal(notebook.get("a").state, SENT);
});

async function changedByTwo() {
  const all = desk();
  all.notebook.add("a", TIP);
  await all.sender.send();
  all.server.items.set("a", { ...all.server.items.get("a"), text: "Van Bas", version: 2 });
  all.notebook.change("a", { ...TIP, text: "Van mij" });
  await all.sender.send();
  return all;
}

test("two versions of one item are both kept, and the others go on", async () => {
  const { notebook, sender, storage } = await changedByTwo();
  notebook.add("b", TIP);
  await sender.send();

  assert.equal(notebook.get("a").state, CONFLICT);
  assert.equal(notebook.get("a").text, "Van mij");
  assert.equal(notebook.get("a").theirs.text, "Van Bas");
  assert.equal(new Notebook(storage, "m").get("a").theirs.text, "Van Bas");
  assert.equal(notebook.get("b").state, SENT);
});

test("choosing the own version sends it over the other", async () => {
  const { notebook, sender, server } = await changedByTwo();

  notebook.keepMine("a");
  await sender.send();

  assert.equal(server.items.get("a").text, "Van mij");
  assert.equal(notebook.get("a").state, SENT);
});

test("choosing the other version leaves the server as it is", async () => {
  const { notebook, storage } = await changedByTwo();

  notebook.takeTheirs("a");

  assert.equal(notebook.get("a").text, "Van Bas");
  assert.equal(notebook.get("a").state, SENT);
  assert.equal(new Notebook(storage, "m").get("a"), undefined);
});

test("what the server refuses waits with the reason until it is corrected", async () => {
  const { notebook, sender, server } = desk();
  server.answers.push(() => json(400, { title: "Onjuist", errors: [{ field: "text", message: "De tekst is te lang." }] }));
  notebook.add("a", TIP);

  await sender.send();
  assert.equal(notebook.get("a").state, REFUSED);
  assert.equal(notebook.get("a").reason, "De tekst is te lang.");
  notebook.change("a", { ...TIP, text: "Korter." });
  await sender.send();

  assert.equal(notebook.get("a").state, SENT);
});

test("a refusal with an unchanged version ends, and does not go round for ever", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", TIP);
  await sender.send();
  const same = { ...server.items.get("a") };
  server.answers.push(() => json(412, { current: same }));

  notebook.withdraw("a");
  await sender.send();

  assert.equal(notebook.get("a").state, CONFLICT);
});

test("undoing takes back an item that the server has", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", TIP);
  await sender.send();

  notebook.undo();
  await sender.send();

  assert.deepEqual(notebook.items, []);
  assert.equal(server.items.get("a").withdrawn, true);
});

test("undoing before anything was sent leaves no trace", async () => {
  const { notebook, sender, server, storage } = desk();
  notebook.add("a", TIP);

  notebook.undo();
  await sender.send();

  assert.equal(server.items.size, 0);
  assert.equal(storage.length, 0);
});

test("undoing a correction brings the earlier words back", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", TIP);
  notebook.change("a", { ...TIP, text: "Anders." });

  notebook.undo();
  await sender.send();

  assert.equal(server.items.get("a").text, TIP.text);
});

test("a withdrawn item can be brought back", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", TIP);
  await sender.send();
  notebook.withdraw("a");
  await sender.send();

  notebook.undo();
  await sender.send();

  assert.equal(server.items.get("a").withdrawn, false);
  assert.equal(notebook.get("a").state, SENT);
});

test("an item of the server does not overwrite what waits here", () => {
  const { notebook } = desk();
  notebook.add("a", TIP);

  notebook.merge([{ ...TIP, id: "a", text: "Oud", version: 1, position: 1 }, { ...TIP, id: "b", version: 1, position: 2 }]);

  assert.equal(notebook.get("a").text, TIP.text);
  assert.equal(notebook.items.length, 2);
});

test("a full device is noticed", () => {
  const { notebook, storage } = desk();
  storage.full = true;

  notebook.add("a", TIP);

  assert.equal(notebook.durable, false);
});

test("a request names the item and the version that it changes", () => {
  const [address, options] = requestFor("m", { ...TIP, id: "a", version: 3 });

  assert.equal(address, "/v1/meetings/m/outcomes/a");
  assert.equal(options.method, "PUT");
  assert.equal(options.headers["If-Match"], '"3"');
  assert.deepEqual(JSON.parse(options.body), TIP);
});

test("a correction leaves alone what cannot be changed here", async () => {
  const { notebook, sender, server } = desk();
  server.items.set("a", { ...TIP, id: "a", regionCodes: ["JZ22"], example: true, version: 1, withdrawn: false });
  notebook.merge([server.items.get("a")]);

  notebook.change("a", { ...TIP, text: "Anders." });
  await sender.send();

  assert.deepEqual(server.items.get("a").regionCodes, ["JZ22"]);
  assert.equal(server.items.get("a").example, true);
});

test("a role is known by the beginnings of its words, without accents", () => {
  assert.deepEqual(rolesIn("opv, Lid clienten", ROLES).ids, ["caregiver", "client-council-member"]);
  assert.deepEqual(rolesIn("Opvoeders; opvoeder", ROLES).ids, ["caregiver"]);
});

test("a role that can be two is not guessed", () => {
  assert.deepEqual(rolesIn("cliëntenraad", ROLES), { ids: [], unknown: ["clientenraad"] });
});

test("the list offers the roles that were not chosen yet, after those that were", () => {
  assert.deepEqual(completions("Opvoeder, l", ROLES), [
    "Opvoeder, Lid van een cliëntenraad",
    "Opvoeder, Ondersteuner van een cliëntenraad",
  ]);
});
