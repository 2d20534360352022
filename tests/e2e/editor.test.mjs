// The full editor: it comes over the textarea, and does what a code editor does.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { editor, expectAccessible, focused, inPage, mounted, open, phone, put, selected, settled, text } from "./harness.mjs";

const twoStages = "FROM golang:1.24 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n";

const source = new URL("../../www/editor/", import.meta.url);

test("the bundles are made of their sources", async () => {
  assert.ok(existsSync(new URL("node_modules", source)), "npm packages are missing: run `cargo xtask setup`");
  const { bundles } = await import(new URL("build.mjs", source));
  // Not `equal`, which would print both.
  for (const [file, text] of Object.entries(bundles)) {
    assert.ok((await readFile(file, "utf8")) === (await text()), `${file} is stale: run \`cargo xtask editor\``);
  }
});

/** Holds the editor back until the function that it gives is called. */
async function holdBack(page) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route("**/editor.js", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test("nothing typed while it comes is lost", inPage({ open: false }, async ({ page, site }) => {
  const release = await holdBack(page);
  await open(page, site.url, { plain: true });
  await put(page, "");
  await page.locator("#text textarea").focus();
  const typed = "FROM alpine:3.22 AS a-long-name-that-takes-its-time-to-type";
  setTimeout(release, 300);
  await page.keyboard.type(typed, { delay: 20 });
  await mounted(page);
  assert.equal(await text(page), typed);
  await page.getByText("1 line · 1 stage").waitFor();
}));

test("a word that is put together of several keys is finished before it comes", inPage({ open: false }, async ({ page, context, site }) => {
  const release = await holdBack(page);
  await open(page, site.url, { plain: true });
  await put(page, "");
  await page.locator("#text textarea").focus();
  const keys = await context.newCDPSession(page);
  await keys.send("Input.imeSetComposition", { text: "に", selectionStart: 1, selectionEnd: 1 });
  release();
  await page.waitForTimeout(500);
  assert.equal(await page.locator("#text textarea").count(), 1);
  await keys.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
  await keys.send("Input.insertText", { text: "日本" });
  await mounted(page);
  assert.equal(await text(page), "日本");
  assert.ok(await focused(page));
}));

test("it takes the textarea's place with text, selection, scroll and keyboard", inPage({ open: false }, async ({ page, site }) => {
  const release = await holdBack(page);
  await open(page, site.url, { plain: true });
  const lines = Array.from({ length: 200 }, (_, at) => `RUN echo ${at} 🐳`);
  await put(page, `FROM alpine\n${lines.join("\n")}`);
  await page.getByText("201 lines · 1 stage").waitFor();
  await page.locator("#text textarea").focus();
  await page.locator("#text textarea").evaluate((it) => it.setSelectionRange(1_000, 1_007, "backward"));
  await page.locator(".code").evaluate((it) => it.scrollTo(0, 700));
  const before = await place(page.locator("#text textarea"));
  await page.keyboard.type("x");
  await page.locator("#text textarea").evaluate((it) => it.setSelectionRange(1_000, 1_007, "backward"));
  const held = await text(page);
  await page.locator(".code").evaluate((it) => it.scrollTo(0, 700));
  // What the key changes is drawn before the editor comes.
  await settled(() => page.evaluate(() => ["verdict", "graph"].map((id) => document.getElementById(id).innerHTML).join()));
  await page.evaluate(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((it) => (window.shifts += it.value))).observe({ type: "layout-shift" });
  });
  release();
  await mounted(page);
  assert.equal(await text(page), held);
  assert.equal(await page.locator("dockerfile-editor").evaluate((it) => `${it.selectionStart} ${it.selectionEnd}`), "1000 1007");
  assert.ok(await focused(page));
  assert.equal(await page.locator(".cm-scroller").evaluate((it) => it.scrollTop), 700);
  const after = await place(editor(page));
  assert.ok(Math.abs(before.x - after.x) < 1 && Math.abs(before.y - after.y) < 1, `${JSON.stringify(before)} to ${JSON.stringify(after)}`);
  assert.equal(await page.evaluate(() => window.shifts), 0);
  await page.keyboard.press("Shift+ArrowLeft");
  assert.equal(await page.locator("dockerfile-editor").evaluate((it) => `${it.selectionStart} ${it.selectionEnd}`), "999 1007", "the selection's direction is kept");
}));

