// The same answer everywhere: byte for byte, the page gives the report that the native program gives.
// COMMAND names that program; `cargo xtask test` builds it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inPage, open, put } from "./harness.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = process.env.COMMAND;
/** Real Dockerfiles, where they are at hand. */
const CORPUS = "../shared/corpus/real/dockerfiles/";

/** The Dockerfiles in a folder, of which every so many are taken. */
function files(folder, step = 1) {
  if (!existsSync(root + folder)) return [];
  const names = readdirSync(root + folder).filter((it) => !it.endsWith(".txt") && !it.endsWith(".md")).sort();
  return names.filter((_, at) => at % step === 0).map((it) => root + folder + it);
}

/** Without a corpus at hand, our own. A browser's text field holds no carriage returns. */
function inputs() {
  const own = [...files("www/examples/"), ...files("tests/strategies/")];
  const corpus = files(CORPUS, 4);
  const isPlain = (path) => {
    const bytes = readFileSync(path);
    return !bytes.includes(13) && !bytes.includes(0) && Buffer.from(bytes.toString("utf8")).equals(bytes) && bytes.length > 0;
  };
  return [...own, ...corpus].filter(isPlain);
}

/** The native report, as the page names the file, and without variants, of which the page around gets none. */
function native(paths) {
  const lines = execFileSync(program, ["report", "--format=json", "--brief", "--fail-on=never", ...paths], { encoding: "utf8", maxBuffer: 2 ** 30 }).trimEnd().split("\n");
  return lines.map((it, at) => it.replace(`"file":${JSON.stringify(paths[at])}`, '"file":"Dockerfile"'));
}

/** How the engine is started: see www/engine.js. */
const ways = {
  "in a worker": () => {},
  "in the page itself": () => (globalThis.Worker = class { constructor() { throw new DOMException("no", "SecurityError"); } }),
};

for (const [where, forbid] of Object.entries(ways)) {
  test(`native and Wasm ${where} give the same reports`, { skip: program ? false : "COMMAND names no program", timeout: 900_000 }, inPage({ open: false }, async ({ page, site }) => {
    await page.addInitScript(forbid);
    await open(page, `${site.url}?embed=1`);
    await page.evaluate(() => {
      globalThis.reports = new Map();
      playground.changed = (text, report) => reports.set(text, report);
    });
    const paths = inputs();
    assert.ok(paths.length > 40);
    const expected = native(paths);
    const different = [];
    for (const [at, path] of paths.entries()) {
      const text = readFileSync(path, "utf8");
      await put(page, text);
      // More than once, as package indexes come when they are first needed.
      const same = page.waitForFunction(([text, report]) => reports.get(text) === report, [text, expected[at]], { timeout: 5_000, polling: 20 });
      await same.catch(async () => {
        const report = (await page.evaluate((text) => reports.get(text), text)) ?? "nothing";
        const from = [...report].findIndex((it, place) => it !== expected[at][place]);
        different.push(`${path}:\n  page   ${report.slice(from - 40, from + 80)}\n  native ${expected[at].slice(from - 40, from + 80)}`);
      });
    }
    assert.deepEqual(different, []);
    console.log(`${paths.length} files${existsSync(root + CORPUS) ? "" : ", our own only: there is no corpus beside this folder"}`);
  }));
}
