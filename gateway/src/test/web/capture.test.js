import assert from "node:assert/strict";
import { test } from "node:test";
import { CONFLICT, LOCAL, Notebook, REFUSED, SENT } from "../../main/web/capture/notebook.js";
import { cleaned } from "../../main/web/capture/content.js";
import { localStore } from "../../main/web/capture/store.js";
import { completions, rolesIn } from "../../main/web/capture/roles.js";
import { AWAY, IDLE, Sender, SIGNED_OUT, requestFor, waitAfter } from "../../main/web/capture/sender.js";

const TIP = { kind: "TIP", theme: "trust", text: "Bel elke maand.", voicedBy: ["caregiver"], consentToPublish: false };
const ROLES = [
  { id: "client-council-member", name: "Lid van een cliëntenraad", plural: "Leden van cliëntenraden" },
  { id: "client-council-supporter", name: "Ondersteuner van een cliëntenraad", plural: "Ondersteuners van cliëntenraden" },
  { id: "caregiver", name: "Opvoeder", plural: "Opvoeders" },
];

/** A device: keeps what it is given, as IndexedDB does, until it is full. */
class Device {
  kept = new Map();
  full = false;
  durable = true;

  notes() {
    return [...this.kept].map(([key, text]) => ({ kind: "item", id: key, value: JSON.parse(text) }));
  }

