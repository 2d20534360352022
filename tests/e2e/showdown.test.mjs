// The showdown: the same app built in other ways, side by side.
import { test } from "node:test";
import assert from "node:assert/strict";
import { expectAccessible, inPage, phone, put, text } from "./harness.mjs";

const GO = 'FROM golang:1.24-bookworm\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\nEXPOSE 8080\nCMD ["/server"]\n';

async function compare(page, file = GO) {
  await put(page, file);
  await page.getByRole("tab", { name: "Showdown" }).click();
  await page.getByRole("table", { name: "Ways to build this" }).waitFor();
}

const row = (page, name) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });

test("ways to build are side by side, and the ratio is said in words", inPage(async ({ page }) => {
  await compare(page);
  for (const name of ["as written", "normal", "multi-stage", "distroless", "scratch"]) {
    assert.equal(await row(page, name).count(), 1, name);
  }
  assert.match(await page.locator(".showdown").innerText(), /The smallest is \w[\w-]*: \d+× smaller\./);
  assert.match(await row(page, "distroless").innerText(), /\d+× smaller/);
  await expectAccessible(page);
}));

test("a way shows its changes, takes the text's place, and is one undo away", inPage(async ({ page }) => {
  await compare(page);
  await page.getByRole("button", { name: "multi-stage" }).click();
  const changes = page.getByLabel("Changes, line by line");
  assert.match(await changes.locator("ins").first().innerText(), /^\+ FROM golang:1\.24-bookworm AS build/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Use this" }).click();
  await page.getByText("The file is now multi-stage.").waitFor();
  assert.match(await text(page), /COPY --from=build \/server \/server/);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await text(page), GO);
}));

test("a way is copied, or shown to be copied by hand", inPage({ permissions: [] }, async ({ page, context, site }) => {
  await compare(page);
  await page.getByRole("button", { name: "scratch" }).click();
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("closed")); });
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  const file = page.getByLabel("The file to copy");
  await file.waitFor();
  assert.match(await file.inputValue(), /FROM scratch/);
  await page.evaluate(() => { delete navigator.clipboard.writeText; });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await page.getByText("Copied.").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /FROM scratch/);
}));

test("what is refused says why, and where", inPage(async ({ page }) => {
  await compare(page, 'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci\nENTRYPOINT ["/app/start.sh"]\n');
  assert.match(await row(page, "multi-stage").innerText(), /start\.sh starts the program/);
  await row(page, "multi-stage").getByRole("button", { name: "line 5" }).click();
  assert.equal(await page.evaluate(() => document.querySelectorAll(".ways .refused").length >= 2), true);
}));

test("a debug target and cache mounts come on request, with what they cost", inPage(async ({ page }) => {
  await compare(page);
  await page.getByLabel("A debug target for distroless").check();
  await row(page, "debug").waitFor();
  await page.getByText("ship the other").waitFor();
  await page.getByRole("button", { name: "debug", exact: true }).click();
  await page.getByText("debug-nonroot AS debug").waitFor();
}));

test("any other Dockerfile gets a row and its changes", inPage(async ({ page }) => {
  await compare(page);
  await page.getByText("Compare with another Dockerfile").click();
  await page.getByLabel("Another Dockerfile").fill("FROM alpine:3.22\nCMD [\"true\"]\n");
  await page.getByRole("button", { name: "the other file" }).click();
  await page.getByText("+ FROM alpine:3.22").waitFor();
  await page.getByRole("button", { name: "Forget it" }).click();
  await row(page, "the other file").waitFor({ state: "detached" });
}));

test("the keyboard alone gets to a way and uses it", inPage(async ({ page }) => {
  await compare(page);
  await page.getByRole("button", { name: "multi-stage" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Use this" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("The file is now multi-stage.").waitFor();
}));

test("typing renews the comparison", inPage(async ({ page }) => {
  await compare(page);
  await put(page, GO.replace("-bookworm", "-alpine"));
  await page.getByRole("button", { name: "multi-stage" }).click();
  await page.getByText("+ FROM golang:1.24-alpine AS build").waitFor();
}));

test("it fits a phone", inPage(phone, async ({ page }) => {
  await put(page, GO);
  await page.getByRole("tab", { name: "Results" }).click();
  await page.getByRole("tab", { name: "Showdown" }).click();
  await page.getByRole("table", { name: "Ways to build this" }).waitFor();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0);
}));

test("an embed shows it alone", inPage({ at: "?embed=1&view=showdown&example=go-ubuntu" }, async ({ page }) => {
  await page.getByRole("table", { name: "Ways to build this" }).waitFor();
  await row(page, "scratch").waitFor();
}));
