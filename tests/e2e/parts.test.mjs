// The program comes in two parts: what the first view offers works before the second one has come.

import assert from "node:assert/strict";
import { test } from "node:test";
import { editor, inPage, mounted, open, put, text } from "./harness.mjs";

const TWO = "FROM golang:1.24 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n";

/** Holds the second part back; gives what lets it through. */
async function held(page) {
  let release;
  const released = new Promise((it) => (release = it));
  await page.route(/-rest-.*\.wasm$/, (route) => released.then(() => route.continue()));
  return release;
}

test("text, graph and target work before the second part, and advice comes with it", inPage({ open: false }, async ({ page, site }) => {
  const release = await held(page);
  await open(page, site.url);
  await put(page, TWO);
  await page.locator(".node .title", { hasText: /^build$/ }).waitFor();
  await editor(page).press("Control+End");
  await editor(page).pressSequentially("# typed");
  await page.getByRole("combobox", { name: "Target" }).selectOption("build");
  await put(page, "FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y git\n");
  await page.locator(".node .title", { hasText: "final image" }).waitFor();
  release();
  for (const tab of ["Build", "Problems", "Smaller bases", "Size"]) await page.getByRole("tab", { name: tab, exact: tab === "Build" }).click();
  await page.getByText(/Debian 12 package index of/).waitFor();
  await page.getByRole("tab", { name: "Problems" }).click();
  await page.getByText("apt-lists-left").first().waitFor();
}));

for (const [name, at, shown, said] of [
  ["a link", `#text=${encodeURIComponent(TWO)}`, TWO, ".layers"],
  ["an example", "?example=go-scratch", /FROM scratch/, ".layers"],
  ["a target and a view", `?target=build&view=build#text=${encodeURIComponent(TWO)}`, TWO, "h3 >> text=Cache"],
  ["a file that does not build", `#text=${encodeURIComponent(`${TWO}COPY\n`)}`, `${TWO}COPY\n`, ".layers"],
  ["an embedded text", `?embed=1&readonly&target=build#text=${encodeURIComponent(TWO)}`, TWO, ".layers"],
]) {
  test(`${name} is followed before the second part has come`, inPage({ open: false }, async ({ page, site }) => {
    const release = await held(page);
    await open(page, site.url + at);
    await page.locator(".node").first().waitFor();
    await page.waitForTimeout(300);
    if (typeof shown === "string") assert.equal(await text(page), shown);
    else assert.match(await text(page), shown);
    const results = page.locator("#results").locator(said).first();
    assert.equal(await results.isVisible(), false);
    release();
    await results.waitFor();
  }));
}

test("what was kept is there before the second part has come", inPage({ open: false }, async ({ page, site }) => {
  await open(page, site.url);
  await put(page, `${TWO}# kept`);
  await page.getByText("5 lines · 2 stages").waitFor();
  await page.getByRole("tab", { name: ".dockerignore" }).click();
  await page.getByLabel(".dockerignore").fill("*.log\n");
  await page.waitForTimeout(500);
  const release = await held(page);
  await page.reload();
  await mounted(page);
  assert.equal(await text(page), `${TWO}# kept`);
  release();
  await page.getByRole("tab", { name: ".dockerignore" }).click();
  assert.equal(await page.getByLabel(".dockerignore").inputValue(), "*.log\n");
}));

test("a second part that does not come is said, and the text can still be written", inPage({ open: false, problems: "ignored" }, async ({ page, site }) => {
  await page.route(/-rest-.*\.wasm$/, (route) => route.abort());
  await open(page, site.url);
  await page.getByRole("alert").filter({ hasText: "a part of it, could not start" }).waitFor();
  await put(page, `${TWO}# written`);
  await page.locator(".node .title", { hasText: /^build$/ }).waitFor();
  assert.equal(await text(page), `${TWO}# written`);
}));
