// Share links: what www/docs/contract.md says of the part of the address after `#`.

import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { LIMIT, decode as pairs, encode } from "../../www/link.js";
import { dice, once } from "../fuzz/link.mjs";
import { eventually, expectAccessible, inPage, mounted, open, put, textField } from "./harness.mjs";

const link = (json) => `#1=${deflateRawSync(Buffer.from(json)).toString("base64url")}`;
/** What a link holds, as an object. */
const decode = async (hash) => (await pairs(hash)) && Object.fromEntries(await pairs(hash));
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };
const editor = textField;

// Frozen: these links are in the world. A new version is a new number, beside this one.
test("links of version 1 are read for ever", async () => {
  const frozen = "#1=q1YqSa0oUbJSUlb4MH_C5piimDy3IH9fhcSYvJiSoFA_haSYPCUdpZLEovRUkLIKpVoA";
  assert.deepEqual(await decode(frozen), { text: "# 🐳\r\nFROM a\n\tRUN b\n", target: "x" });
  const sizes = { text: "FROM a", sizes: "120MB RUN make", ignore: "b" };
  assert.deepEqual(await decode(link(JSON.stringify(sizes))), sizes);
  assert.deepEqual(await decode("#text=FROM%20a%0ARUN%20%F0%9F%90%B3"), { text: "FROM a\nRUN 🐳" });
  assert.deepEqual(await decode(link('{"text":"FROM a","later":"a field of a later version"}')), { text: "FROM a" });
});

test("what is written is version 1: raw deflate of JSON", async () => {
  const hash = await encode({ text: "FROM a", target: "b" });
  assert.match(hash, /^#1=[\w-]+$/);
  assert.deepEqual(JSON.parse(inflateRawSync(Buffer.from(hash.slice(3), "base64url"))), { text: "FROM a", target: "b" });
});

test("any text comes back as it was", async () => {
  const random = Array.from({ length: 200_000 }, (_, at) => String.fromCodePoint(32 + ((at * 7919) % 90))).join("");
  for (const text of ["", "FROM a", "# 🐳 é e\u0301 漢", "FROM a\r\nRUN b\r\n", "RUN a\t\\\n\tb", "\ufeffFROM a", "# escape=`\n", "\0\u0001", random]) {
    assert.equal((await decode(await encode({ text }))).text, text);
  }
});

test("any link is read or refused with a reason", async () => {
  const roll = dice(1);
  for (let runs = 0; runs < 300; runs++) await once(roll);
});

test("what is no link of ours is none", async () => {
  for (const hash of ["", "#", "#top", "#:~:text=FROM", "#1", "#v1=abc"]) assert.equal(await decode(hash), null, hash);
});

test("a bad link says what is wrong", async () => {
  const bomb = link(JSON.stringify({ text: "a".repeat(100 * LIMIT) }));
  assert.ok(bomb.length < 150_000);
  const whole = link('{"text":"FROM a"}');
  for (const [hash, sentence] of [
    ["#2=abc", /newer version/],
    [bomb, /too large a text/],
    [`#text=${"a".repeat(LIMIT + 1)}`, /damaged|too large/],
    [`#1=${"A".repeat(3 * LIMIT)}`, /too large/],
    ["#1=", /damaged/],
    ["#1=%%%", /damaged/],
    [whole.slice(0, -4), /damaged/],
    ["#text=%ff", /damaged/],
    [link("FROM a"), /damaged/],
    [link("null"), /damaged/],
    [link('{"text":3}'), /damaged/],
    [`#1=${deflateRawSync(Buffer.from([0x7b, 0xff, 0x7d])).toString("base64url")}`, /damaged/],
  ]) {
    await assert.rejects(decode(hash), sentence, hash.slice(0, 40));
  }
  await assert.rejects(encode({ text: "a".repeat(LIMIT) }), /too large/);
});

test("Share copies a link, and the link shows the text and its target", inPage(clipboard, async ({ page, context, site }) => {
  await editor(page).fill("# 🐳\nFROM golang AS build\nRUN a\t\\\n b\nFROM scratch\n");
  await page.getByRole("combobox", { name: "Target" }).selectOption("build");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByText("Copied: a link").waitFor();
  await expectAccessible(page);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.startsWith(`${site.url}#1=`), copied);
  assert.ok(!page.url().includes("#"), "the address is left alone");
  const other = await context.newPage();
  await open(other, copied);
  assert.equal(await editor(other).inputValue(), "# 🐳\nFROM golang AS build\nRUN a\t\\\n b\nFROM scratch\n");
  assert.equal(await other.getByRole("combobox", { name: "Target" }).inputValue(), "build");
}));

