/* Keeps the draft of a letter while it is being written. Without this the button keeps it. */
import { keepWhileTyping } from "./form/autosave.js";

const form = document.getElementById("brief");
const lines = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

function content() {
  const fields = new FormData(form);
  const text = (name) => (fields.get(name) ?? "").replaceAll("\r\n", "\n").trim();
  const [asked, version] = text("templateVersion").split("/");
  return JSON.stringify({
    bodyId: fields.get("bodyId"),
    regionCode: fields.get("regionCode"),
    municipalityCodes: fields.getAll("municipalityCodes"),
    templateId: fields.get("templateId"),
    templateVersion: asked === fields.get("templateId") ? Number(version) : null,
    recommendationIds: fields.getAll("recommendationIds"),
    ownWords: text("ownWords") || null,
    contact: lines(text("contact")),
    signature: text("signature") || null,
    annexes: fields.getAll("annexes"),
  });
}

if (form) {
  keepWhileTyping(form, document.getElementById("stand"), `/v1/letters/${form.dataset.letter}`, content);
}
