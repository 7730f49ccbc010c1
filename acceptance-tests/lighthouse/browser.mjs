/* What measuring and picturing share: Debian's Chromium, people who sign in, and the pages of the demonstration. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../../gateway/install.mjs";

install(dirname(fileURLToPath(import.meta.url)));
const { default: puppeteer } = await import("puppeteer-core");

export async function openBrowser() {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--lang=nl-NL"],
  });
}

/** A page of somebody with a demonstration account, or of a visitor when there is none. Shares nothing with other pages. */
export async function openPage(browser, address, account) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  if (account) {
    await page.goto(`${address}/werk`);
    await page.type("#username", account);
    await page.type("#password", "demo");
    await Promise.all([page.waitForNavigation(), page.click("#kc-login")]);
  }
  return page;
}

/** The address of the first link on a page whose path has the given shape. */
export async function firstLink(page, url, shape) {
  await page.goto(url);
  const links = await page.$$eval("main a[href^='/']", (all) => all.map((one) => one.getAttribute("href").replace(/[?#].*/, "")));
  const found = links.find((link) => shape.test(link));
  if (!found) {
    throw new Error(`${url} has no link like ${shape}; does ./start run, with its demonstration?`);
  }
  return found;
}
