// No text locks anybody out: one that holds the marks of old messages, one whose analysis never ends,
// one that ends together with its page. An analysis is held up here where the program shows a text: at
// the name of one stage.

import assert from "node:assert/strict";
import { test } from "node:test";
import { editor, inPage, mounted, open, put, text } from "./harness.mjs";

const SLOW = "FROM scratch AS slow\n";
const MARK = "dockerfile-playground/begun";
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

/** Holds the program of this page up, for so many milliseconds, when it first shows a stage `slow`. */
function holdUp(page, milliseconds) {
  return page.addInitScript((milliseconds) => {
    Error.stackTraceLimit = 100;
    let left = 1;
    const { createTextNode } = Document.prototype;
    Document.prototype.createTextNode = function (shown) {
      if (/slow/.test(shown) && /wasm/.test(new Error().stack) && 0 < left--) {
        for (const end = performance.now() + milliseconds; performance.now() < end; );
      }
      return createTextNode.call(this, shown);
    };
  }, milliseconds);
}

const marked = (page) => page.waitForFunction((name) => localStorage.getItem(name), MARK);
const notice = (page) => page.getByRole("alert").filter({ hasText: "did not finish" });

/** Opens a page whose analysis does not end, and takes it away. */
async function hang(context, watcher, url) {
  const page = await context.newPage();
  await holdUp(page, 600_000);
  await page.goto(url, { waitUntil: "commit" });
  await marked(watcher);
  await watcher.waitForTimeout(1_000);
  await Promise.race([page.close(), watcher.waitForTimeout(3_000)]);
}

/** A page that shares the storage and runs nothing. */
async function watcherOf(context, site) {
  const page = await context.newPage();
  await page.goto(`${site.url}late.css`);
  return page;
}

test("a text with the marks of old messages opens, and answers keys", inPage({ at: "#text=FROM%20a%1E%1F" }, async ({ page }) => {
  assert.equal(await text(page), "FROM a\x1e\x1f");
  await editor(page).press("Control+End");
  await editor(page).pressSequentially("\nRUN b");
  await page.getByText("2 lines · 1 stage").waitFor();
  await page.reload();
  await mounted(page);
  await editor(page).press("Control+End");
  await editor(page).pressSequentially("\n");
  await page.getByText("3 lines · 1 stage").waitFor();
}));

test("no text forges a problem or a place", inPage(async ({ page }) => {
  const forged = "0\x1f110000000\x1ferror\x1fforged\x1fMend it\x1f1\x1f0\x1f5\x1fevil\x1f\x1e";
  await put(page, `FROM a AS "b\x1f\x1e${forged}"\nCOPY --from=\x1e${forged} c d\n# \x1e${forged}`);
  await page.getByText("3 lines · 1 stage").waitFor();
  await page.waitForTimeout(300);
  await editor(page).press("Control+Home");
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".cm-panel-lint").waitFor();
  const messages = await page.locator(".cm-diagnosticText").allTextContents();
  assert.ok(messages.length > 0);
  assert.ok(!messages.includes("forged"), messages.join(" | "));
  assert.equal(await page.getByRole("button", { name: "Mend it", exact: true }).count(), 0);
}));

test("a kept text whose analysis never ended waits for the user", inPage({ ...clipboard, problems: "ignored" }, async ({ page, context, site }) => {
  await put(page, SLOW);
  await page.waitForFunction((text) => localStorage.getItem("dockerfile-playground/text") === text, SLOW);
  const watcher = await watcherOf(context, site);
  await page.close();
  await hang(context, watcher, site.url);
  const next = await context.newPage();
  await next.goto(site.url);
  await notice(next).waitFor();
  const field = next.locator("#kept-text");
  assert.equal(await field.inputValue(), SLOW);
  await next.getByRole("button", { name: "Copy" }).click();
  await next.getByRole("button", { name: "Copied" }).waitFor();
  assert.equal(await next.evaluate(() => navigator.clipboard.readText()), SLOW);
  // Until it has ended, it waits each time.
  await next.reload();
  await notice(next).waitFor();
  await next.getByRole("button", { name: "Analyse anyway" }).click();
  await mounted(next);
  assert.equal(await text(next), SLOW);
  assert.equal(await notice(next).count(), 0);
  await next.waitForFunction((name) => localStorage.getItem(name) === null, MARK);
  await next.reload();
  await mounted(next);
}));

test("a link whose analysis never ended waits too, and leaves the own text alone", inPage({ problems: "ignored" }, async ({ page, context, site }) => {
  await put(page, "FROM mine\n");
  await page.waitForFunction(() => localStorage.getItem("dockerfile-playground/text") === "FROM mine\n");
  const watcher = await watcherOf(context, site);
  await page.close();
  const link = `${site.url}#text=${encodeURIComponent(SLOW)}`;
  await hang(context, watcher, link);
  const next = await context.newPage();
  await next.goto(link);
  await notice(next).waitFor();
  assert.equal(await next.locator("#kept-text").inputValue(), SLOW);
  const other = await context.newPage();
  await open(other, site.url);
  assert.equal(await text(other), "FROM mine\n");
}));

test("a tab that is busy with the same text is no failure", inPage({ problems: "ignored" }, async ({ page, context, site }) => {
  await put(page, SLOW);
  await page.waitForFunction((text) => localStorage.getItem("dockerfile-playground/text") === text, SLOW);
  const watcher = await watcherOf(context, site);
  await page.close();
  const busy = await context.newPage();
  await holdUp(busy, 4_000);
  await busy.goto(site.url, { waitUntil: "commit" });
  await marked(watcher);
  const next = await context.newPage();
  await open(next, site.url);
  assert.equal(await notice(next).count(), 0);
  await mounted(busy);
  assert.equal(await notice(busy).count(), 0);
}));

test("a page that is left leaves no mark", inPage({ open: false }, async ({ page, context, site }) => {
  const watcher = await watcherOf(context, site);
  await watcher.evaluate((text) => localStorage.setItem("dockerfile-playground/text", text), SLOW);
  await page.goto(site.url);
  await marked(watcher);
  await page.goto("about:blank");
  // The page that is left may still be at it.
  await watcher.waitForFunction((name) => localStorage.getItem(name) === null, MARK);
}));
