// Use without a network: the service worker in www/sw.js.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { expectAccessible, inPage, mounted, open, textField } from "./harness.mjs";
import { dist, serve } from "./serve.mjs";

const editor = textField;

/** A test with a copy of the site, which it may change, on a server, which it may stop. */
function withCopy(body, under = "/play/") {
  return inPage({ open: false, serviceWorkers: "allow", watched: false }, async ({ page, context }) => {
    const folder = await mkdtemp(join(tmpdir(), "playground-"));
    await cp(dist, folder, { recursive: true });
    const site = await serve({ folder, under });
    try {
      await body({ page, context, site, folder });
    } finally {
      await site.close().catch(() => {});
      await rm(folder, { recursive: true });
    }
  });
}

/** Until the worker has kept all that belongs to this page, and serves it. */
function kept(page) {
  return until(page, async () => {
    const wasm = new URL(document.querySelector("script[data-wasm]").dataset.wasm, document.baseURI).href;
    if (!navigator.serviceWorker.controller || (await caches.keys()).length !== 1) return false;
    return Boolean((await caches.match(wasm)) && (await caches.match(new URL("./", location.href).href)));
  });
}

/** Until `condition`, which may be a promise there, holds in the page. */
async function until(page, condition) {
  for (let tries = 200; !(await page.evaluate(condition)); tries--) {
    assert.ok(tries > 0, `in vain: ${condition}`);
    await page.waitForTimeout(50);
  }
}

test("after one visit it works with the server stopped", withCopy(async ({ page, context, site }) => {
  await open(page, site.url);
  await editor(page).fill("FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y git\n");
  await page.getByRole("tab", { name: "Layers" }).click();
  await page.getByText(/Debian 12 package index of/).waitFor();
  await kept(page);
  await site.close();
  const other = await context.newPage();
  await open(other, site.url);
  await editor(other).fill("FROM alpine AS offline");
  await other.locator(".node .title", { hasText: "offline" }).waitFor();
  await other.getByRole("button", { name: "Help" }).click();
  await other.getByText("Multi-stage builds").waitFor();
  await other.keyboard.press("Escape");
  // Examples are files of their own.
  await open(other, `${site.url}index.html?example=go-scratch`);
  await other.waitForFunction(() => /FROM scratch/.test(document.querySelector("dockerfile-editor").value));
  assert.ok(await other.evaluate(() => fetch("icons/nothing.svg").then(() => false, () => true)), "what was never there is not made up");
}));

test("a package index that was loaded once is there offline", withCopy(async ({ page, site }) => {
  await open(page, site.url);
  await kept(page);
  await page.reload();
  await mounted(page);
  await editor(page).fill("FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y git\n");
  await page.getByRole("tab", { name: "Layers" }).click();
  await page.getByText(/Debian 12 package index of/).waitFor();
  await until(page, async () => Boolean(await caches.match(new URL("data/bookworm.bin", location.href).href)));
  await site.close();
  await page.reload();
  await page.getByRole("tab", { name: "Layers" }).click();
  await page.getByText(/Debian 12 package index of/).waitFor();
}));

test("a server that fails is no reason to fail, and its start page in a file's place is not kept", withCopy(async ({ page, context, site, folder }) => {
  await open(page, site.url);
  await kept(page);
  const { port } = new URL(site.url);
  await site.close();
  let status = 503;
  const home = await readFile(join(folder, "index.html"), "utf8");
  // First it fails; then it answers everything with its start page, of a newer version of the app.
  const failing = createServer((_, response) => {
    response.writeHead(status, { "content-type": "text/html" });
    response.end(status === 503 ? "Sorry" : home.replace("</body>", "<!-- newer --></body>"));
  });
  await new Promise((ready) => failing.listen(Number(port), "127.0.0.1", ready));
  try {
    const other = await context.newPage();
    await open(other, site.url);
    await editor(other).fill("FROM alpine AS failing");
    await other.locator(".node .title", { hasText: "failing" }).waitFor();
    status = 200;
    await other.reload();
    await mounted(other);
    await editor(other).fill("FROM alpine AS still");
    await other.locator(".node .title", { hasText: "still" }).waitFor();
    assert.equal(await other.evaluate(async () => (await caches.keys()).length), 1);
  } finally {
    failing.closeAllConnections();
    await new Promise((closed) => failing.close(closed));
  }
}));

