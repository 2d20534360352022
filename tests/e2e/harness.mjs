// What every end-to-end test stands on: the release build in dist/, served with its real headers,
// in Chromium, and a watch for everything that must never happen.
//
// A test is a file *.test.mjs in this folder; `node --test` finds it. In it:
//
//   import { test } from "node:test";
//   import assert from "node:assert/strict";
//   import { inPage, mounted, put, text } from "./harness.mjs";
//
//   test("the editor keeps its text after a reload", inPage(async ({ page }) => {
//     await put(page, "FROM scratch");
//     await page.reload();
//     await mounted(page);
//     assert.equal(await text(page), "FROM scratch");
//   }));
//
// inPage([options,] body)  makes the test: a fresh browser context (own storage, no cache) with one
//     page, on which the app is mounted, is handed to `body`; at the end it fails if there was a
//     problem (see below). A test that fails is run once more, and is reported as flaky if it passes
//     then. The body gets
//       page      Playwright's page
//       context   Playwright's context
//       response  the response to the page's address, null with `open: false`
//       site      { url, origin } of the server
//       problems  the list of problems so far, as lines of text
//     The options are those of Playwright's browser.newContext (colorScheme, viewport,
//     javaScriptEnabled, locale, permissions ...) and
//       at        what to open, relative to the site ("" by default; "#..." for links)
//       under     the folder the site is served in ("/" by default)
//       open      false: the body itself opens the page, e.g. with `open(page, site.url)`
//       watched   false: nothing is watched, as that turns off the browser's cache and, for its own
//                 requests, the service worker
//       problems  "ignored": the body expects problems and looks at them itself
//
// open(page, url)          goes there and waits until the app is mounted; gives the response.
//     With JavaScript off there is nothing to wait for.
// mounted(page)            waits until the app has taken the place of the static page, and the
//     full editor that of the textarea; with { plain: true } it does not wait for the editor.
// editor(page)             the editor as people meet it, to press keys in and to click on.
// put(page, text)          puts a text into the editor at once, as pasting it over all does.
// layers(page)             brings the layers into view.
// caretLine(page)          the line of the editor with the caret.
// text(page), selected(page), focused(page)   what it holds, what of that is selected, and whether
//     it has the keyboard.
// expectAccessible(page)   runs axe; fails with the list of what it found.
// eventually(check)        tries until nothing is thrown; fails with what is thrown at last.
// settled(read)            what `read` gives once it has given the same for a second: for heights that
//     follow answers of the engine.
// withoutMotion            options for pictures and for tests that must not wait for animations.
// program()                the browser's program.
// watchShifts(page)        before the page is opened; gives a function that lists what has jumped
//     since, but for what people did.
// phone                    options for a small touch screen.
//
// A problem is: a console error or warning, an uncaught exception, a violation of the content
// security policy, a request to any other host (which is blocked), a request that fails, a crash.

import { after } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { dist, serve } from "./serve.mjs";

export const withoutMotion = { reducedMotion: "reduce" };
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export function inPage(...parameters) {
  const body = parameters.pop();
  const { at = "", under = "/", open: opens = true, problems: policy = "fail", watched = true, ...contextOptions } = parameters[0] ?? {};
  const once = async () => {
    const site = await siteUnder(under);
    // A service worker's requests cannot be watched: where it is the matter, a test allows it.
    const context = await (await browser()).newContext({ serviceWorkers: "block", ...contextOptions });
    const problems = [];
    try {
      const scripted = contextOptions.javaScriptEnabled !== false;
      if (watched) await watch(context, { origin: site.origin, scripted, problems });
      const page = await context.newPage();
      const response = opens ? await open(page, new URL(at, site.url).href, { wait: scripted }) : null;
      await body({ page, context, response, site, problems });
      if (policy !== "ignored") assert.deepEqual(problems, [], "the page had problems");
    } catch (error) {
      // The cause is most often among these.
      if (policy !== "ignored" && problems.length > 0) error.message += `\nproblems:\n  ${problems.join("\n  ")}`;
      throw error;
    } finally {
      await context.close();
    }
  };
  return async (test) => {
    try {
      await once();
    } catch (error) {
      // A browser on a busy machine can miss a limit of time. A second failure counts; the first
      // one is reported either way.
      test.diagnostic(`flaky: "${test.name}" failed at first: ${error.stack}`);
      await once();
    }
  };
}

export async function open(page, url, { wait = true, plain = false } = {}) {
  const response = await page.goto(url);
  if (wait) await mounted(page, { plain });
  return response;
}

export async function mounted(page, { plain = false } = {}) {
  await page.locator("#static-page").waitFor({ state: "detached", timeout: 10_000 });
  // Once the textarea is gone, the app knows of the editor too.
  if (!plain) await page.locator("dockerfile-editor textarea").waitFor({ state: "detached", timeout: 10_000 });
}