/** Where the first character stands, less the padding. */
function place(locator) {
  return locator.evaluate((it) => {
    const { x, y } = it.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(it);
    return { x: x + parseFloat(paddingLeft), y: y + parseFloat(paddingTop) };
  });
}

test("what is typed reaches the results, and the text keeps every character", inPage(async ({ page }) => {
  await put(page, "");
  await editor(page).click();
  await page.keyboard.insertText("# 🐳 é\n");
  await page.keyboard.type("FROM scratch AS one");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.keyboard.type("COPY a b");
  assert.equal(await text(page), "# 🐳 é\nFROM scratch AS one\nCOPY a b");
  await page.locator(".node .title", { hasText: "one" }).waitFor();
}));

test("what is typed over coloured text is as if typed alone", inPage(async ({ page }) => {
  // A violation of the policy would be a problem of the page.
  await put(page, "FROM alpine:3.22\nRUN echo \"$HOME\"\n");
  await editor(page).press("ControlOrMeta+Home");
  for (const [keys, typed, want] of [
    [["Shift+End"], "F", "F\nRUN echo \"$HOME\"\n"],
    [["ControlOrMeta+a"], "é", "é"],
    [["Shift+Home"], "FROM scratch", "FROM scratch"],
    [["Shift+Home"], "\u{1f433}", "\u{1f433}"],
  ]) {
    for (const key of keys) await editor(page).press(key);
    await page.keyboard.type(typed);
    assert.equal(await text(page), want);
  }
  await editor(page).press("ControlOrMeta+z");
  assert.equal(await text(page), "FROM scratch");
}));

test("undo and redo cover typing, and a variant as one step", inPage(async ({ page }) => {
  await put(page, 'FROM python:3.12\nCOPY app.py /\nCMD ["python", "/app.py"]\n');
  await editor(page).press("Control+End");
  await page.keyboard.type("# end");
  const typed = await text(page);
  await page.locator(".offer .use:enabled").first().click();
  await page.locator(".toast").waitFor();
  const fixed = await text(page);
  assert.notEqual(fixed, typed);
  await editor(page).press("Control+z");
  assert.equal(await text(page), typed);
  await editor(page).press("Control+y");
  assert.equal(await text(page), fixed);
}));

test("a rule's fix is applied from the keyboard, and undone", inPage(async ({ page }) => {
  await put(page, "# 🐳\nFROM alpine:3.22 as one\n");
  await page.locator(".cm-lintRange-hint").waitFor();
  await editor(page).press("F8");
  await page.keyboard.press("Control+Shift+m");
  await page.getByRole("button", { name: "Match the case" }).click();
  assert.equal(await text(page), "# 🐳\nFROM alpine:3.22 AS one\n");
  assert.ok(await focused(page));
  await page.locator(".cm-lintRange-hint").waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  assert.equal(await text(page), "# 🐳\nFROM alpine:3.22 as one\n");
}));

test("problems are marked in the text and beside it, and say what is wrong", inPage(async ({ page }) => {
  await put(page, "FROM alpine:3.22\n# 🐳\nFRUM b\n");
  await page.getByRole("tab", { name: /^Problems \d/ }).waitFor();
  assert.equal(await page.locator(".cm-lintRange-error").textContent(), "FRUM");
  assert.equal(await page.locator(".cm-lint-marker-error").count(), 1);
  await page.locator(".cm-lintRange-error").hover();
  assert.match(await page.locator(".cm-diagnostic").textContent(), /FROM/);
}));

