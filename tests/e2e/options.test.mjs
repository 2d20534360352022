// Build options on the page: arguments, target and platform, kept with the text and in links.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, expectAccessible, inPage, open, phone, put } from "./harness.mjs";

const TEXT = `ARG VERSION
FROM python:\${VERSION}-slim AS build
ARG TARGETARCH
RUN echo $TARGETARCH > /a
FROM scratch
COPY --from=build /a /a
`;

const sheet = (page) => page.getByRole("tab", { name: /^Build options/ }).click();
const box = (page, name) => page.locator("#graph").getByText(name, { exact: true }).first();

test("an argument that FROM needs is asked for, and its value is used", inPage(async ({ page }) => {
  await put(page, TEXT);
  await page.getByText("docker build stops at line 2").first().waitFor();
  await sheet(page);
  const field = page.getByLabel("Value of VERSION");
  await field.fill("3.12");
  await field.press("Tab");
  await box(page, "python:3.12-slim").waitFor();
  assert.equal(await page.getByLabel("paste your docker build command").inputValue(), "--build-arg VERSION=3.12");
  await expectAccessible(page);
}));

test("a pasted docker build command sets arguments and the target, and outlives a reload", inPage(async ({ page, site }) => {
  await put(page, TEXT);
  await sheet(page);
  await page.getByLabel("paste your docker build command").fill("docker build --target build \\\n  --build-arg VERSION=3.13 --platform linux/arm64 .");
  await box(page, "python:3.13-slim").waitFor();
  await eventually(async () => assert.equal(await page.locator("#build-options select").nth(1).inputValue(), "linux/arm64"));
  await page.waitForFunction(() => localStorage.getItem("dockerfile-playground/options")?.includes("3.13"));
  await open(page, site.url);
  await box(page, "python:3.13-slim").waitFor();
  await sheet(page);
  await eventually(async () => assert.equal(await page.locator("#build-options select").first().inputValue(), "build"));
}));

test("the sheet fits a phone", inPage(phone, async ({ page }) => {
  await put(page, TEXT);
  await sheet(page);
  await page.getByLabel("Value of VERSION").waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
}));