/** Puts a changed module onto the site, under another name. */
async function release(folder) {
  const file = (await readdir(folder)).find((it) => /playground-[0-9a-f]+_bg\.wasm$/.test(it));
  const next = file.replace(/-[0-9a-f]+_bg/, `-${"0123456789abcdef"}_bg`);
  await rename(join(folder, file), join(folder, next));
  const page = join(folder, "index.html");
  await writeFile(page, (await readFile(page, "utf8")).replaceAll(file, next));
  return { file, next };
}

test("a new version is what the next visit gets, and open pages say so", withCopy(async ({ page, context, site, folder }) => {
  await open(page, site.url);
  await kept(page);
  const { next } = await release(folder);
  const other = await context.newPage();
  await open(other, site.url);
  assert.ok((await other.locator("script[data-wasm]").getAttribute("data-wasm")).endsWith(next));
  await page.getByText("There is a newer version of this page").waitFor();
  await expectAccessible(page);
  assert.equal(await other.getByText("There is a newer version").count(), 0);
  await kept(other);
  const addresses = await other.evaluate(async () => (await (await caches.open((await caches.keys())[0])).keys()).map((it) => it.url));
  assert.deepEqual(addresses.filter((it) => it.endsWith(".wasm") && !it.includes("-engine-")), [`${site.url}${next}`], "the old one is gone");
}));

test("a page that comes back into view asks for a newer version", withCopy(async ({ page, site, folder }) => {
  await open(page, site.url);
  await kept(page);
  await release(folder);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.getByText("There is a newer version of this page").waitFor();
}));

test("half of a new version is not kept", withCopy(async ({ page, site, folder }) => {
  await open(page, site.url);
  await kept(page);
  const { next } = await release(folder);
  await rm(join(folder, next));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.waitForTimeout(500);
  await site.close();
  await open(page, site.url);
  await editor(page).fill("FROM alpine AS still");
  await page.locator(".node .title", { hasText: "still" }).waitFor();
}));

test("other pages below the site are not the app", withCopy(async ({ page, site, folder }) => {
  await writeFile(join(folder, "other.html"), "<!doctype html><title>Other</title>");
  await open(page, site.url);
  await kept(page);
  await page.goto(`${site.url}other.html`);
  assert.equal(await page.title(), "Other");
}));

test("an embedded page installs no service worker", withCopy(async ({ page, site }) => {
  await open(page, `${site.url}?embed=1`);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
}));

for (const [name, forbid] of Object.entries({
  "are not there": () => Object.defineProperty(navigator, "serviceWorker", { value: undefined }),
  "may not be asked for": () => Object.defineProperty(navigator, "serviceWorker", { get() { throw new DOMException("forbidden", "SecurityError"); } }),
  "may not be installed": () => (navigator.serviceWorker.register = () => Promise.reject(new DOMException("forbidden", "SecurityError"))),
})) {
  test(`where service workers ${name}, the page works`, inPage({ open: false }, async ({ page, site }) => {
    await page.addInitScript(forbid);
    await open(page, site.url);
    await editor(page).fill("FROM alpine AS one");
    await page.locator(".node .title", { hasText: "one" }).waitFor();
  }));
}

test("the page can be installed as an app", inPage(async ({ page, site }) => {
  const link = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = await (await fetch(new URL(link, site.url))).json();
  assert.equal(new URL(manifest.start_url, site.url).href, site.url);
  for (const { src, type, sizes } of manifest.icons) {
    const answer = await fetch(new URL(src, site.url));
    assert.equal(answer.headers.get("content-type"), type, src);
    if (type !== "image/png") continue;
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
  }
}));
