// What ten playgrounds on a page cost: memory, and what is sent for them.

import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inPage, otherSite, textField } from "./harness.mjs";
import { dist } from "./serve.mjs";

/** The most that each may take, in MB. */
const MEMORY = 60;

const block = (at) => `<dockerfile-playground><pre>FROM golang:1.24 AS build${at}\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build${at} /app /app\n</pre></dockerfile-playground>`;
const skip = existsSync("/proc/self/smaps_rollup") ? false : "memory is read from Linux's /proc";

test("each of ten playgrounds takes less than 60 MB, and they are sent once", { skip }, inPage({ open: false, watched: false }, async ({ page, context, site }) => {
  const browser = await context.browser().newBrowserCDPSession();
  /** In MB: what the browser's processes hold for themselves alone, after a while of rest. */
  const memory = async () => {
    await page.waitForTimeout(2500);
    const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
    const own = processInfo.map(({ id }) => [...readFileSync(`/proc/${id}/smaps_rollup`, "utf8").matchAll(/^Private_\w+:\s+(\d+) kB/gm)]);
    return own.flat().reduce((sum, [, it]) => sum + Number(it), 0) / 1000;
  };
  const html = (count) => `<!doctype html><title>Docs</title><script src="${site.url}embed.js" defer></script>${Array.from({ length: count }, (_, at) => block(at) + "<p>Words.</p>".repeat(40)).join("")}`;
  const origin = await otherSite(context, Object.fromEntries([0, 1, 10].map((it) => [`/${it}`, html(it)])), { watched: false });
  // By another name it is another site, whose frames get a process of their own, as they mostly do.
  const host = origin.replace("127.0.0.1", "localhost");
  const taken = {};
  for (const count of [0, 1, 10]) {
    await page.goto(`${host}/${count}`);
    for (let at = 0; at < count; at++) {
      await page.locator("dockerfile-playground").nth(at).scrollIntoViewIfNeeded();
      await textField(page.frameLocator("iframe").nth(at)).waitFor();
    }
    taken[count] = await memory();
  }
  const each = (taken[10] - taken[0]) / 10;
  console.log(`memory: ${taken[0].toFixed(0)} MB without, ${taken[1].toFixed(0)} MB with one, ${taken[10].toFixed(0)} MB with ten: ${each.toFixed(1)} MB each`);
  assert.ok(each < MEMORY, `${each} MB`);
  assert.equal(site.countSent(/\.wasm$/), 2, "times that one of the two programs was sent");
}));
