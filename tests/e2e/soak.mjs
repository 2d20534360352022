// `cargo xtask soak`: types, pastes, fixes, undoes, and switches examples and themes for SECONDS.
// Nothing may be said in the console, no text be lost, and memory must not grow.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { editor, inPage, mounted, open, put, text } from "./harness.mjs";

const SECONDS = Number(process.env.SECONDS ?? 300);
const FILES = 200;
/** How much more memory than after the first third there may be at the end. */
const GROWTH = 1.1;
/** After so many steps the browser's own undo list is full: it keeps what typing has put on the page. */
const STEPS = 800;

const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = ["www/examples/", "tests/strategies/", "../shared/corpus/real/dockerfiles/"];
const texts = folders.flatMap((folder) => {
  if (!existsSync(root + folder)) return [];
  const names = readdirSync(root + folder).filter((it) => !/\.(txt|md)$/.test(it)).sort();
  const step = Math.max(1, Math.floor(names.length / FILES));
  return names.filter((_, at) => at % step === 0).slice(0, FILES).map((it) => readFileSync(root + folder + it, "utf8"));
});
const plain = texts.filter((it) => !/[\r\0\ufffd]/.test(it) && it.length > 0).slice(-FILES);

let seed = 1;
/** The same every time. */
function roll(sides) {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % sides;
}

test(`${SECONDS} seconds of use over ${plain.length} files`, { timeout: (SECONDS + 300) * 1000 }, inPage({ open: false }, async ({ page, context, site }) => {
  // The page's own program; the engine's is beside it.
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate.apply(WebAssembly, given);
      globalThis.programMemory ??= made.exports?.memory;
      return made;
    };
  });
  await open(page, site.url);
  const session = await context.newCDPSession(page);
  const memory = async () => {
    // Each time of the same view, as a longer file needs more.
    await put(page, "FROM scratch\n");
    await page.getByRole("tab", { name: "Layers" }).click();
    await page.waitForTimeout(1_000);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const { nodes } = await session.send("Memory.getDOMCounters");
    return { program: await page.evaluate(() => programMemory?.buffer.byteLength ?? 0), scripts: usedSize, nodes };
  };
  const kept = () => page.evaluate(() => localStorage.getItem("dockerfile-playground/text"));
  let before = plain[0];
  const done = {};
  const acts = {
    async paste() {
      before = plain[roll(plain.length)];
      await put(page, before);
    },
    async type() {
      await editor(page).press(["Control+Home", "Control+End"][roll(2)]);
      const typed = ["\nRUN apt-get install -y git", "# a comment\n", "\nCOPY --from=x a b", " \\\n  && make"][roll(4)];
      const had = await text(page);
      await editor(page).pressSequentially(typed);
      // A chosen completion may take the place of what was typed; nothing else may go.
      const has = await text(page);
      assert.ok(had.length < has.length, "what was typed is there");
    },
    async fix() {
      const buttons = page.locator(".fixes button:not(.place)");
      await page.getByRole("tab", { name: /^Problems/ }).click();
      const count = await buttons.count();
      if (count === 0) return;
      const had = await text(page);
      await buttons.nth(roll(count)).click();
      await page.waitForTimeout(50);
      await editor(page).press("Control+z");
      assert.equal(await text(page), had, "an undo brings the text back");
    },
    async example() {
      const had = await text(page);
      await page.getByRole("button", { name: "Examples" }).click();
      const entries = page.locator("#examples li button");
      await entries.nth(roll(await entries.count())).click();
      await page.waitForFunction((had) => document.querySelector("dockerfile-editor").value !== had, had, { timeout: 5_000 }).catch(() => {});
      const previous = await page.evaluate(() => localStorage.getItem("dockerfile-playground/previous"));
      // The example itself may have been chosen before.
      if ((await text(page)) !== had) assert.ok(previous !== null, "the text before is kept");
    },
    async theme() {
      await page.locator(".theme select").selectOption(["auto", "light", "dark"][roll(3)]);
    },
    async tab() {
      const tabs = await page.getByRole("tab").all();
      await tabs[roll(tabs.length)].click();
      // One of them may have put something else in the editor's place.
      await page.getByRole("tab", { name: "Dockerfile", exact: true }).click();
    },
  };
  const names = ["paste", "paste", "type", "fix", "fix", "example", "theme", "tab"];
  for (let step = 0; step < STEPS; step++) {
    if (step % 2 === 0) await put(page, plain[step % plain.length]);
    await editor(page).press(["Control+Home", "Control+End"][step % 2]);
    await page.keyboard.type("# a\n");
  }
  const start = Date.now();
  let first;
  while (Date.now() - start < SECONDS * 1000) {
    const name = names[roll(names.length)];
    await acts[name]();
    done[name] = (done[name] ?? 0) + 1;
    await page.waitForTimeout(30);
    const has = await text(page);
    await page.waitForFunction((has) => localStorage.getItem("dockerfile-playground/text") === has, has, { timeout: 5_000 }).catch(async () => {
      assert.equal(await kept(), has, `the text is kept after ${name}`);
    });
    if (!first && Date.now() - start > SECONDS * 333) first = await memory();
  }
  const last = await memory();
  console.log(JSON.stringify({ done, first, last }));
  for (const [what, bytes] of Object.entries(last)) assert.ok(bytes <= first[what] * GROWTH, `${what} grew from ${first[what]} to ${bytes}`);
  const has = await text(page);
  await page.reload();
  await mounted(page);
  assert.equal(await text(page), has, "a reload loses nothing");
}));