test("marks move with what is typed above them, and come back with the text", inPage(async ({ page }) => {
  const file = "FROM alpine:3.22\n# 🐳\nFRUM b\n";
  await put(page, file);
  await page.getByRole("tab", { name: /^Problems \d/ }).waitFor();
  const marked = await page.locator("dockerfile-editor").evaluate(async (host) => {
    // A line more, which changes where the stages and sizes are, and no timer fires meanwhile.
    host.setRangeText("# a\n", 0, 0);
    host.dispatchEvent(new Event("input", { bubbles: true }));
    for (let turn = 0; turn < 100; turn++) await null;
    return host.shadowRoot.querySelector(".cm-lintRange-error").textContent;
  });
  assert.equal(marked, "FRUM");
  // Other text over all of it, of which the page has the same to say.
  await page.locator("dockerfile-editor").evaluate((host) => {
    const { value } = host;
    host.value = "";
    host.value = `${value}# more\n`;
    host.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.waitForFunction(() => document.querySelector("dockerfile-editor").shadowRoot.querySelector(".cm-lintRange-error")?.textContent === "FRUM");
}));

test("completion knows instructions, images with sizes, stages and variables", inPage(async ({ page }) => {
  const options = page.locator(".cm-tooltip-autocomplete [role=option]");
  const list = async () => {
    await options.first().waitFor();
    return options.allTextContents();
  };
  await put(page, "ARG TAG=3\nFROM scratch AS build\nFROM scratch\n");
  await editor(page).press("Control+End");
  await page.keyboard.type("CO");
  assert.equal((await list())[0], "COPY");
  await pause(page);
  await page.keyboard.press("Enter");
  await page.keyboard.type(" --from=");
  await page.waitForFunction(() => document.querySelector("dockerfile-editor").shadowRoot.querySelector("[role=option]")?.textContent.startsWith("build"));
  await pause(page);
  await page.keyboard.press("Tab");
  assert.match(await text(page), /COPY --from=build$/);
  await page.keyboard.press("Enter");
  await page.keyboard.type("FROM ");
  assert.match((await list())[0], /^build/);
  await page.keyboard.type("debian:bookworm-sl");
  await page.waitForFunction(() => document.querySelector("dockerfile-editor").shadowRoot.querySelector("[role=option]")?.textContent.startsWith("debian:bookworm-slim"));
  assert.match((await list())[0], /^debian:bookworm-slim.*\d MB$/);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  assert.match(await text(page), /FROM debian:bookworm-slim$/);
}));

/** For so long a list that has just appeared takes no key: it may be meant for the text. */
function pause(page) {
  return page.waitForTimeout(100);
}

test("pointing at a base tells its size", inPage(async ({ page }) => {
  await put(page, "FROM debian:bookworm-slim\n");
  await page.getByText("debian:bookworm-slim").first().waitFor();
  const line = await page.locator(".cm-line").first().boundingBox();
  await page.mouse.move(line.x + 80, line.y + 10);
  await page.mouse.move(line.x + 84, line.y + 10);
  assert.match(await page.locator(".hover").textContent(), /debian:bookworm-slim.*On disk .*MB/);
}));

test("the shell is coloured in RUN and in here-documents, and a script of another language is not", inPage(async ({ page }) => {
  await put(page, 'FROM a\nRUN if true; then \\\n# why\n  echo $NAME "$HOME"; fi\nRUN <<EOF\nfor it in 1; do echo; done\nEOF\nRUN python3 <<EOF\nfor it in 1: pass\nFROM\nEOF\nUSER me\n');
  const coloured = (name) => page.locator(`.cm-line .${name}`).allTextContents();
  assert.deepEqual(await coloured("keyword"), ["FROM", "RUN", "RUN", "RUN", "USER"]);
  assert.deepEqual(await coloured("reserved"), ["if", "then", "fi", "for", "do", "done"]);
  assert.deepEqual(await coloured("variable"), ["$NAME", "$HOME"]);
  assert.deepEqual(await coloured("comment"), ["# why"]);
  assert.deepEqual(await coloured("delimiter"), ["<<EOF", "EOF", "<<EOF", "EOF"]);
}));

test("stages fold and open again, and sizes stand at the ends of their lines", inPage(async ({ page }) => {
  await put(page, twoStages);
  await page.locator(".sizes span >> visible=true").first().waitFor();
  await editor(page).press("Control+Home");
  await page.keyboard.press("Control+Shift+BracketLeft");
  await page.getByRole("button", { name: "folded stage" }).waitFor();
  assert.equal(await page.locator(".cm-line").filter({ hasText: "go build" }).count(), 0);
  await page.keyboard.press("Control+Shift+BracketRight");
  assert.equal(await page.locator(".cm-line").filter({ hasText: "go build" }).count(), 1);
  await page.locator(".folds .fold").first().click();
  await page.getByRole("button", { name: "folded stage" }).click();
  assert.equal(await page.getByRole("button", { name: "folded stage" }).count(), 0);
}));

test("text is found and replaced with the keyboard", inPage(async ({ page }) => {
  await put(page, "FROM alpine AS one\nFROM one\n");
  await editor(page).press("Control+f");
  await page.keyboard.type("one");
  await page.keyboard.press("Enter");
  assert.equal(await selected(page), "one");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  assert.ok(await focused(page));
}));

test("Tab does not trap: it passes until something is typed, and after Escape", inPage(async ({ page }) => {
  await put(page, "FROM a\n");
  await editor(page).focus();
  await page.keyboard.press("Tab");
  assert.ok(!(await focused(page)));
  await editor(page).press("Control+End");
  await page.keyboard.type("x");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(2_100);
  await page.keyboard.press("Tab");
  assert.ok(await focused(page));
  assert.match(await text(page), /\n {4}x$/);
  await page.getByText("Escape, then Tab, leaves the editor").waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  assert.ok(!(await focused(page)));
  assert.match(await editor(page).getAttribute("aria-description"), /Escape, then Tab/);
}));

test("without its chunk the textarea stays, says so and works", inPage({ open: false, problems: "ignored" }, async ({ page, site }) => {
  await page.route("**/editor.js", (route) => route.abort());
  await open(page, site.url, { plain: true });
  await page.getByText("The full editor could not be loaded").waitFor();
  await page.locator("#text textarea").fill("FROM scratch AS safe");
  await page.locator(".node .title", { hasText: "safe" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "OK" }).click();
  assert.equal(await page.getByText("could not be loaded").count(), 0);
  // Undo there is the browser's.
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "Go to scratch" }).click();
  await page.getByText("Your own Dockerfile is kept.").waitFor();
  await page.locator("#text textarea").press("Control+z");
  assert.equal(await text(page), "FROM scratch AS safe");
}));

