/* The list above a form tells what is wrong; here it also tells with which field, by its label. */
export function nameFaults() {
  for (const link of document.querySelectorAll(".rv-errors a[href^='#']")) {
    const field = document.getElementById(link.hash.slice(1));
    const label = field?.querySelector("legend") ?? field?.labels?.[0];
    if (label) {
      link.prepend(label.textContent.trim().replace(/[?:]?$/, (end) => (end === "?" ? "? " : ": ")));
    }
  }
}
