/*
 * The service worker of the pages for writing down: they open without a network. It keeps those pages and what they are
 * made of, and nothing else: no answers of the API, no other page. The page itself is asked of the network first; what is
 * kept is for when that does not answer.
 */
const CACHE = "regiovisie-meeschrijven-1";
const PAGE = /^\/werk\/bijeenkomsten\/[0-9a-f-]{36}\/vastleggen$/;
const ASSET = /^\/assets\/[\w.-]+$/;
const PATIENCE = 5_000;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(Promise.all([forgetOthers(), self.clients.claim()])));

self.addEventListener("message", (event) => {
  if (PAGE.test(event.data?.keep)) {
    event.waitUntil(keep(event.data.keep).then((kept) => kept && event.source.postMessage({ kept })));
  }
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin) {
    return;
  }
  if (mode === "navigate" && PAGE.test(pathname)) {
    event.respondWith(page(event.request, pathname));
  } else if (ASSET.test(pathname)) {
    event.respondWith(asset(event.request));
  }
});

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("regiovisie-") && name !== CACHE).map((name) => caches.delete(name)));
}

/** A redirect (to sign in) goes to the browser as it is; a server that stumbles is as good as none. */
async function page(request, path) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(path);
  try {
    const answer = await (kept ? Promise.race([fetch(request), late()]) : fetch(request));
    if (kept && answer.status >= 500) {
      return kept;
    }
    return answer;
  } catch (failure) {
    return kept ?? Promise.reject(failure);
  }
}

function late() {
  return new Promise((resolve, reject) => setTimeout(() => reject(new Error("late")), PATIENCE));
}

async function asset(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  return kept ?? fetch(request);
}

/** The page as it is now with all that it is made of; what no kept page uses any more goes. */
async function keep(path) {
  const answer = await fetch(path, { redirect: "manual", credentials: "same-origin" });
  if (!answer.ok) {
    return false;
  }
  const cache = await caches.open(CACHE);
  const used = assetsOf(await answer.clone().text());
  await cache.addAll(await missing(cache, used));
  await cache.put(path, answer);
  await forgetUnused(cache);
  return true;
}

function assetsOf(html) {
  return [...new Set(html.match(/\/assets\/[\w.-]+/g))];
}

async function missing(cache, paths) {
  const known = await Promise.all(paths.map((path) => cache.match(path)));
  return paths.filter((path, at) => !known[at]);
}

async function forgetUnused(cache) {
  const paths = (await cache.keys()).map((request) => new URL(request.url).pathname);
  const pages = await Promise.all(paths.filter((path) => PAGE.test(path)).map((path) => cache.match(path)));
  const used = new Set((await Promise.all(pages.map((kept) => kept.text()))).flatMap(assetsOf));
  await Promise.all(paths.filter((path) => ASSET.test(path) && !used.has(path)).map((path) => cache.delete(path)));
}
