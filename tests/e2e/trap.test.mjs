// Should the program break all the same: the text is kept, and typing goes on. The switch is what the
// program calls to show a text: it breaks at the name of one stage.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inPage, mounted, open, put, text } from "./harness.mjs";

const BROKEN = "FROM scratch AS breaking\n";
const SOUND = "FROM scratch AS other\n";

/** Breaks the program like a trap does, so many times at most. */
function breaks(page, times) {
  return page.addInitScript((times) => {
    Error.stackTraceLimit = 100;
    const check = (shown) => {
      // The editor shows texts too.
      if (/breaking/.test(shown) && /wasm/.test(new Error().stack) && 0 < times--) throw new WebAssembly.RuntimeError("unreachable");
    };
    const { createTextNode } = Document.prototype;
    Document.prototype.createTextNode = function (shown) {
      check(shown);
      return createTextNode.call(this, shown);
    };
    const value = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
    Object.defineProperty(Node.prototype, "nodeValue", { ...value, set(shown) {
      check(shown);
      value.set.call(this, shown);
    } });
  }, times);
}

const stages = (page) => page.locator("svg .node");

test("after a failure the page starts anew with the same text", inPage({ open: false, problems: "ignored" }, async ({ page, site }) => {
  await breaks(page, 1);
  await open(page, site.url);
  await put(page, BROKEN);
  await page.getByRole("alert").filter({ hasText: "Your text is kept" }).waitFor();
  await mounted(page);
  assert.equal(await text(page), BROKEN);
  await put(page, SOUND);
  await stages(page).filter({ hasText: "other" }).waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  assert.equal(await page.locator("#trapped").count(), 0);
  await page.reload();
  await mounted(page);
  assert.equal(await text(page), SOUND);
}));

test("a text that breaks it each time is kept in a plain field, until it is another one", inPage({ open: false, problems: "ignored", permissions: ["clipboard-read", "clipboard-write"] }, async ({ page, site }) => {
  await breaks(page, 1_000);
  await open(page, site.url);
  await put(page, BROKEN);
  const field = page.locator("#kept-text");
  await field.waitFor();
  assert.equal(await field.inputValue(), BROKEN);
  assert.ok(await field.evaluate((it) => it === document.activeElement));
  assert.equal(await page.evaluate(() => localStorage.getItem("dockerfile-playground/text")), BROKEN);
  await page.getByRole("button", { name: "Copy a report" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(report, /unreachable/);
  assert.ok(report.endsWith(BROKEN));
  // Still broken, and then no longer.
  await field.fill(`${BROKEN}CMD a\n`);
  await page.waitForTimeout(1_000);
  await field.waitFor();
  assert.equal(await field.inputValue(), `${BROKEN}CMD a\n`);
  await field.fill(SOUND);
  await stages(page).filter({ hasText: "other" }).waitFor();
  await mounted(page);
  assert.equal(await text(page), SOUND);
}));

test("a kept text that breaks it does not lock anybody out", inPage({ open: false, problems: "ignored" }, async ({ page, site }) => {
  await breaks(page, 1_000);
  await page.addInitScript((text) => localStorage.setItem("dockerfile-playground/text", text), BROKEN);
  await page.goto(site.url);
  const field = page.locator("#kept-text");
  await field.waitFor();
  assert.equal(await field.inputValue(), BROKEN);
}));
