/*
 * Pictures of ten pages at three widths, of a running ./start with its demonstration:
 * node screens.mjs [address] [folder]        (light; COLOURS=dark for dark, WHOLE=yes for whole pages)
 */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser, openPage } from "./browser.mjs";
import { PICTURED } from "./pages.mjs";

const address = process.argv[2] ?? "http://localhost:8080";
const folder = process.argv[3] ?? join(dirname(fileURLToPath(import.meta.url)), "../../docs/screens");
const SIZES = [
  { width: 320, height: 720 },
  { width: 768, height: 960 },
  { width: 1280, height: 900 },
];

async function picture(page, name) {
  for (const size of SIZES) {
    await page.setViewport(size);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${name}-${size.width}.png`), fullPage: process.env.WHOLE === "yes" });
  }
}

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const { name, account, path } of PICTURED) {
    const page = await openPage(browser, address, account);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: process.env.COLOURS ?? "light" }]);
    await page.goto(address + (await path(page, address)), { waitUntil: "networkidle2" });
    await picture(page, name);
    await page.browserContext().close();
  }
} finally {
  await browser.close();
}
