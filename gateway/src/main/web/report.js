/* Keeps the draft of a report while it is being typed. Without this the button keeps it. */
import { keepWhileTyping } from "./form/autosave.js";

const form = document.getElementById("verslag");

function content() {
  const text = form.elements.text.value.replaceAll("\r\n", "\n").trim();
  const tips = form.elements.tips.value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return text === "" ? null : JSON.stringify({ text, tips });
}

if (form) {
  keepWhileTyping(form, document.getElementById("stand"), `/v1/meetings/${form.dataset.meeting}/report`, content);
}