test("where the clipboard is closed, the link is shown and selected", inPage(async ({ page, site }) => {
  await page.evaluate(() => (navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"))));
  await editor(page).fill("FROM denied");
  await page.getByRole("button", { name: "Share" }).click();
  const field = page.getByLabel("Copy this link:");
  await field.waitFor();
  assert.equal(await page.getByText("Copied").count(), 0);
  const hash = (await field.inputValue()).slice(site.url.length);
  assert.equal((await decode(hash)).text, "FROM denied");
  await page.waitForFunction(() => getSelection().toString() === document.getElementById("link").value);
  await expectAccessible(page);
  // It would be a link to another text.
  await editor(page).fill("FROM other");
  assert.equal(await field.count(), 0);
}));

test("a link never loses the text that was there, and a reload keeps what was made of it", inPage(async ({ page, site }) => {
  await editor(page).fill("FROM mine");
  await open(page, `${site.url}?${Math.random()}${await encode({ text: "FROM linked" })}`);
  assert.equal(await editor(page).inputValue(), "FROM linked");
  assert.equal(page.url(), site.url, "the address does not speak of an old text");
  await page.getByText("Your own Dockerfile is kept.").waitFor();
  await editor(page).fill("FROM changed");
  await page.reload();
  await mounted(page);
  assert.equal(await editor(page).inputValue(), "FROM changed");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await editor(page).inputValue(), "FROM mine");
}));

test("a link is followed in an open page too", inPage(async ({ page }) => {
  const hash = await encode({ text: "FROM later" });
  await page.evaluate((it) => (location.hash = it), hash);
  await page.waitForFunction(() => document.querySelector("dockerfile-editor").value === "FROM later");
}));

test("a link names an example, at the start and in an open page", inPage({ at: "#example=go-scratch" }, async ({ page, site }) => {
  await page.waitForFunction(() => /FROM scratch/.test(document.querySelector("dockerfile-editor").value));
  assert.equal(page.url(), site.url);
  await page.evaluate(() => (location.hash = "#example=parallel"));
  await page.waitForFunction(() => /AS shop-packages/.test(document.querySelector("dockerfile-editor").value));
  await page.evaluate(() => (location.hash = "#example=__proto__"));
  await page.waitForTimeout(300);
  assert.match(await editor(page).inputValue(), /AS shop-packages/, "what nobody knows changes nothing");
}));

test("a bad link says so and leaves the text", inPage(async ({ page, site }) => {
  await editor(page).fill("FROM mine");
  for (const [hash, sentence] of [["#2=abc", "newer version"], ["#1=%%%", "damaged"], [link(JSON.stringify({ text: "a".repeat(2e7) })), "too large"]]) {
    await open(page, `${site.url}?${Math.random()}${hash}`);
    await page.getByText(sentence).waitFor();
    assert.equal(await editor(page).inputValue(), "FROM mine");
    await page.getByRole("button", { name: "OK" }).click();
  }
}));

test("an address that is edited by hand in an open page says what is wrong with it, and the page works on", inPage(async ({ page }) => {
  await editor(page).fill("FROM mine");
  const whole = await encode({ text: "FROM other" });
  for (const [hash, sentence] of [[`${whole.slice(0, -3)}!`, "damaged"], ["#9=x", "newer version"], ["#text=%", "damaged"]]) {
    await page.evaluate((it) => (location.hash = it), hash);
    await page.getByText(sentence).waitFor();
    await page.getByText("Your text is as it was.").waitFor();
    assert.equal(await editor(page).inputValue(), "FROM mine");
    await page.getByRole("button", { name: "OK" }).click();
  }
  await page.evaluate((it) => (location.hash = it), whole);
  await page.waitForFunction(() => document.querySelector("dockerfile-editor").value === "FROM other");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await editor(page).inputValue(), "FROM mine");
}));

test("where there is no clipboard at all, the link is shown all the same", inPage({ open: false }, async ({ page, site }) => {
  // As on a host without https.
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }));
  await open(page, site.url);
  await editor(page).fill("FROM denied");
  await page.getByRole("button", { name: "Share" }).click();
  const hash = (await page.getByLabel("Copy this link:").inputValue()).slice(site.url.length);
  assert.equal((await decode(hash)).text, "FROM denied");
}));

test("an address names an example, a target and a view", inPage({ at: "?example=go-scratch&view=build&target=0" }, async ({ page, site }) => {
  await page.waitForFunction(() => /FROM scratch/.test(document.querySelector("dockerfile-editor").value));
  const target = await page.getByRole("combobox", { name: "Target" }).elementHandle();
  await page.waitForFunction((it) => it.selectedIndex === 0, target);
  assert.equal(await page.getByRole("tab", { name: "Build & cache" }).getAttribute("aria-selected"), "true");
  assert.equal(page.url(), site.url);
  await open(page, `${site.url}?example=%3Cscript%3E&view=__proto__&target=nowhere&theme=dark&readonly`);
  assert.match(await editor(page).inputValue(), /FROM scratch/, "what nobody knows changes nothing");
  assert.equal(await page.locator("html").getAttribute("data-theme"), null);
}));

test("own text outlives link after link, and a reload", inPage(async ({ page, site }) => {
  await put(page, "FROM mine\n");
  for (const text of ["FROM first", "FROM second"]) {
    await page.evaluate((hash) => (location.hash = hash), `#text=${encodeURIComponent(text)}`);
    await eventually(async () => assert.equal(await editor(page).inputValue(), text));
  }
  await page.waitForFunction(() => localStorage.getItem("dockerfile-playground/earlier"));
  await open(page, site.url);
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "FROM mine" }).click();
  await eventually(async () => assert.equal(await editor(page).inputValue(), "FROM mine\n"));
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "FROM second" }).waitFor();
  await expectAccessible(page);
}));
