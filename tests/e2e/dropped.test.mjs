// Dropped files that are no text: programs.

import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { expectAccessible, inPage, put, text } from "./harness.mjs";

const ready = (page) => Promise.all(["#keys", "#tab-layers"].map((it) => page.locator(it).waitFor({ state: "attached" })));
const drop = async (page, files) => (await ready(page), page.getByLabel("Open a file").setInputFiles(files));

const node = basename(process.execPath);
const FILE = `FROM debian:trixie-slim\nCOPY ${node} /usr/local/bin/\n`;

test("a program says what it needs, and its COPY has its true size", inPage(async ({ page }) => {
  await put(page, FILE);
  await page.getByText("3 lines · 1 stage").waitFor();
  await drop(page, process.execPath);
  await page.locator(".reports summary", { hasText: `${node}: dynamic, glibc 2.` }).waitFor();
  await page.getByText(`Line 2 copies ${node}: its true size is set.`).waitFor();
  const size = (statSync(process.execPath).size / 1e6).toPrecision(3);
  await page.locator(".layers", { hasText: `${size} MB` }).first().waitFor();
  const row = (base) => page.locator(".reports tr", { hasText: base });
  assert.match(await row("scratch").textContent(), /no such file or directory/);
  assert.equal(await text(page), FILE);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Forget dropped files" }).click();
  await page.locator(".reports").waitFor({ state: "detached" });
}));
