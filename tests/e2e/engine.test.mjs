// The engine, which answers from a worker: however it is started, and whatever becomes of it, the
// text is safe and the page works on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { editor, inPage, mounted, open, otherSite, put, text, textField } from "./harness.mjs";

const where = () => import(new URL("engine.js", document.baseURI)).then((it) => it.where());
const stage = (scope, name) => scope.locator(".node .title", { hasText: name });
const failed = (page) => page.getByText("The analysis broke on this text.");

/** Changes what the engine's worker does: `change(source, at)` for the start of this number. */
async function changed(page, change) {
  let starts = 0;
  await page.route(/engine-worker\.js$/, async (route) => {
    // An engine that breaks is started again until the page is closed.
    const response = await route.fetch().catch(() => null);
    const source = await response?.text().catch(() => null);
    if (source) await route.fulfill({ response, body: change(source, starts++) }).catch(() => {});
  });
  return () => starts;
}

/** A worker that does `instead` of asking the engine. */
const doing = (instead) => (source) => source.replace(/wasm_bindgen\.ask\((\w+)\)/, `((bytes) => { ${instead} })($1)`);

test("the engine runs in a worker", inPage(async ({ page }) => {
  await put(page, "FROM scratch AS here");
  await stage(page, "here").waitFor();
  assert.equal(await page.evaluate(where), "worker");
}));

test("a frame without an origin has the engine in a worker of a blob", inPage({ open: false }, async ({ page, context, site }) => {
  const origin = await otherSite(context, { "/": `<!doctype html><title>Sandbox</title><iframe sandbox="allow-scripts" src="${site.url}?embed=1#text=FROM%20scratch%20AS%20sandboxed" width="900" height="900"></iframe>` });
  await page.goto(origin);
  await stage(page.frameLocator("iframe"), "sandboxed").waitFor();
  assert.equal(await page.frames()[1].evaluate(where), "blob");
}));

test("without workers the engine runs in the page", inPage({ open: false }, async ({ page, site }) => {
  await page.addInitScript(() => (globalThis.Worker = class { constructor() { throw new DOMException("no", "SecurityError"); } }));
  await open(page, site.url);
  await put(page, "FROM scratch AS here\nFRO b\n");
  await stage(page, "here").waitFor();
  await page.getByRole("tab", { name: "Problems 1" }).waitFor();
  assert.equal(await page.evaluate(where), "page");
}));