/** Tries until nothing is thrown: what the engine answers comes a little later. */
export async function eventually(check, patience = 5_000) {
  for (const end = Date.now() + patience; ; ) {
    try {
      return await check();
    } catch (error) {
      if (end < Date.now()) throw error;
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
}

export async function settled(read, quiet = 1_000) {
  const end = Date.now() + 20_000;
  let value = await read();
  for (let since = Date.now(); Date.now() < since + quiet; ) {
    if (end < Date.now()) throw new Error(`it never settled: last it was ${value}`);
    await new Promise((wake) => setTimeout(wake, 50));
    const now = await read();
    if (now !== value) [value, since] = [now, Date.now()];
  }
  return value;
}

export function editor(page) {
  return page.getByRole("textbox", { name: "Dockerfile" });
}

// These two look at the element around both editors, as the full one may come just then.
export function put(page, text) {
  return page.locator("dockerfile-editor").evaluate((host, text) => {
    const it = host.hasAttribute("rich") ? host : host.querySelector("textarea");
    it.value = text;
    it.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
}

export function text(page) {
  return page.locator("dockerfile-editor").evaluate((host) => (host.hasAttribute("rich") ? host : host.querySelector("textarea")).value);
}

/** The editor as a text field, on a page or in a frame. */
export function textField(scope) {
  return {
    fill: (given) => put(scope, given),
    inputValue: () => text(scope),
    waitFor: () => field(scope).waitFor(),
    evaluate: (run) => field(scope).evaluate(run),
    press: (key) => field(scope).press(key),
    getAttribute: (name) => field(scope).getAttribute(name),
  };
}

/** The line with the caret. */
export function caretLine(page) {
  return field(page).evaluate((it) => it.value.slice(it.value.lastIndexOf("\n", it.selectionStart - 1) + 1).split("\n")[0]);
}

/** Brings the layers into view. */
export const layers = (page) => page.getByRole("tab", { name: "Layers" }).click();

export function selected(page) {
  return field(page).evaluate((it) => it.value.slice(it.selectionStart, it.selectionEnd));
}

export function focused(page) {
  return field(page).evaluate((it) => it === document.activeElement);
}

/** What the page itself talks to: the full editor, or the textarea. */
function field(page) {
  return page.locator("dockerfile-editor[rich], dockerfile-editor:not([rich]) textarea");
}

export async function expectAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  assert.deepEqual(found, [], "axe found barriers");
}

export async function watchShifts(page) {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        if (!hadRecentInput) window.shifts.push([value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 80))]);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => window.shifts);
}

/** Another site: `files` by path, each `{ type, body }`, under `policy`; requests to it are allowed. */
export async function otherSite(context, files, { policy, watched = true } = {}) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://127.0.0.1").pathname;
    const file = files[path] ?? files[`${path}index.html`];
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": file.type ?? "text/html; charset=utf-8", ...(policy && { "content-security-policy": policy }) });
    response.end(file.body ?? file);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  if (watched) await context.route((url) => url.origin === origin, (route) => route.continue());
  context.once("close", () => (server.close(), server.closeAllConnections()));
  return origin;
}

async function watch(context, { origin, scripted, problems }) {
  await context.exposeFunction("reportViolation", (text) => problems.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.reportViolation(`policy violation: ${event.violatedDirective} blocked ${event.blockedURI || "inline"}`);
    });
  });
  context.on("console", (message) => {
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (["error", "warning"].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error()}`));
  context.on("page", (page) => page.on("crash", () => problems.push("the page crashed")));
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    // With JavaScript off, Chromium gives up the scripts that the page preloads.
    if (!scripted && request.resourceType() === "script") return;
    // Whoever leaves a page gives up what was still on its way.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    problems.push(`failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  await context.route(
    (url) => url.origin !== origin && !["data:", "blob:", "about:"].includes(url.protocol),
    (route) => {
      problems.push(`a request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
}

// One browser, and one server for each folder, per test file; started when first needed.
let launched;
const sites = new Map();

function browser() {
  launched ??= chromium.launch({ executablePath: program(), args: flags });
  return launched;
}

function siteUnder(under) {
  const page = join(dist, "index.html");
  // `trunk serve` puts its reload script, which the policy forbids, into dist/ as well.
  if (!existsSync(page) || readFileSync(page, "utf8").includes("__TRUNK_")) {
    throw new Error("dist/ holds no release build: run `cargo xtask build`");
  }
  if (!sites.has(under)) sites.set(under, serve({ under }));
  return sites.get(under);
}

after(async () => {
  await (await launched)?.close();
  for (const site of sites.values()) await (await site).close();
});

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser's program. */
export function program() {
  const known = [process.env.CHROME, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = known.find((file) => file && existsSync(file));
  if (!found) throw new Error("no Chromium found: set CHROME to its program, or run `cargo xtask setup`");
  return found;
}
