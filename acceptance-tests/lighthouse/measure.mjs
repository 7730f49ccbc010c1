/*
 * Lighthouse, mobile profile, against a running ./start with its demonstration: node measure.mjs [address]
 * Prints a table, and ends with 1 when a limit is crossed. Each page is measured three times; the median counts.
 */
import { loadavg } from "node:os";
import { openBrowser, openPage } from "./browser.mjs";
import { MEASURED } from "./pages.mjs";

const { default: lighthouse } = await import("lighthouse");

const address = process.argv[2] ?? "http://localhost:8080";
const TIMES = 3;

const atMost = (limit, digits, unit) => ({ holds: (value) => value <= limit, text: (value) => value.toFixed(digits) + unit });
const atLeast = (limit) => ({ holds: (value) => value >= limit, text: (value) => value.toFixed(0) });

const LIMITS = {
  performance: atLeast(95),
  accessibility: atLeast(100),
  "best practices": atLeast(95),
  FCP: atMost(1.0, 2, " s"),
  LCP: atMost(1.5, 2, " s"),
  CLS: atMost(0.02, 3, ""),
  "first visit": atMost(150, 0, " kB"),
  script: atMost(30, 1, " kB"),
};

function figures({ audits, categories }) {
  const kilobytes = (requests) => requests.reduce((sum, request) => sum + request.transferSize, 0) / 1000;
  const requests = audits["network-requests"].details.items;
  return {
    performance: categories.performance.score * 100,
    accessibility: categories.accessibility.score * 100,
    "best practices": categories["best-practices"].score * 100,
    FCP: audits["first-contentful-paint"].numericValue / 1000,
    LCP: audits["largest-contentful-paint"].numericValue / 1000,
    CLS: audits["cumulative-layout-shift"].numericValue,
    "first visit": kilobytes(requests),
    script: kilobytes(requests.filter((request) => request.resourceType === "Script")),
  };
}

/** What cost points, for whoever is to mend it. */
function remarks({ audits, categories }) {
  return ["accessibility", "best-practices"]
    .flatMap((category) => categories[category].auditRefs)
    .map((reference) => audits[reference.id])
    .filter((audit) => audit.score !== null && audit.score < 1)
    .map((audit) => `${audit.id}: ${audit.title}`);
}

function median(values) {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

async function measure(browser, { name, account, path }) {
  const page = await openPage(browser, address, account);
  const url = address + (await path(page, address));
  const results = [];
  for (let time = 0; time < TIMES; time++) {
    const { lhr } = await lighthouse(url, { onlyCategories: ["performance", "accessibility", "best-practices"], logLevel: "error" }, undefined, page);
    if (lhr.runtimeError || lhr.finalDisplayedUrl !== url) {
      throw new Error(`${url} was not measured: ${lhr.runtimeError?.message ?? `it led to ${lhr.finalDisplayedUrl}`}`);
    }
    results.push(lhr);
  }
  await page.browserContext().close();
  const all = results.map(figures);
  const middle = Object.fromEntries(Object.keys(LIMITS).map((key) => [key, median(all.map((one) => one[key]))]));
  return { name, path: new URL(url).pathname, middle, remarks: [...new Set(results.flatMap(remarks))] };
}

const load = () => loadavg()[0].toFixed(1);
const before = load();
const browser = await openBrowser();
const measured = [];
try {
  for (const page of MEASURED) {
    measured.push(await measure(browser, page));
  }
} finally {
  await browser.close();
}
const cell = (key, value) => LIMITS[key].text(value) + (LIMITS[key].holds(value) ? "" : " (!)");
console.log(`| page | ${Object.keys(LIMITS).join(" | ")} |`);
console.log(`| --- |${" ---: |".repeat(Object.keys(LIMITS).length)}`);
for (const { name, middle } of measured) {
  console.log(`| ${name} | ${Object.entries(middle).map(([key, value]) => cell(key, value)).join(" | ")} |`);
}
console.log(`\nMedian of ${TIMES}; (!) crosses a limit; load of the machine ${before} before and ${load()} after.`);
for (const { path, remarks } of measured) {
  remarks.forEach((remark) => console.log(`${path}: ${remark}`));
}
process.exitCode = measured.every(({ middle }) => Object.entries(middle).every(([key, value]) => LIMITS[key].holds(value))) ? 0 : 1;
