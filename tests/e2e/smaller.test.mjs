// Make it smaller: one list of every version of the file that makes the image smaller.
import { test } from "node:test";
import assert from "node:assert/strict";
import { eventually, expectAccessible, inPage, phone, put, text } from "./harness.mjs";

const GO = 'FROM golang:1.24-bookworm\nWORKDIR /src\nCOPY . .\nRUN go build -o /server .\nEXPOSE 8080\nCMD ["/server"]\n';

/** The rows for this file, once they are there. */
async function offers(page, file = GO) {
  await put(page, file);
  await page.getByRole("tab", { name: /Make it smaller/ }).click();
  await current(page);
  return page.locator(".offer");
}

/** Waits until the rows are those of the text as it is now: only then they can be used. */
const current = (page) => page.locator(".offer .use:enabled").first().waitFor();

test("each version says what it does, its size and what it saves; the best comes first", inPage(async ({ page }) => {
  const rows = await offers(page);
  const first = rows.first();
  await first.getByText("works as it is").waitFor();
  assert.match(await first.innerText(), /−\d[\d.]* [MG]B/);
  assert.equal(await page.locator(".offer.best").count(), 1);
  await expectAccessible(page);
}));

test("a version is previewed and applied, and is one undo away", inPage(async ({ page }) => {
  const rows = await offers(page);
  const multi = rows.filter({ hasText: "Multi-stage" });
  await multi.getByRole("button", { name: /^Preview/ }).click();
  await page.getByLabel("Changes, line by line").getByText("+ FROM golang:1.24-bookworm AS build").waitFor();
  await expectAccessible(page);
  await multi.getByRole("button", { name: /^Apply/ }).click();
  await eventually(async () => assert.match(await text(page), /COPY --from=build \/server \/server/));
  await page.getByRole("button", { name: "Undo" }).click();
  await eventually(async () => assert.equal(await text(page), GO));
}));

test("a version is copied, or shown to be copied by hand", inPage({ permissions: [] }, async ({ page, context, site }) => {
  const rows = await offers(page);
  await rows.first().getByRole("button", { name: /^Preview/ }).click();
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("closed")); });
  await page.getByRole("button", { name: "Copy file" }).click();
  const file = page.getByLabel("The file to copy");
  await file.waitFor();
  assert.match(await file.inputValue(), /FROM /);
  await page.evaluate(() => { delete navigator.clipboard.writeText; });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
  await page.getByRole("button", { name: "Copy file" }).click();
  await page.getByText("Copied.").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /FROM /);
}));

test("blocked versions say why and where, in one line that opens", inPage(async ({ page }) => {
  await put(page, 'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci\nENTRYPOINT ["/app/start.sh"]\n');
  await page.getByRole("tab", { name: /Make it smaller/ }).click();
  const reason = page.locator(".blocked li", { hasText: /start\.sh/ }).first();
  // Not that of the text before.
  await reason.waitFor({ state: "attached" });
  await page.getByText(/^Needs changes: /).click();
  await reason.waitFor();
  assert.equal(await page.locator(".blocked .use").count(), 0);
  await reason.getByRole("button", { name: "line 5" }).first().click();
}));

test("any other Dockerfile is compared, line by line", inPage(async ({ page }) => {
  await put(page, GO);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByLabel("Another Dockerfile", { exact: true }).fill('FROM alpine:3.22\nCMD ["true"]\n');
  await page.getByText("+ FROM alpine:3.22").waitFor();
  await page.getByRole("row", { name: /the other file/ }).waitFor();
  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByRole("row", { name: /the other file/ }).waitFor({ state: "detached" });
}));

test("the keyboard alone gets to a version and applies it", inPage(async ({ page }) => {
  const rows = await offers(page);
  await rows.first().getByRole("button", { name: /^Preview/ }).press("Enter");
  await page.getByLabel("Changes, line by line").waitFor();
  await rows.first().getByRole("button", { name: /^Apply/ }).press("Enter");
  await eventually(async () => assert.notEqual(await text(page), GO));
}));

test("typing renews the list", inPage(async ({ page }) => {
  const rows = await offers(page);
  await put(page, GO.replace("-bookworm", "-alpine"));
  await eventually(async () => assert.match(await page.locator(".offers").innerText(), /alpine/));
  await current(page);
  await rows.first().getByRole("button", { name: /^Preview/ }).click();
  await page.getByText(/- FROM golang:1\.24-alpine/).waitFor();
}));

test("it fits a phone", inPage(phone, async ({ page }) => {
  await put(page, GO);
  await page.getByRole("tab", { name: /Results/ }).click();
  await page.getByRole("tab", { name: /Make it smaller/ }).click();
  await page.locator(".offer").first().waitFor();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0);
}));

test("an embed shows it alone", inPage({ at: "?embed=1&view=smaller&example=go-ubuntu" }, async ({ page }) => {
  await page.locator(".offer").first().waitFor();
}));
