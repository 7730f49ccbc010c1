/* Signing out takes along what this device kept of the server: pages, and copies of items. What was not sent stays. */
import { forgetCopies } from "./store.js";

const PATIENCE = 1_500;

export function forgetAtSignOut() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href="/uitloggen"]');
    if (link && !event.defaultPrevented) {
      event.preventDefault();
      const leave = () => location.assign(link.href);
      Promise.race([forget(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]).then(leave, leave);
    }
  });
}

async function forget() {
  if (!(await indexedDB.databases?.())?.some((database) => database.name === "regiovisie")) {
    return;
  }
  const names = await caches.keys();
  await Promise.all([forgetCopies(), ...names.filter((name) => name.startsWith("regiovisie-")).map((name) => caches.delete(name))]);
}
