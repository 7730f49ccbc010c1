/* What each key does while writing: letters and digits with Alt, so that typing is never in the way. */
export function listenToKeys(acts, isText) {
  document.addEventListener("keydown", (event) => {
    const act = actOf(event, acts, isText(event.target));
    if (act) {
      event.preventDefault();
      act();
    }
  });
}

function actOf(event, acts, typing) {
  if (event.altKey && !event.ctrlKey) {
    const digit = /^Digit([1-7])$/.exec(event.code);
    return digit ? () => acts.kind(Number(digit[1])) : acts[(event.shiftKey ? "shift" : "alt") + event.code];
  }
  if ((event.ctrlKey || event.metaKey) && event.key === "z" && !(typing && event.target.value)) {
    return acts.undo;
  }
  if (event.key === "Escape") {
    return acts.leave;
  }
  return event.key === "Enter" && typing && !event.shiftKey && !event.isComposing ? acts.store : undefined;
}