  async put(meeting, kind, id, value) {
    if (this.full) {
      throw new Error("QuotaExceededError");
    }
    this.kept.set(id, JSON.stringify(value));
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

const REGIONS = ["JZ22", "JZ26"];

function desk(device = new Device(), server = new Server()) {
  const notebook = new Notebook(device, "m", device.notes(), { regions: REGIONS });
  const timers = [];
  const sender = new Sender(notebook, (item) => server.receive(item), (work, wait) => timers.push({ work, wait }));
  return { device, server, notebook, sender, timers };
}

const reopened = (device) => new Notebook(device, "m", device.notes(), { regions: REGIONS });
const texts = (notebook) => notebook.items.map((item) => item.text);

test("an item is on this device until the server has it", async () => {
  const { notebook, sender, server } = desk();

  notebook.add("a", TIP);
  assert.equal(notebook.get("a").state, LOCAL);
  await sender.send();

  assert.equal(notebook.get("a").state, SENT);
  assert.equal(server.items.get("a").text, "Bel elke maand.");
});

test("what was not sent is there again after the browser is closed", () => {
  const { notebook, device } = desk();
  notebook.add("a", TIP);

  assert.equal(reopened(device).get("a").text, TIP.text);
  assert.equal(reopened(device).waiting[0].id, "a");
});

test("what was sent can be read again without a network", async () => {
  const { notebook, sender, device } = desk();
  notebook.add("a", TIP);

  await sender.send();

  assert.equal(reopened(device).get("a").state, SENT);
  assert.deepEqual(reopened(device).waiting, []);
});

test("what an older page kept stands before what is written now", () => {
  const device = new Device();
  device.kept.set("old", JSON.stringify({ ...TIP, id: "old", version: null, revision: 1, state: LOCAL, at: 3 }));
  const { notebook } = desk(device);

  notebook.add("new", TIP);

  assert.deepEqual(notebook.waiting.map((item) => item.id), ["old", "new"]);
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

test("while the server does not answer, writing on does not ask it again and again", async () => {
  const { notebook, sender, server, timers } = desk();
  let asked = 0;
  server.receive = () => ++asked && away();
  for (let number = 0; number < 20; number++) {
    notebook.add(`id-${number}`, TIP);
    await sender.send();
  }

  assert.equal(asked, 1);
  assert.equal(timers.length, 1);
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
  await sender.wake();

  assert.equal(notebook.get("a").state, SENT);
});

test("a lost answer does not double an item", async () => {
  const { notebook, sender, server } = desk();
  server.loseAnswers = 1;
  notebook.add("a", TIP);

  await sender.send();
  await sender.wake();

  assert.equal(server.items.size, 1);
  assert.equal(notebook.get("a").state, SENT);
});

test("a correction after a lost answer is no conflict", async () => {
  const { notebook, sender, server } = desk();
  server.loseAnswers = 1;
  notebook.add("a", TIP);
  await sender.send();

  notebook.change("a", { ...TIP, text: "Bel elke week." });
  await sender.wake();

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
  const { notebook, sender, device } = await changedByTwo();
  notebook.add("b", TIP);
  await sender.send();

  assert.equal(notebook.get("a").state, CONFLICT);
  assert.equal(notebook.get("a").text, "Van mij");
  assert.equal(notebook.get("a").theirs.text, "Van Bas");
  assert.equal(reopened(device).get("a").theirs.text, "Van Bas");
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
  const { notebook } = await changedByTwo();

  notebook.takeTheirs("a");

  assert.equal(notebook.get("a").text, "Van Bas");
  assert.equal(notebook.get("a").state, SENT);
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

test("what is undone before it was sent never goes", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", TIP);

  notebook.undo();
  await sender.send();

  assert.equal(server.items.size, 0);
  assert.deepEqual(notebook.items, []);
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

test("a full device is noticed", async () => {
  const { notebook, device } = desk();
  device.full = true;

  notebook.add("a", TIP);
  await Promise.resolve();
  await Promise.resolve();

  assert.equal(notebook.durable, false);
});

test("a request names the item and the version that it changes", () => {
  const [address, options] = requestFor("m", { ...TIP, id: "a", version: 3 });

  assert.equal(address, "/v1/meetings/m/outcomes/a");
  assert.equal(options.method, "PUT");
  assert.equal(options.headers["If-Match"], '"3"');
  assert.deepEqual(JSON.parse(options.body), { ...TIP, question: "", regionCodes: [], confidential: false, place: 0 });
});

test("the question that was asked goes along, without a network and when the item is cut in two", async () => {
  const { notebook, sender, server, device } = desk();
  notebook.add("a", { ...TIP, question: "Wat gaat goed?" });

  assert.equal(reopened(device).get("a").question, "Wat gaat goed?");
  await sender.send();
  notebook.split("a", ["Bel elke", "maand."], "b");
  await sender.send();

  assert.equal(server.items.get("a").question, "Wat gaat goed?");
  assert.equal(server.items.get("b").question, "Wat gaat goed?");
});

test("what was kept before there were questions does not undo the one that somebody else named", async () => {
  const { notebook, sender, server } = desk();
  notebook.merge([{ ...TIP, id: "a", version: 1, position: 1 }]);
  server.items.set("a", { ...TIP, id: "a", question: "Wat gaat goed?", version: 2 });

  notebook.change("a", { ...TIP, text: "Bel elke week." });
  await sender.send();

  assert.equal(notebook.get("a").state, SENT);
  assert.equal(server.items.get("a").question, "Wat gaat goed?");
  assert.equal(server.items.get("a").text, "Bel elke week.");
});

test("two items that become one answer the question of the first that names one", () => {
  const { notebook } = desk();
  notebook.add("a", TIP);
  notebook.add("b", { ...TIP, question: "Wat gaat goed?" });

  notebook.join("b");

  assert.equal(notebook.get("a").question, "Wat gaat goed?");
});

test("two who change different things about an item both get their way", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", TIP);
  await sender.send();
  server.items.set("a", { ...server.items.get("a"), theme: "quality", version: 2 });

  notebook.change("a", { ...TIP, text: "Bel elke week." });
  await sender.send();

  assert.equal(notebook.get("a").state, SENT);
  assert.equal(server.items.get("a").text, "Bel elke week.");
  assert.equal(server.items.get("a").theme, "quality");
});

test("what someone else changed while it was being corrected is shown and not overwritten", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", TIP);
  await sender.send();
  const seen = notebook.get("a");
  server.items.set("a", { ...server.items.get("a"), text: "Van Bas", version: 2 });
  notebook.merge([server.items.get("a")]);

  notebook.change("a", { ...TIP, text: "Van mij" }, seen);
  await sender.send();

  assert.equal(notebook.get("a").state, CONFLICT);
  assert.equal(notebook.get("a").theirs.text, "Van Bas");
  assert.equal(server.items.get("a").text, "Van Bas");
  notebook.keepMine("a");
  await sender.send();
  assert.equal(server.items.get("a").text, "Van mij");
});

test("an item moves up and down within its theme, and undo puts it back", async () => {
  const { notebook, sender, server } = desk();
  for (const id of ["a", "b", "c"]) {
    notebook.add(id, { ...TIP, text: id });
  }
  await sender.send();

  notebook.move("c", -1);
  assert.deepEqual(texts(notebook), ["a", "c", "b"]);
  notebook.move("c", -1);
  assert.deepEqual(texts(notebook), ["c", "a", "b"]);
  notebook.move("c", -1);
  assert.deepEqual(texts(notebook), ["c", "a", "b"]);
  notebook.undo();
  await sender.send();

  assert.deepEqual(texts(notebook), ["a", "c", "b"]);
  assert.deepEqual([...server.items.values()].sort((one, other) => one.place - other.place).map((item) => item.text), ["a", "c", "b"]);
});

test("items can be moved past one another as often as one likes", () => {
  const { notebook } = desk();
  for (const id of ["a", "b", "c", "d"]) {
    notebook.add(id, { ...TIP, text: id });
  }

  for (let time = 0; time < 200; time++) {
    notebook.move("d", -1);
    notebook.move("c", -1);
  }
  assert.equal(new Set(notebook.items.map((item) => item.place)).size, 4);
  assert.ok(notebook.items.every((item) => Number.isSafeInteger(item.place) && item.place > 0));
});

test("splitting makes two items in place of one, and undo makes one of them again", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", { ...TIP, text: "Bel elke maand. Zeg eerlijk hoe lang het duurt." });
  notebook.add("c", { ...TIP, text: "Later" });

  notebook.split("a", ["Bel elke maand.", "Zeg eerlijk hoe lang het duurt."], "b");
  await sender.send();
  assert.deepEqual(texts(notebook), ["Bel elke maand.", "Zeg eerlijk hoe lang het duurt.", "Later"]);
  assert.equal(server.items.get("b").splitFrom, "a");

  notebook.undo();
  await sender.send();
  assert.deepEqual(texts(notebook), ["Bel elke maand. Zeg eerlijk hoe lang het duurt.", "Later"]);
  assert.equal(server.items.get("b").withdrawn, true);
});

test("joining puts an item behind the one above it, says so to the server, and can be undone", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", { ...TIP, text: "Bel", voicedBy: ["caregiver"] });
  notebook.add("b", { ...TIP, text: "elke maand.", voicedBy: ["director"], confidential: true });
  await sender.send();

  assert.equal(notebook.join("b"), "a");
  await sender.send();
  assert.deepEqual(texts(notebook), ["Bel\nelke maand."]);
  assert.equal(notebook.get("a").confidential, true);
  assert.deepEqual(server.items.get("a").voicedBy, ["caregiver", "director"]);
  assert.equal(server.items.get("b").withdrawn, true);

  notebook.undo();
  await sender.send();
  assert.deepEqual(texts(notebook), ["Bel", "elke maand."]);
  assert.equal(server.items.get("b").withdrawn, false);
});

test("the first of its theme has nothing to be joined to", () => {
  const { notebook } = desk();
  notebook.add("a", TIP);

  assert.equal(notebook.join("a"), undefined);
  assert.equal(notebook.items.length, 1);
});

test("what was joined while someone else changed it has to be looked at", async () => {
  const { notebook, sender, server } = desk();
  notebook.add("a", { ...TIP, text: "Een" });
  notebook.add("b", { ...TIP, text: "Twee" });
  await sender.send();
  server.items.set("b", { ...server.items.get("b"), text: "Twee van Bas", version: 2 });

  notebook.join("b");
  await sender.send();

  assert.equal(notebook.get("b").state, CONFLICT);
  assert.equal(server.items.get("b").withdrawn, false);
});

test("five hundred items that waited a day arrive once each and in order, over a network that fails half the time", async () => {
  const { notebook, sender, server, timers } = desk();
  for (let number = 0; number < 500; number++) {
    notebook.add(`id-${number}`, { ...TIP, text: `Punt ${number}` });
  }
  let asked = 0;
  const receive = server.receive.bind(server);
  server.receive = (item) => (asked++ % 7 === 3 ? away() : asked % 5 === 2 ? receive(item).then(away) : receive(item));

  await sender.send();
  while (timers.length > 0) {
    await timers.shift().work();
  }

  assert.equal(notebook.count(SENT), 500);
  const stored = [...server.items.values()].sort((one, other) => one.place - other.place);
  assert.deepEqual(stored.map((item) => item.text), Array.from({ length: 500 }, (none, number) => `Punt ${number}`));
});

test("two tabs of one device share what is written and double nothing", async () => {
  const device = new Device();
  const server = new Server();
  const told = [];
  const tab = (others) => new Notebook(device, "m", device.notes(), { regions: REGIONS, tell: (item) => others().hear(structuredClone(item)) });
  const one = tab(() => two);
  const two = tab(() => one);
  const senders = [one, two].map((notebook) => new Sender(notebook, (item) => server.receive(item), (work) => told.push(work)));

  one.add("a", { ...TIP, text: "Van het ene tabblad" });
  two.add("b", { ...TIP, text: "Van het andere" });
  one.change("a", { ...TIP, text: "Beter" });
  await Promise.all(senders.map((sender) => sender.send()));

  for (const notebook of [one, two]) {
    assert.deepEqual(texts(notebook), ["Beter", "Van het andere"]);
    assert.equal(notebook.count(SENT), 2);
  }
  assert.equal(server.items.size, 2);
});

test("what the server refused is tried once more when the page opens again", async () => {
  const { notebook, sender, server, device } = desk();
  server.answers.push(() => json(403, { title: "Niet van u", detail: "Deze bijeenkomst is van een andere begeleider." }));
  notebook.add("a", TIP);
  await sender.send();

  const again = desk(device, server);
  await again.sender.send();

  assert.equal(again.notebook.get("a").state, SENT);
});

test("what is pasted from Word keeps its words and quotes and loses what nobody sees", () => {
  assert.equal(cleaned(" \ufeff“Bel\u000belke\r\nmaand”\u200b – zei zij\u0007\u2028echt "), "“Bel\nelke\nmaand” – zei zij\necht");
});

test("an item for all regions of the meeting names none", () => {
  const { notebook } = desk();

  notebook.merge([{ ...TIP, id: "a", regionCodes: ["JZ26", "JZ22"], version: 1, position: 1 }]);
  notebook.merge([{ ...TIP, id: "b", regionCodes: ["JZ26"], version: 1, position: 2 }]);

  assert.deepEqual(notebook.get("a").regionCodes, []);
  assert.deepEqual(notebook.get("b").regionCodes, ["JZ26"]);
});

test("what an older page left in localStorage is found with its meeting", async () => {
  const storage = {
    "regiovisie/m/item/a": JSON.stringify({ ...TIP, id: "a", state: LOCAL }),
    "regiovisie/m/draft": JSON.stringify({ text: "Zeg eerl" }),
    "regiovisie/other/item/b": JSON.stringify({ ...TIP, id: "b" }),
    "iets anders": "1",
  };
  Object.defineProperty(storage, "getItem", { value: (key) => storage[key] ?? null });

  const notes = await localStore(storage).load("m");

  assert.deepEqual(notes.map(({ kind, id }) => [kind, id]), [["item", "a"], ["draft", "first"]]);
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
  assert.deepEqual(rolesIn("cliëntenraad", ROLES), {
    ids: [],
    unknown: [],
    meant: ["Lid van een cliëntenraad", "Ondersteuner van een cliëntenraad"],
  });
  assert.deepEqual(rolesIn("burgemeester", ROLES), { ids: [], unknown: ["burgemeester"], meant: [] });
});

test("a name that begins with what was typed is meant rather than one with such a word in it", () => {
  const roles = [...ROLES, { id: "young", name: "Jongere" }, { id: "youth-council", name: "Lid van een jongerenraad" }];
  assert.deepEqual(rolesIn("jon", roles).ids, ["young"]);
  assert.deepEqual(rolesIn("lid jon", roles).ids, ["youth-council"]);
  assert.deepEqual(rolesIn("lid", roles).meant, ["Lid van een cliëntenraad", "Lid van een jongerenraad"]);
});

test("the list offers the roles that were not chosen yet, after those that were", () => {
  assert.deepEqual(completions("Opvoeder, l", ROLES), [
    "Opvoeder, Lid van een cliëntenraad",
    "Opvoeder, Ondersteuner van een cliëntenraad",
  ]);
});
