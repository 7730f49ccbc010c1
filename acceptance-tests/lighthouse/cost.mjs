/*
 * What a page costs the gateway, as CPU time of its process (Linux): node cost.mjs <pid> [address] [address to sign in at]
 * The gateway runs as it does in production, so without -XX:TieredStopAtLevel=1. Each page is asked for a thousand times and more
 * first, so that it is compiled; then the CPU time of the whole process, garbage collection included, is divided by the requests.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { openBrowser, openPage } from "./browser.mjs";
import { MEASURED } from "./pages.mjs";

const [pid, address = "http://localhost:8080", door = address] = process.argv.slice(2);
const WARM = Number(process.env.WARM ?? 1500);
const COUNTED = Number(process.env.COUNTED ?? 500);
const TOGETHER = 4;
const LIMIT = 5;
const millisecondsPerTick = 1000 / Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** CPU time of the process so far, in milliseconds. */
function cpu() {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/.*\) /, "").split(" ");
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick;
}

async function ask(url, cookie, times) {
  let left = times;
  const one = async () => {
    while (left-- > 0) {
      const answer = await fetch(url, { headers: { accept: "text/html", cookie }, redirect: "manual" });
      await answer.arrayBuffer();
      if (answer.status !== 200) {
        throw new Error(`${url} answers ${answer.status}`);
      }
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, one));
}

const browser = await openBrowser();
for (const { name, account, path } of MEASURED) {
  const page = await openPage(browser, door, account);
  const url = address + (await path(page, door));
  const cookies = await page.browserContext().cookies();
  const cookie = cookies.map((one) => `${one.name}=${one.value}`).join("; ");
  await page.browserContext().close();
  await ask(url, cookie, WARM);
  const before = cpu();
  await ask(url, cookie, COUNTED);
  const each = (cpu() - before) / COUNTED;
  console.log(`${name}: ${each.toFixed(2)} ms${each > LIMIT ? " (!)" : ""}`);
  process.exitCode = each > LIMIT ? 1 : process.exitCode;
}
await browser.close();
