/* Keeps an answer as a draft while it is being typed. Without this the button keeps it. */
import { keepWhileTyping } from "./form/autosave.js";

const form = document.getElementById("antwoordformulier");
const text = (name) => form.elements[name]?.value.replaceAll("\r\n", "\n").trim() || null;

function actions() {
  const part = (index, name) => text(`actions[${index}].${name}`);
  const count = form.querySelectorAll("[name^='actions['][name$='].text']").length;
  return Array.from({ length: count }, (_, index) => ({ text: part(index, "text"), owner: part(index, "owner"), quarter: part(index, "quarter") }))
    .filter((action) => action.text || action.owner || action.quarter);
}

function content() {
  const fields = new FormData(form);
  return JSON.stringify({
    outcome: fields.get("outcome") || null,
    rationale: text("rationale"),
    actions: actions(),
    passages: fields.getAll("passages"),
    copiedFrom: fields.get("copiedFrom") || null,
  });
}

if (form) {
  const address = `/v1/reviews/${form.dataset.review}/drafts/${form.elements.recommendation.value}`;
  keepWhileTyping(form, document.getElementById("stand"), address, content, form.elements.draft);
}
