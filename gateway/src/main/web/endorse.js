/* Walking through the list by keyboard: 1, 2 and 3 choose, Enter saves, the arrows go on. Without this it is a plain form. */
const form = document.getElementById("bekrachtigen");
const results = form ? [...form.querySelectorAll("[name=result]")] : [];

/** Shows the field that belongs to the choice, and leaves out the other. */
function renderChoice() {
  const chosen = results.find((result) => result.checked)?.value;
  for (const part of form.querySelectorAll("[data-for]")) {
    part.hidden = part.dataset.for !== chosen;
  }
}

function choose(result) {
  result.checked = true;
  renderChoice();
  (form.querySelector("[data-for]:not([hidden]) textarea") ?? result).focus();
}

function onKey(event) {
  const typing = event.target.matches("textarea, input:not([type=radio])");
  if (event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  if (typing && event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    form.requestSubmit();
  } else if (!typing) {
    const step = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    const act = step ? () => form.querySelector(`[rel=${step}]`)?.click() : results[Number(event.key) - 1] && (() => choose(results[Number(event.key) - 1]));
    if (act) {
      event.preventDefault();
      act();
    }
  }
}

if (form) {
  form.addEventListener("change", renderChoice);
  document.addEventListener("keydown", onKey);
  renderChoice();
  if (!document.querySelector(".rv-errors")) {
    (results.find((result) => result.checked) ?? results[0]).focus();
  }
}
