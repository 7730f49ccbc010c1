/*
 * How large pages are: node sizes.mjs [address]. Walks from link to link as a visitor and as each role, a few pages of each shape,
 * prints the largest, and ends with 1 if one is over the limit. It says most of a consultation of the country:
 *   ./start --fresh --no-demo
 *   sed -e 's/${meetings}/200/; s/${recommendations}/1500/; s/${contributions}/20000/; s/${submissions}/500/' nation.sql | psql …
 * with nation.sql of NationBenchmark, into the database of recommendation-service.
 */
import { openBrowser, openPage } from "./browser.mjs";

const address = process.argv[2] ?? "http://localhost:8080";
const LIMIT = 300_000;
const OF_A_SHAPE = 4;
const OF_A_ROLE = 400;
const SHOWN = 15;
const ROLES = [null, "facilitator", "editor", "municipality", "council", "steward"];
const NO_PAGE = /^\/(v1|assets|uitloggen|inloggen)|\.(pdf|docx|odt|csv|xlsx|ics|json|zip|html|txt)(\?|$)/;

function shape(path) {
  return path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "*").replace(/(JZ|GM)\d+/g, "$1").replace(/=[^&]*/g, "=").replace(/\/\d+/g, "/N");
}

/** In the browser: one page as the server sends it, and where its links lead. */
async function look(path) {
  const answer = await fetch(path, { headers: { accept: "text/html" } });
  const html = await answer.text();
  const links = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("a[href]")]
    .map((link) => new URL(link.getAttribute("href"), location.origin + path))
    .filter((url) => url.origin === location.origin)
    .map((url) => url.pathname + url.search);
  return { size: new TextEncoder().encode(html).length, links };
}

async function walk(browser, role, largest) {
  const page = await openPage(browser, address, role);
  const begin = role ? "/werk" : "/";
  await page.goto(address + begin);
  const seen = new Set();
  const counts = new Map();
  const left = [begin, "/regios", "/aanbevelingen"];
  while (left.length && seen.size < OF_A_ROLE) {
    const path = left.shift();
    const kind = shape(path);
    const count = counts.get(kind) ?? 0;
    if (seen.has(path) || NO_PAGE.test(path) || count >= OF_A_SHAPE) {
      continue;
    }
    seen.add(path);
    counts.set(kind, count + 1);
    const { size, links } = await page.evaluate(look, path);
    if (size > (largest.get(kind)?.size ?? 0)) {
      largest.set(kind, { size, path, role });
    }
    left.push(...links);
  }
  await page.browserContext().close();
  return seen.size;
}

const browser = await openBrowser();
const largest = new Map();
let pages = 0;
try {
  for (const role of ROLES) {
    pages += await walk(browser, role, largest);
  }
} finally {
  await browser.close();
}
const sorted = [...largest.values()].sort((one, other) => other.size - one.size);
sorted.slice(0, SHOWN).forEach(({ size, path, role }) => console.log(`${(size / 1000).toFixed(0).padStart(5)} kB  ${role ?? "visitor"}  ${path}`));
console.log(`${pages} pages of ${largest.size} shapes; the limit is ${LIMIT / 1000} kB`);
process.exitCode = sorted.some(({ size }) => size > LIMIT) ? 1 : 0;
