/*
 * The lists under the form: a column for each theme, with the newest items, the state of each and what can be done with
 * it. The words of the page are in its HTML.
 */
import { CONFLICT, LOCAL, REFUSED, SENT } from "./notebook.js";
import { namesOf } from "./roles.js";

const SHOWN = 5;

export const find = (id) => document.getElementById(id);

export class Lists {
  #page;
  #notebook;
  #roles;
  #whole = new Set();
  #planned = false;

  constructor(page, notebook, roles) {
    this.#page = page;
    this.#notebook = notebook;
    this.#roles = roles;
  }

  toggle(theme) {
    if (!this.#whole.delete(theme)) {
      this.#whole.add(theme);
    }
    this.render();
  }

  /** Soon, and once for all changes until then: five hundred items that are sent are not five hundred lists. */
  render() {
    if (!this.#planned) {
      this.#planned = true;
      setTimeout(() => this.#render(), 30);
    }
  }

  #render() {
    this.#planned = false;
    const items = this.#notebook.items;
    for (const list of this.#page.querySelectorAll("[data-theme]")) {
      this.#renderList(list, items.filter((item) => item.theme === list.dataset.theme));
    }
    counted("aantal", items.length);
    for (const state of [SENT, LOCAL, CONFLICT, REFUSED]) {
      counted(`aantal-${state}`, items.filter((item) => item.state === state).length);
    }
    find("terug").disabled = !this.#notebook.canUndo;
  }

  #renderList(list, items) {
    const whole = this.#whole.has(list.dataset.theme);
    list.querySelector("[data-count]").textContent = items.length;
    list.hidden = list.dataset.extra !== undefined && items.length === 0; // not offered here: only for what was said before
    const shown = items.filter((item, at) => whole || at >= items.length - SHOWN || item.state === CONFLICT || item.state === REFUSED);
    const open = new Set([...list.querySelectorAll("details[open]")].map((details) => details.closest("[data-id]").dataset.id));
    const focus = list.contains(document.activeElement) && placeOf(document.activeElement);
    list.querySelector("ul").replaceChildren(...shown.map((item) => this.#renderItem(item, open.has(item.id))));
    if (focus) {
      list.querySelector(`[data-id="${focus.id}"] [data-act="${focus.act}"]`)?.focus();
    }
    const all = list.querySelector("[data-all]");
    all.hidden = items.length <= SHOWN;
    all.textContent = this.#page.dataset[whole ? "showLast" : "showAll"].replace("%", items.length);
  }

  #renderItem(item, open) {
    const shown = find("punt").content.cloneNode(true).firstElementChild;
    const part = (name) => shown.querySelector(`[data-part=${name}]`);
    const fill = (name, words) => (part(name).textContent = words);
    shown.classList.add(`rv-item--${item.state === REFUSED ? CONFLICT : item.state}`);
    shown.dataset.id = item.id;
    fill("kind", find(`soort-${item.kind}`).dataset.name);
    fill("who", namesOf(item.voicedBy, this.#roles));
    fill("text", item.text);
    fill("question", item.question ?? "");
    part("question").hidden = !item.question;
    fill("reason", item.reason ?? "");
    part("consent").hidden = item.kind !== "QUOTATION" || item.consentToPublish;
    part("confidential").hidden = !item.confidential;
    this.#renderMarks(part("marks"), item.marks ?? []);
    this.#renderRegions(part("regions"), item.regionCodes);
    part("state").replaceWith(find(`staat-${item.state}`).content.cloneNode(true));
    shown.querySelector("details").open = open;
    if (item.state === CONFLICT) {
      fill("mine", item.withdrawn ? "–" : item.text);
      fill("theirs", item.theirs.text);
    } else {
      part("versions").remove();
    }
    return shown;
  }

  #renderMarks(place, marks) {
    place.hidden = marks.length === 0;
    const kinds = [...new Set(marks.map((mark) => find(`merk-${mark.kind}`)?.textContent))].filter(Boolean);
    place.querySelector("span").textContent = kinds.join(", ");
  }

  #renderRegions(place, codes) {
    const names = codes.map((code) => find(`regio-${code}`)?.dataset.name ?? code);
    place.hidden = names.length === 0;
    place.textContent = names.join(", ");
  }
}

function placeOf(element) {
  return { id: element.closest("[data-id]")?.dataset.id, act: element.dataset.act };
}

export function counted(id, count) {
  const place = find(id);
  place.hidden = count === 0 && id !== "aantal";
  place.textContent = place.dataset[count === 1 ? "one" : "many"].replace("%", count);
}
