// What holds for every version of the page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { expectAccessible, inPage, open, phone } from "./harness.mjs";
import { headersFor, parseHeaders } from "./serve.mjs";

const headers = new URL("../../www/_headers", import.meta.url);
const first = await readFile(new URL("../../www/examples/flask.Dockerfile", import.meta.url), "utf8");

test("the page starts without errors, policy violations or foreign requests", inPage(async ({ page }) => {
  // What is loaded late is watched as well.
  await page.waitForLoadState("networkidle");
}));

test("the page has a title, a language and one main heading", inPage(async ({ page }) => {
  assert.match(await page.title(), /Dockerfile/);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
}));

for (const colorScheme of ["light", "dark"]) {
  test(`the page has no barriers (axe, ${colorScheme})`, inPage({ colorScheme }, async ({ page }) => {
    await expectAccessible(page);
  }));
}

test("a phone shows the page without scrolling sideways", inPage(phone, async ({ page }) => {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= screen, `${content} px of content on a screen of ${screen} px`);
}));

test("the headers are those of www/_headers, and strict", inPage(async ({ response }) => {
  const expected = headersFor(parseHeaders(await readFile(headers, "utf8")), "/");
  const sent = response.headers();
  for (const [name, value] of Object.entries(expected)) assert.equal(sent[name], value, name);
  const policy = Object.fromEntries(
    sent["content-security-policy"].split(";").map((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(" ")];
    }),
  );
  assert.deepEqual(policy, {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self' blob:",
    "base-uri": "'self'",
    "form-action": "'none'",
  });
  assert.equal(sent["x-content-type-options"], "nosniff");
  assert.equal(sent["referrer-policy"], "no-referrer");
  assert.match(sent["permissions-policy"], /camera=\(\)/);
}));

test("files with a hash in their name are cached forever, the others are not", inPage({ open: false }, async ({ page, site }) => {
  const cached = {};
  page.on("response", (response) => {
    cached[new URL(response.url()).pathname] = /immutable/.test(response.headers()["cache-control"] ?? "");
  });
  await open(page, site.url);
  for (const [path, forever] of Object.entries(cached)) assert.equal(forever, /-[0-9a-f]{8,16}(_bg)?\./.test(path), path);
  assert.ok(Object.keys(cached).some((path) => path.endsWith(".wasm")));
}));

test("the watch sees what is forbidden", inPage({ problems: "ignored" }, async ({ page, problems }) => {
  await page.evaluate(async () => {
    document.body.setAttribute("style", "color: red");
    await fetch("http://example.com/").catch(() => {});
    new Image().src = "http://example.com/picture.png";
    setTimeout(() => { throw new Error("on purpose"); });
    await fetch("missing.txt");
    console.error("said on purpose");
    await new Promise((later) => setTimeout(later, 200));
  });
  for (const sign of [/policy violation: style-src/, /policy violation: connect-src/, /policy violation: img-src/, /uncaught: .*on purpose/, /404 for .*missing\.txt/, /said on purpose/]) {
    assert.ok(problems.some((problem) => sign.test(problem)), `${sign} in\n${problems.join("\n")}`);
  }
}));

for (const colorScheme of ["light", "dark"]) {
  test(`with JavaScript off the page says what it is (${colorScheme})`, inPage({ javaScriptEnabled: false, colorScheme }, async ({ page }) => {
    assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
    assert.match(await page.locator("main").innerText(), /needs JavaScript/);
    assert.equal((await page.locator("main pre").innerText()).trim(), first.trim(), "the static page shows the first example");
    assert.ok(!(await page.locator("#load-failed").isVisible()));
    // The first thing drawn: no white flash in the dark.
    const light = await background(page);
    assert.ok(colorScheme === "dark" ? light < 64 : light > 192, `the background is ${light} of 255 light`);
  }));
}

test("when the app cannot be loaded, the page says so and stays", inPage({ open: false, problems: "ignored" }, async ({ page, site }) => {
  for (const broken of ["**/*.wasm", "**/dockerfile-playground-*.js"]) {
    await page.route(broken, (route) => route.fulfill({ status: 404 }));
    await open(page, site.url, { wait: false });
    await page.locator("#load-failed").waitFor({ state: "visible" });
    assert.ok(await page.locator("#static-page pre").isVisible());
    await expectAccessible(page);
    await page.unroute(broken);
  }
}));

for (const [name, make] of Object.entries({
  "without WebAssembly": (page) => page.addInitScript(() => delete window.WebAssembly),
  "that knows no modules": async (page) => {
    await page.addInitScript(() => delete HTMLScriptElement.prototype.noModule);
    await page.route("**/boot.js", (route) => route.abort());
  },
  "that cannot read the scripts": (page) => page.route("**/host.js", (route) => route.fulfill({ contentType: "text/javascript", body: "of another time" })),
})) {
  test(`a browser ${name} shows the example, and says why there is no more`, inPage({ open: false, problems: "ignored" }, async ({ page, site }) => {
    await make(page);
    await open(page, site.url, { wait: false });
    await page.locator("#load-failed").waitFor({ state: "visible" });
    assert.match(await page.locator("#static-page pre").innerText(), /FROM python:3\.12[\s\S]+CMD \["flask"/);
  }));
}

test("the site works from a sub folder", inPage({ under: "/docs/play/" }, async ({ page }) => {
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
}));

/** How light the page's background is, from 0 (black) to 255, as drawn. */
async function background(page) {
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
  // A PNG is a signature of 8 bytes and chunks of length, type, data and checksum. The data of the
  // IDAT chunks are the rows, here one: a filter byte, then red, green, blue.
  const data = [];
  for (let at = 8; at < picture.length; at += picture.readUInt32BE(at) + 12) {
    if (picture.toString("latin1", at + 4, at + 8) === "IDAT") data.push(picture.subarray(at + 8, at + 8 + picture.readUInt32BE(at)));
  }
  const row = inflateSync(Buffer.concat(data));
  return Math.round((row[1] + row[2] + row[3]) / 3);
}

test("what stands in the menus stays within its place", inPage({ viewport: { width: 1440, height: 900 } }, async ({ page }) => {
  for (const name of ["Examples", "Export"]) {
    await page.getByRole("button", { name, exact: true }).click();
    const wide = await page.locator(".menu:popover-open button").evaluateAll((all) => all.filter((it) => it.scrollWidth > it.clientWidth + 1).map((it) => it.textContent));
    assert.deepEqual(wide, [], name);
    await page.keyboard.press("Escape");
  }
}));
