/* What npm gives, as the lock file beside it says. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The first twelve hexadecimal digits of the SHA-256 of what is given. */
export function hash(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}

/** Installs in a folder exactly what its package-lock.json says, and only when that changed. */
export function install(folder) {
  const mark = join(folder, "node_modules/.installed");
  const lock = hash(readFileSync(join(folder, "package-lock.json")));
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== lock) {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    // what npm tells is not what the program that asks for it has to say
    execFileSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: ["ignore", 2, 2] });
    writeFileSync(mark, lock);
  }
}