test("a worker's script that is missing or of a wrong type changes nothing", inPage({ open: false, problems: "ignored" }, async ({ page, site }) => {
  await page.route(/engine-worker\.js$/, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await open(page, site.url);
  await put(page, "FROM scratch AS here");
  await stage(page, "here").waitFor();
  assert.equal(await page.evaluate(where), "page");
}));

test("without its program a message comes, and the text can be written", inPage({ open: false, problems: "ignored" }, async ({ page, site }) => {
  await page.route(/-engine-.*\.wasm$/, (route) => route.abort());
  await open(page, site.url);
  await failed(page).waitFor();
  await put(page, "FROM mine");
  await page.waitForFunction(() => localStorage.getItem("dockerfile-playground/text") === "FROM mine");
  await page.unroute(/-engine-.*\.wasm$/);
  await put(page, "FROM scratch AS later");
  await stage(page, "later").waitFor();
}));

test("an engine that breaks once is started anew and asked again", inPage({ open: false }, async ({ page, site }) => {
  const starts = await changed(page, (source, at) => (at === 0 ? doing("throw new WebAssembly.RuntimeError('unreachable')")(source) : source));
  await open(page, site.url);
  await put(page, "FROM scratch AS here");
  await stage(page, "here").waitFor();
  assert.ok(starts() >= 2);
  assert.equal(await failed(page).count(), 0);
}));

test("an engine that always breaks is said to, with a report, and the text is safe", inPage({ open: false }, async ({ page, site }) => {
  await changed(page, doing("throw new WebAssembly.RuntimeError('unreachable')"));
  await open(page, site.url);
  await failed(page).waitFor();
  await failed(page).click();
  assert.match(await page.getByLabel("Report").inputValue(), /unreachable/);
  await put(page, "FROM mine");
  await page.reload();
  await mounted(page);
  assert.equal(await text(page), "FROM mine");
}));

test("a silent engine is started anew, too", inPage({ open: false }, async ({ page, site }) => {
  await changed(page, (source, at) => (at === 0 ? doing("for (;;);")(source) : source));
  await open(page, `${site.url}#text=FROM%20scratch%20AS%20here`);
  await put(page, "FROM scratch AS there");
  await stage(page, "there").waitFor({ timeout: 12_000 });
}));

test("an answer that cannot be read brings the page anew once, and is said then", inPage({ open: false }, async ({ page, site }) => {
  await changed(page, doing("return new Uint8Array([1, 2, 3, 4, 5]);"));
  await page.goto(site.url);
  await page.getByText("There is a newer version of this page").waitFor();
  await put(page, "FROM mine");
  assert.equal(await text(page), "FROM mine");
}));

test("an engine of another build is replaced by a reload, and the text is there", inPage({ open: false }, async ({ page, site }) => {
  const starts = await changed(page, (source, at) => (at === 0 ? doing("const answer = wasm_bindgen.ask(bytes); answer[0] ^= 1; return answer;")(source) : source));
  await page.addInitScript(() => localStorage.setItem("dockerfile-playground/text", "FROM scratch AS mine"));
  await page.goto(site.url);
  await stage(page, "mine").waitFor();
  assert.equal(starts(), 2);
  assert.equal(await page.getByText("There is a newer version of this page").count(), 0);
}));

test("of a megabyte all is looked at, what can be shown is drawn, and keys are taken", inPage(async ({ page }) => {
  const lines = Array.from({ length: 3_000 }, (_, it) => `FROM debian:12-slim AS stage${it}\nRUN apt-get update && apt-get install -y curl\nMAINTAINER ${"me ".repeat(80)}\n`);
  await put(page, lines.join("").slice(0, 999_000));
  const count = Math.floor(999_000 / (lines.join("").length / 3_000));
  await page.getByText(/lines · [23],\d{3} stages/).waitFor({ timeout: 20_000 });
  assert.ok(count > 2_000);
  await page.getByText(/^And \d,\d{3} more, not drawn\.$/).waitFor();
  await page.getByRole("tab", { name: /^Problems \d/ }).click();
  await page.getByText(/^And [\d,]+ more\.$/).waitFor();
  await editor(page).press("Control+Home");
  await page.keyboard.type("# abc");
  assert.match(await text(page), /^# abcFROM/);
  await page.getByText(/lines · [23],\d{3} stages/).waitFor({ timeout: 20_000 });
}));

test("of ten texts at once the last one is shown", inPage(async ({ page }) => {
  await page.evaluate(() => {
    const host = document.querySelector("dockerfile-editor");
    for (let at = 1; at <= 10; at++) {
      host.value = `FROM scratch AS number${at}`;
      host.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  await stage(page, /^number10$/).waitFor();
  await page.waitForTimeout(300);
  assert.equal(await page.locator(".node .title").first().textContent(), "number10");
}));

test("a look that takes long is given up for a newer one", inPage({ open: false }, async ({ page, site }) => {
  const slow = "if (new TextDecoder().decode(bytes).includes('endless')) for (;;); return wasm_bindgen.ask(bytes);";
  await changed(page, doing(slow));
  await open(page, site.url);
  await stage(page, "final image").waitFor();
  await put(page, "FROM scratch AS endless");
  await page.waitForTimeout(100);
  await put(page, "FROM scratch AS quick");
  await stage(page, "quick").waitFor({ timeout: 3_000 });
}));

test("what the engine was told it is told again", inPage({ open: false }, async ({ page, site }) => {
  await changed(page, doing("if (new TextDecoder().decode(bytes).includes('endless')) for (;;); return wasm_bindgen.ask(bytes);"));
  await open(page, site.url);
  await put(page, "FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y git\n");
  await page.getByRole("tab", { name: "Layers" }).click();
  await page.getByText(/Debian 12 package index of/).waitFor();
  await page.getByRole("tab", { name: "Build context" }).click();
  await page.getByLabel(/Or paste what lists it/).fill("3 a\n");
  await page.getByText("1 file, 3 B, in the build context").waitFor();
  await put(page, "FROM scratch AS endless");
  await page.waitForTimeout(100);
  await put(page, "FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y curl\nCOPY b /\n");
  await page.getByText(/Debian 12 package index of/).waitFor();
  await page.getByRole("tab", { name: "Problems" }).click();
  await page.getByText("b is not in the build context.").first().waitFor();
}));

test("completion and hovering are answered", inPage(async ({ page }) => {
  await put(page, "FROM alpine AS base\nFROM ");
  const ask = (offset, stands) => page.evaluate(([offset, stands]) => document.querySelector("dockerfile-editor").ask(offset, stands), [offset, stands]);
  assert.ok(JSON.parse(await ask(25, false)).says.some(({ label }) => label === "base"));
  assert.ok(JSON.parse(await ask(7, true)).says.length > 0);
  await textField(page).fill("");
}));
