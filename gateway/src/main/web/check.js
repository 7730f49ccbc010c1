/* Makes the code of a file in the browser, so that the file itself never leaves it. Without this the code can be typed. */
const box = document.getElementById("bestand-vak");
const chosen = document.getElementById("bestand");
const state = document.getElementById("bestand-stand");

async function check(file) {
  state.textContent = box.dataset.reading;
  try {
    const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    const code = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    location.assign(`/controle?code=${code}#uitslag`);
  } catch {
    state.textContent = box.dataset.unreadable;
  }
}

// a page that came without a safe connection cannot make codes
if (box && crypto.subtle) {
  box.hidden = false;
  chosen.addEventListener("change", () => chosen.files[0] && check(chosen.files[0]));
  // anywhere on the page: a browser would open a file that lands beside the box
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) {
      check(file);
    }
  });
}
