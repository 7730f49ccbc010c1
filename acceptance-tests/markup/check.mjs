/*
 * Whether pages are sound HTML: node check.mjs <folder with .html files>
 * Asks html-validate and the Nu checker (a Java program: JAVA_HOME, or java on the path). Prints one line for each finding,
 * "page:line  rule  what", and ends with 1 when there is any.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../../gateway/install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2];
const pages = readdirSync(folder)
  .filter((file) => file.endsWith(".html"))
  .sort()
  .map((file) => join(folder, file));

/** How a page is to be written; our own scripts and styles have the hash of their content in their name already. */
const RULES = {
  "require-sri": ["error", { target: "crossorigin" }],
  // brackets and dots name one of several: passages[0].text
  "valid-id": ["error", { relaxed: true }],
  // fields of one name are how a form sends a list
  "form-dup-name": "off",
  // a label around its field points at it as well: not all speech software follows the one or the other
  "no-redundant-for": "off",
  // lists that a heading elsewhere on the page names
  "aria-label-misuse": ["error", { allowAnyNamable: true }],
  // how the source is laid out is not what a reader gets: templates leave blanks
  "no-trailing-whitespace": "off",
  // the subject stands first in a title, and may be a whole sentence that somebody said
  "long-title": "off",
};

/** A document is one file that can be kept and sent on: its styles are within, and it is XML too. */
const DOCUMENT_RULES = { ...RULES, "no-inline-style": "off", "void-style": "off" };

const isDocument = (page) => page.endsWith(".html.html");

async function htmlValidate() {
  const { HtmlValidate, StaticConfigLoader } = await import("html-validate");
  const judge = async (rules, some) => {
    const config = { root: true, extends: ["html-validate:recommended", "html-validate:document"], rules };
    const report = await new HtmlValidate(new StaticConfigLoader(config)).validateMultipleFiles(some);
    return report.results;
  };
  const results = [
    ...(await judge(RULES, pages.filter((page) => !isDocument(page)))),
    ...(await judge(DOCUMENT_RULES, pages.filter(isDocument))),
  ];
  return results.flatMap((result) =>
    result.messages.map((found) => ({ page: result.filePath, line: found.line, rule: found.ruleId, what: found.message })),
  );
}

function nuChecker() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java";
  const jar = createRequire(import.meta.url)("vnu-jar");
  const options = ["-Xss2m", "-XX:TieredStopAtLevel=1", "-jar", jar, "--exit-zero-always", "--stdout", "--format", "json"];
  const run = spawnSync(java, [...options, ...pages], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) {
    throw new Error(`The Nu checker did not run: ${run.error ?? run.stderr}`);
  }
  // what is neither an error nor a warning is a matter of taste: "/" at the end of <br/>
  const messages = JSON.parse(run.stdout).messages.filter((found) => found.type === "error" || found.subType === "warning");
  return messages.map((found) => ({
    page: found.url ?? "",
    line: found.lastLine,
    rule: `nu-${found.subType ?? found.type}`,
    what: found.message,
  }));
}

if (pages.length === 0) {
  throw new Error(`No pages in ${folder}`);
}
install(here);
const findings = [...(await htmlValidate()), ...nuChecker()];
for (const { page, line, rule, what } of findings) {
  console.log(`${basename(page)}:${line}  ${rule}  ${what}`);
}
console.error(`${pages.length} pages, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
