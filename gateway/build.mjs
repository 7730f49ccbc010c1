/*
 * The front-end build: node build.mjs <folder for the result>
 * Bundles src/main/web/app.css and *.js, names each file after its content, compresses it beforehand, and writes
 * manifest.json: "app.css" -> "app-1a2b3c4d.css".
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { hash, install } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const sources = join(here, "src/main/web");
const target = process.argv[2] ?? join(here, "target/classes/assets");

async function bundle() {
  const { build } = await import("esbuild");
  const entryPoints = readdirSync(sources)
    .filter((file) => file.endsWith(".js") || file === "app.css")
    .map((file) => join(sources, file));
  const result = await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    legalComments: "eof",
    loader: { ".woff2": "file" },
    assetNames: "[name]-[hash]",
    outdir: target,
    write: false,
    logLevel: "warning",
  });
  return result.outputFiles;
}

/** Leaves out the design tokens that no rule uses: nine in ten. */
function pruned(css) {
  // a quoted value may hold anything: pictures are data URLs with semicolons
  const declaration = /(--[\w-]+):((?:"[^"]*"|'[^']*'|[^;{}"'])*)(;|(?=\}))/g;
  const uses = (text) => [...text.matchAll(/var\((--[\w-]+)/g)].map((use) => use[1]);
  const values = new Map();
  for (const [, name, value] of css.matchAll(declaration)) {
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const wanted = new Set();
  const queue = uses(css.replace(declaration, ""));
  while (queue.length > 0) {
    const name = queue.pop();
    if (!wanted.has(name)) {
      wanted.add(name);
      queue.push(...(values.get(name) ?? []).flatMap(uses));
    }
  }
  return css.replace(declaration, (whole, name) => (wanted.has(name) ? whole : ""));
}

function store(name, content) {
  writeFileSync(join(target, name), content);
  if (!name.endsWith(".woff2")) {
    writeFileSync(join(target, `${name}.gz`), gzipSync(content, { level: 9 }));
    writeFileSync(join(target, `${name}.br`), brotliCompressSync(content));
  }
}

install(here);
const outputs = await bundle();
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const manifest = {};
for (const output of outputs) {
  const name = basename(output.path);
  if (name.endsWith(".woff2")) {
    store(name, output.contents);
    manifest[name.replace(/-[A-Z0-9]{8}\.woff2$/, ".woff2")] = name;
  } else {
    const content = name.endsWith(".css") ? pruned(output.text) : output.text;
    const extension = extname(name);
    const hashed = `${basename(name, extension)}-${hash(content)}${extension}`;
    store(hashed, content);
    manifest[name] = hashed;
  }
}
writeFileSync(join(target, "manifest.json"), JSON.stringify(manifest, null, 2));
