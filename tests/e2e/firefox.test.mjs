// The ways to start the engine in Firefox, of which each has its own rules for frames without an origin.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { after, test } from "node:test";
import puppeteer from "puppeteer-core";
import { serve } from "./serve.mjs";

const program = [process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"].find((it) => it && existsSync(it));
const skip = program ? false : "Firefox is not installed (apt-get install firefox-esr)";

let launched;
const browser = () => (launched ??= puppeteer.launch({ browser: "firefox", executablePath: program, headless: true }));
after(async () => (await launched)?.close());

const where = () => import(new URL("engine.js", document.baseURI)).then((it) => it.where());
const isDrawn = () => [...document.querySelectorAll(".node .title")].some((it) => it.textContent === "here");
const LINK = "#text=FROM%20scratch%20AS%20here";

/** `open(page, site)` gives the frame with the app. */
async function runs(expected, open) {
  const site = await serve();
  const page = await (await browser()).newPage();
  try {
    const frame = await open(page, site);
    await frame.waitForFunction(isDrawn, { timeout: 20_000 });
    assert.equal(await frame.evaluate(where), expected);
  } finally {
    await page.close();
    await site.close();
  }
}

test("in Firefox the engine runs in a worker", { skip }, () =>
  runs("worker", async (page, site) => {
    await page.goto(site.url + LINK);
    return page.mainFrame();
  }));

test("in Firefox a frame without an origin has it in a worker of a blob", { skip }, () =>
  runs("blob", async (page, site) => {
    const host = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(`<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="${site.url}?embed=1${LINK}" width="900" height="900"></iframe>`);
    });
    await new Promise((listening) => host.listen(0, "127.0.0.1", listening));
    page.once("close", () => (host.close(), host.closeAllConnections()));
    await page.goto(`http://127.0.0.1:${host.address().port}/`);
    return page.waitForFrame((it) => it.url().startsWith(site.url));
  }));

test("in Firefox without workers it runs in the page", { skip }, () =>
  runs("page", async (page, site) => {
    await page.evaluateOnNewDocument(() => (globalThis.Worker = class { constructor() { throw new DOMException("no", "SecurityError"); } }));
    await page.goto(site.url + LINK);
    return page.mainFrame();
  }));