test("the textarea's numbers and text stay in line over long files", inPage({ open: false, problems: "ignored" }, async ({ page, site }) => {
  await page.route("**/editor.js", (route) => route.abort());
  await open(page, site.url, { plain: true });
  const lines = Array.from({ length: 1_000 }, (_, at) => `RUN echo ${at} 🐳 ${"x".repeat(at % 300)}`);
  await put(page, `FROM alpine\n${lines.join("\n")}`);
  const heights = await page.evaluate(() => [".writing textarea", ".gutter"].map((it) => document.querySelector(it).scrollHeight));
  assert.deepEqual(heights, [heights[0], heights[0]]);
}));

test("it works from a sub folder, and on a phone", inPage({ ...phone, under: "/docs/play/" }, async ({ page }) => {
  await put(page, twoStages);
  await editor(page).tap();
  await page.keyboard.type("# ");
  assert.match(await text(page), /# /);
  const content = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(content <= phone.viewport.width, `${content} px of content on a screen of ${phone.viewport.width} px`);
}));

for (const [name, options] of Object.entries({ dark: { colorScheme: "dark" }, light: { colorScheme: "light" }, "forced colours": { forcedColors: "active" } })) {
  test(`problems and search have no barriers (axe, ${name})`, inPage(options, async ({ page }) => {
    await put(page, "FROM alpine\nFRUM b\n");
    await editor(page).press("Control+f");
    await page.keyboard.type("b");
    await page.locator(".cm-lintRange-error").hover();
    await page.locator(".cm-diagnostic").waitFor();
    await expectAccessible(page);
  }));
}

test("in a long text, what is done right after a key is done to the text with it", inPage(async ({ page }) => {
  await put(page, `FROM debian:13\nMAINTAINER me\n${"# a line of a file that is longer than the page looks at, of which every key counts\n".repeat(1_300)}`);
  await page.getByRole("tab", { name: /^Problems [1-9]/ }).click();
  const fix = page.getByRole("button", { name: "Apply safe fixes" });
  await fix.waitFor();
  await editor(page).press("ControlOrMeta+End");
  // As on a slow machine, which does what waits for a time after what people do.
  await page.evaluate(() => {
    const soon = setTimeout;
    window.setTimeout = (call, time = 0, ...rest) => soon(call, time + 300, ...rest);
  });
  await page.keyboard.type("XYZ");
  await fix.click();
  await page.waitForFunction(() => document.querySelector("dockerfile-editor").value.startsWith("FROM debian:13\nLABEL"));
  assert.ok((await text(page)).endsWith("counts\nXYZ"));
}));

test("no key is lost in a long text, however fast it is typed", inPage(async ({ page }) => {
  const long = `FROM debian:13\n${"RUN echo a line of a file that is longer than the page looks at, of which every key counts\n".repeat(1_200)}`;
  await put(page, long);
  await page.getByText("1,202 lines · 1 stage").waitFor();
  await editor(page).press("Control+Home");
  const typed = "# hello world typed\n# and one more line of it\n";
  await page.keyboard.type(typed);
  await page.waitForTimeout(500);
  assert.equal(await text(page), typed + long);
}));
