/*
 * The form in which the next item is typed, or one is corrected: what stands in it, what is wrong with that, and what of
 * it stays for the item after it. The words of the page are in its HTML.
 */
import { cleaned } from "./content.js";
import { find } from "./list.js";
import { completions, namesOf, rolesIn } from "./roles.js";

const LONGEST = 10_000;

export class Entry {
  #form;
  #fields;
  #regions;
  #words;
  #roles;

  /** @param words of the page; roles: all that can be chosen */
  constructor(form, words, roles) {
    this.#form = form;
    this.#fields = form.elements;
    this.#regions = [...form.querySelectorAll("[name=region]")];
    this.#words = words;
    this.#roles = roles;
  }

  /** As it was typed, whole or half. */
  get typed() {
    const { kind, theme, question, text, who, consent, confidential } = this.#fields;
    return {
      kind: kind.value,
      theme: theme.value,
      question: question.value,
      text: text.value,
      who: who.value,
      consent: consent.checked,
      confidential: confidential.checked,
      regions: this.#regions.filter((box) => box.checked).map((box) => box.value),
    };
  }

  show({ kind, theme, question = "", text, who, consent, confidential, regions }) {
    this.#fields.kind.value = kind;
    this.#fields.theme.value = theme;
    this.#ask(question);
    this.#fields.text.value = text;
    this.#fields.who.value = who;
    this.#fields.consent.checked = consent;
    this.#fields.confidential.checked = Boolean(confidential);
    this.#regions.forEach((box) => (box.checked = Boolean(regions?.includes(box.value))));
  }

  /** An item as it is stored. */
  showItem(item) {
    const { voicedBy, consentToPublish, regionCodes } = item;
    this.show({ ...item, who: namesOf(voicedBy, this.#roles), consent: consentToPublish, regions: regionCodes });
  }

  /** Shows only what matters now. */
  render(correcting) {
    find("toestemming-veld").hidden = this.#fields.kind.value !== "QUOTATION";
    find("vraag-veld").hidden = this.#fields.question.options.length < 2;
    find("verbeteren").hidden = !correcting;
    for (const word of this.#form.querySelectorAll("[data-when]")) {
      word.hidden = (word.dataset.when === "editing") !== correcting;
    }
    const names = completions(this.#fields.who.value, this.#roles);
    find("rollen").replaceChildren(...names.map((name) => Object.assign(document.createElement("option"), { value: name })));
  }

  /** @returns what is typed as an item, or null when something is wrong with it, which is shown */
  content() {
    const { kind, theme, question, text, who, consent, confidential, regions } = this.typed;
    const { ids, unknown, meant } = rolesIn(who, this.#roles);
    const words = cleaned(text);
    const unknownRole = unknown.length > 0 && this.#words.unknownRole.replace("%", unknown.join(", "));
    const unclearRole = meant.length > 0 && this.#words.unclearRole.replace("%", meant.join(" / "));
    if (wrong(this.#fields.who, unknownRole || unclearRole) | wrong(this.#fields.text, this.#faultOf(words))) {
      return null;
    }
    return {
      kind,
      theme,
      question,
      text: words,
      voicedBy: ids,
      consentToPublish: kind === "QUOTATION" && consent,
      confidential,
      regionCodes: regions.length === this.#regions.length ? [] : regions,
    };
  }

  /** For the next item: kind, theme, question, regions and who said it stay as they are. */
  clear() {
    const { text, who, consent, confidential } = this.#fields;
    text.value = "";
    consent.checked = confidential.checked = false;
    who.value = namesOf(rolesIn(who.value, this.#roles).ids, this.#roles);
  }

  chooseKind(position) {
    this.#form.querySelectorAll("[name=kind]")[position - 1].checked = true;
  }

  get cursor() {
    return this.#fields.text.selectionStart;
  }

  isText(target) {
    return target === this.#fields.text;
  }

  isTyping(target) {
    return this.isText(target) || target === this.#fields.who;
  }

  focus(field = "text") {
    this.#fields[field].focus();
  }

  /** What stands there is about the one who spoke before: typing replaces it. */
  askWho() {
    this.focus("who");
    this.#fields.who.select();
  }

  toggleConfidential() {
    this.#fields.confidential.click();
  }

  /** The plan may word a question otherwise since an item answered it: then the old words can be chosen as well. */
  #ask(question) {
    const choice = this.#fields.question;
    if (![...choice.options].some((option) => option.value === question)) {
      choice.add(new Option(question, question));
    }
    choice.value = question;
  }

  /** There are no words, or too many to keep. */
  #faultOf(words) {
    const length = [...words].length;
    const tooLong = length > LONGEST && this.#words.tooLong.replace("%", length - LONGEST);
    return length === 0 ? this.#words.noText : tooLong;
  }
}

function wrong(field, message) {
  const place = find(`${field.id}-e`);
  place.hidden = !message;
  place.querySelector("span").textContent = message || "";
  field.setAttribute("aria-invalid", String(Boolean(message)));
  if (message) {
    field.focus();
  }
  return Boolean(message);
}
