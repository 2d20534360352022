// Files, dividers, keys, and the menu of examples.

import assert from "node:assert/strict";
import { test } from "node:test";
import { caretLine, editor, eventually, expectAccessible, focused, inPage, layers, mounted, open, phone, put, selected, text, watchShifts } from "./harness.mjs";

const MINE = "FROM mine\n";

/** Waits for what comes last. */
const ready = (page) => Promise.all(["#keys", "#tab-layers"].map((it) => page.locator(it).waitFor({ state: "attached" })));

/** A file as the browser hands it over. */
const file = (name, content) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
const openFile = async (page, it) => (await ready(page), page.getByLabel("Open a file").setInputFiles(it));

/** Drops a file, or several, on an element: each a name, a text or bytes, and how often it is repeated. */
async function drop(page, selector, files) {
  await ready(page);
  const data = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const [name, content, times = 1] of files) {
      const part = typeof content === "string" ? content : new Uint8Array(content);
      data.items.add(new File(Array(times).fill(part), name));
    }
    return data;
  }, files);
  await page.dispatchEvent(selector, "dragover", { dataTransfer: data });
  await page.dispatchEvent(selector, "drop", { dataTransfer: data });
}

test("a file is opened, and undone", inPage(async ({ page }) => {
  await put(page, MINE);
  await page.getByText("2 lines · 1 stage").first().waitFor();
  await openFile(page, file("Dockerfile", "# 🐳\r\nFROM opened\r\n"));
  await page.getByText("This is the opened file. Your own Dockerfile is kept.").waitFor();
  assert.equal(await text(page), "# 🐳\nFROM opened\n");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await text(page), MINE);
}));

test("a dropped file takes the text's place, wherever it falls", inPage(async ({ page }) => {
  for (const [at, selector] of ["dockerfile-editor", "#graph", ".header"].entries()) {
    await put(page, MINE);
    await drop(page, selector, [["Dockerfile.prod", `FROM dropped${at}\n`]]);
    await page.locator(".node .title", { hasText: `dropped${at}` }).waitFor();
    assert.equal(await text(page), `FROM dropped${at}\n`);
    assert.equal(await page.locator("[data-drop]").count(), 0);
  }
}));

for (const [name, content, why] of [
  ["far too large", "#".repeat(10_000_000), "“Dockerfile” has 10.0 MB: a Dockerfile of at most 1 MB can be opened."],
  ["of another kind", Buffer.from([0x89, 0x50, 0x4e, 0x47, 2, 1, 1, 0, 0xff, 0xfe]), "“Dockerfile” is no text"],
  ["that is half a program", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xff, 0xfe]), "“Dockerfile” is an ELF file that is cut short or damaged"],
  ["with a zero byte", "FROM a\0", "“Dockerfile” is no text"],
]) {
  test(`a file ${name} is refused, and the text stays`, inPage(async ({ page }) => {
    await put(page, MINE);
    await openFile(page, file("Dockerfile", content));
    await page.getByText(why).waitFor();
    await page.getByText("Your text is as it was.").waitFor();
    assert.equal(await text(page), MINE);
    await expectAccessible(page);
  }));
}

test("what is no Dockerfile is refused where it is dropped, too, and the rest works", inPage(async ({ page }) => {
  await put(page, MINE);
  for (const [at, [content, times, why]] of [
    ["# a line of ten\n".slice(0, 10), 1_000_000, "“it” has 10.0 MB: a Dockerfile of at most 1 MB can be opened."],
    [[0x89, 0x50, 0x4e, 0x47, 2, 1, 1, 0, 0xff, 0xfe], 100, "“it” is no text"],
  ].entries()) {
    await drop(page, "dockerfile-editor", [["it", content, times]]);
    await page.getByText(why).waitFor();
    assert.equal(await text(page), MINE);
    assert.equal(await page.locator("[data-drop]").count(), 0);
    await page.getByRole("button", { name: "OK" }).click();
    await editor(page).press("Control+End");
    await page.keyboard.type(`FROM after${at}`);
    await page.locator(".node .title", { hasText: `after${at}` }).waitFor();
    await put(page, MINE);
  }
}));

test("without what comes last, the rest works, on a phone too", inPage({ ...phone, open: false, problems: "ignored" }, async ({ page, site }) => {
  await page.route("**/desk.js", (route) => route.abort());
  await open(page, site.url);
  await page.locator("#verdict .big").first().waitFor({ state: "attached" });
  for (const name of ["Results", "Graph", "Editor"]) {
    await pane(page, name).tap();
    await shows(page, [name.toLowerCase()]);
  }
  await put(page, MINE);
  await pane(page, "Graph 1 stage").waitFor();
  assert.ok(!(await page.locator("#load-failed").isVisible()));
}));

test("Vim's keys come when they are asked for, stay, and go", inPage(async ({ page }) => {
  let asked = 0;
  page.on("request", (it) => (asked += it.url().endsWith("/vim.js")));
  await put(page, "FROM one\nFROM two\n");
  assert.equal(asked, 0);
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByLabel("Vim’s keys in the editor").check();
  await page.keyboard.press("Escape");
  for (let visit = 0; visit < 2; visit++) {
    await page.locator("dockerfile-editor[vim]").waitFor();
    await page.waitForTimeout(500);
    await editor(page).click();
    await page.keyboard.type("ggyyp");
    await page.waitForFunction((lines) => document.querySelector("dockerfile-editor").value.split("\n").length === lines, 4 + visit);
    await page.reload();
    await mounted(page);
  }
  assert.equal(await text(page), "FROM one\nFROM one\nFROM one\nFROM two\n");
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByLabel("Vim’s keys in the editor").uncheck();
  await page.keyboard.press("Escape");
  await editor(page).press("Control+Home");
  await page.keyboard.type("x");
  assert.match(await text(page), /^xFROM one/);
}));

test("where Vim's keys cannot be loaded, the page says so, and its own are there", inPage({ problems: "ignored" }, async ({ page }) => {
  await page.route("**/vim.js", (route) => route.abort());
  await ready(page);
  await put(page, MINE);
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByLabel("Vim’s keys in the editor").click();
  await page.getByText("Vim's keys could not be loaded.").waitFor();
  assert.ok(!(await page.getByLabel("Vim’s keys in the editor").isChecked()));
  await page.keyboard.press("Escape");
  await editor(page).press("Control+End");
  await page.keyboard.type("RUN x");
  assert.equal(await text(page), `${MINE}RUN x`);
}));

test("with two tabs open, each says so once, and keeps its own text over a reload", inPage(async ({ page, context, site }) => {
  const other = await context.newPage();
  await open(other, site.url);
  await ready(page);
  await ready(other);
  await put(page, "FROM one\n");
  await other.getByText("The playground is open in another tab, too").waitFor();
  await put(other, "FROM two\n");
  await page.getByText("The playground is open in another tab, too").waitFor();
  for (const [tab, own] of [[page, "FROM one\n"], [other, "FROM two\n"]]) {
    assert.equal(await text(tab), own);
    await tab.reload();
    await mounted(tab);
    assert.equal(await text(tab), own);
  }
}));

test("where the storage is full, the page says so and works", inPage({ open: false }, async ({ page, site }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await open(page, site.url);
  await page.getByText("This browser does not let the page keep your text").waitFor();
  await put(page, MINE);
  await page.locator(".node .title", { hasText: "mine" }).waitFor();
  await page.getByRole("separator", { name: "Width of the editor" }).press("ArrowRight");
}));

test("an example of a rule's page is tried, and undone", inPage(async ({ page }) => {
  const own = "FROM alpine:3.22\nMAINTAINER me\n";
  await put(page, own);
  await page.getByRole("tab", { name: /Problems/ }).click();
  await page.getByRole("button", { name: "MaintainerDeprecated" }).click();
  await page.getByRole("button", { name: "Try it" }).first().click();
  await page.getByText("This is the page's example. Your own Dockerfile is kept.").waitFor();
  assert.match(await text(page), /^FROM [\s\S]*MAINTAINER/);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await text(page), own);
}));

test("COPY offers what the context holds, folder by folder", inPage(async ({ page }) => {
  await put(page, "FROM scratch\n");
  await page.getByRole("tab", { name: "Build context" }).click();
  await page.getByLabel("Or paste").fill("4096 .\n2500000 ./src/a.bin\n1000 ./readme\n");
  await page.getByText("2 files, 2.5 MB, in the build context").waitFor();
  await page.getByRole("tab", { name: "Dockerfile" }).click();
  await editor(page).press("Control+End");
  await page.keyboard.type("COPY s", { delay: 60 });
  await page.getByRole("option", { name: "src/" }).waitFor();
  await page.waitForTimeout(150);
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: "a.bin 2.5 MB" }).waitFor();
  await page.waitForTimeout(150);
  await page.keyboard.press("Enter");
  assert.equal(await text(page), "FROM scratch\nCOPY src/a.bin");
}));

test("an ignore file is offered its next line: what the context holds, or else what is seldom needed", inPage(async ({ page }) => {
  await page.getByRole("tab", { name: ".dockerignore" }).click();
  const field = page.getByLabel(".dockerignore");
  const offered = () => page.getByRole("group", { name: "Add a line" }).getByRole("button").allTextContents();
  await eventually(async () => assert.equal((await offered())[0].trim(), ".git"));
  await field.pressSequentially("no");
  await eventually(async () => assert.deepEqual((await offered()).map((it) => it.trim()), ["node_modules"]));
  await page.getByRole("button", { name: "node_modules" }).press("Enter");
  assert.equal(await field.inputValue(), "node_modules\n");
  await expectAccessible(page);
  await field.press("Control+z");
  assert.equal(await field.inputValue(), "no");
  await page.getByRole("tab", { name: "Build context" }).click();
  await page.getByLabel("Or paste").fill("4096 .\n2500000 ./notes/a.bin\n1000 ./readme\n8000 ./notes.txt\n");
  await page.getByText("3 files, 2.51 MB, in the build context").waitFor();
  await page.getByRole("tab", { name: ".dockerignore" }).click();
  await eventually(async () => assert.deepEqual(await offered(), ["notes/ 2.5 MB", "notes.txt 8 kB"]));
  await page.getByRole("button", { name: "notes/ 2.5 MB" }).click();
  assert.equal(await field.inputValue(), "notes/\n");
  await page.getByRole("tab", { name: "Build context" }).click();
  await page.getByText("1 file, 2.5 MB, left out by .dockerignore").waitFor();
}));

/** Pastes into the editor, as a browser does. */
async function paste(page, pasted) {
  await ready(page);
  return page.locator("dockerfile-editor").evaluate((host, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const target = host.shadowRoot.querySelector(".cm-content");
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true, cancelable: true }));
  }, pasted);
}

test("an address pasted over all is not taken for a Dockerfile; within a text it is text", inPage(async ({ page }) => {
  const address = "https://github.com/example/app/blob/main/Dockerfile";
  await put(page, MINE);
  await editor(page).press("Control+a");
  await paste(page, address);
  await page.getByText("This is the address of a page, and nothing is fetched from other sites.").waitFor();
  assert.equal(await text(page), MINE);
  await editor(page).press("Control+End");
  await paste(page, address);
  assert.equal(await text(page), MINE + address);
}));

test("dividers move by keys and by dragging, stay so, and go back", inPage(async ({ page }) => {
  await ready(page);
  const wide = page.getByRole("separator", { name: "Width of the editor" });
  const high = page.getByRole("separator", { name: "Height of the graph" });
  const size = async (id) => page.locator(id).boundingBox();
  const before = [(await size("#editor")).width, (await size("#graph")).height];
  await wide.focus();
  for (let at = 0; at < 5; at++) await page.keyboard.press("ArrowRight");
  assert.equal(await wide.getAttribute("aria-valuenow"), "52");
  const { x, y, width } = await high.boundingBox();
  await page.mouse.move(x + width / 2, y + 4);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 84, { steps: 4 });
  await page.mouse.up();
  const after = [(await size("#editor")).width, (await size("#graph")).height];
  assert.ok(after[0] > before[0] + 100, `${before} to ${after}`);
  assert.ok(Math.abs(after[1] - (before[1] + 80)) < 8, `${before} to ${after}`);
  await expectAccessible(page);
  await page.reload();
  await mounted(page);
  assert.deepEqual([(await size("#editor")).width, (await size("#graph")).height], after);
  await wide.press("Enter");
  await high.dblclick();
  assert.deepEqual([(await size("#editor")).width, (await size("#graph")).height], before);
}));

test("a divider leaves every pane some room", inPage(async ({ page }) => {
  await ready(page);
  const wide = page.getByRole("separator", { name: "Width of the editor" });
  for (const key of ["Home", "End"]) {
    await wide.press(key);
    for (const pane of ["#editor", "#graph", "#results"]) assert.ok((await page.locator(pane).boundingBox()).width > 200, `${key}: ${pane}`);
  }
}));

test("? lists the keys, but not while typing", inPage(async ({ page }) => {
  await ready(page);
  await editor(page).press("Control+End");
  await page.keyboard.type("# why?");
  assert.match(await text(page), /# why\?$/);
  const keys = page.getByRole("dialog", { name: "Help" });
  assert.ok(!(await keys.isVisible()));
  await page.getByRole("tab", { name: "Layers" }).focus();
  await page.keyboard.press("?");
  await keys.getByText("The next problem").waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  assert.ok(!(await keys.isVisible()));
  await page.getByRole("button", { name: "Help" }).click();
  assert.ok(await keys.isVisible());
}));

for (const [name, options] of Object.entries({ light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, phone })) {
  test(`help explains each idea, with examples to try (${name})`, inPage(options, async ({ page }) => {
    await ready(page);
    await put(page, MINE);
    await page.getByRole("button", { name: "Help" }).click();
    const help = page.getByRole("dialog", { name: "Help" });
    await help.getByText("Multi-stage builds").click();
    await help.getByText("only the last one is shipped").waitFor();
    assert.match(await help.locator("details[open] pre").textContent(), /^FROM golang[^]+ENTRYPOINT \["\/app"\]\n$/);
    await expectAccessible(page);
    await help.getByText("Debugging without a shell").click();
    assert.equal(await help.locator("details[open]").count(), 1);
    assert.ok((await help.evaluate((it) => it.scrollWidth - it.clientWidth)) <= 0);
    for (const one of await help.locator("details").all()) assert.notEqual(await one.locator("a").count(), 0, await one.locator("summary").textContent());
    await help.getByRole("link", { name: "A target to debug" }).click();
    await page.waitForFunction(() => document.querySelector("dockerfile-editor").value.includes("AS debug"));
    assert.ok(!(await help.isVisible()));
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await text(page), MINE);
  }));
}

test("help that does not come says so, and comes when it is asked again", inPage({ problems: "ignored" }, async ({ page }) => {
  await ready(page);
  await page.route("**/concepts.md", (route) => route.abort());
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByText("These pages could not be loaded.").waitFor();
  await page.keyboard.press("Escape");
  await page.unroute("**/concepts.md");
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByText("Multi-stage builds").waitFor();
}));

test("from a pasted file to distroless with the keyboard alone", inPage({ permissions: ["clipboard-read", "clipboard-write"] }, async ({ page }) => {
  const pasted = "FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN CGO_ENABLED=0 go build -o /app .\nCMD [\"/app\"]\n";
  await page.evaluate((it) => navigator.clipboard.writeText(it), pasted);
  const pressed = [];
  await ready(page);
  const press = async (key) => (pressed.push(key), page.keyboard.press(key));
  const focus = () => page.evaluate(() => document.activeElement?.textContent.trim());
  const until = async (key, name) => {
    for (let at = 0; at < 12 && (await focus()) !== name; at++) await press(key);
    assert.equal(await focus(), name);
  };
  for (const key of ["F6", "Control+a", "Control+v"]) await press(key);
  await page.waitForFunction((it) => document.querySelector("dockerfile-editor").value === it, pasted);
  for (const key of ["F6", "F6"]) await press(key);
  await page.locator(".offer .use:enabled").first().waitFor();
  const label = () => page.evaluate(() => document.activeElement?.ariaLabel);
  for (let at = 0; at < 24 && !/^Apply: Distroless/.test(await label()); at++) await press("Tab");
  assert.match(await label(), /^Apply: Distroless/);
  await press("Enter");
  await eventually(async () => assert.match(await text(page), /FROM gcr\.io\/distroless\//));
  // The button is gone; the keyboard is on what undoes it.
  await page.waitForFunction(() => document.activeElement.textContent === "Undo");
  console.log(`keys: ${pressed.join(", ")}`);
}));

test("F6 goes from pane to pane, and back", inPage(async ({ page }) => {
  await ready(page);
  const pane = () => page.evaluate(() => document.activeElement.closest("section[id]")?.id);
  await editor(page).focus();
  for (const [key, expected] of [["F6", "graph"], ["F6", "results"], ["F6", "editor"], ["Shift+F6", "results"], ["Shift+F6", "graph"]]) {
    await page.keyboard.press(key);
    assert.equal(await pane(), expected);
  }
}));

test("the graph is one stop of the Tab key, through which arrows go", inPage(async ({ page }) => {
  await put(page, "FROM golang:1.26 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n");
  await ready(page);
  const name = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  await page.getByRole("button", { name: /^build, stage 0/ }).focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await name(), "Show the layers of build");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^line 2 RUN/ }).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  assert.match(await name(), /^line 2 RUN/);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  assert.match(await name(), /^(FROM|COPY)/);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.closest("svg")), null);
  await page.keyboard.press("Shift+Tab");
  assert.match(await name(), /^(FROM|COPY)/);
  await expectAccessible(page);
}));

test("an example is found by words, and chosen by keys", inPage(async ({ page }) => {
  await page.getByRole("button", { name: "Examples" }).press("Enter");
  await page.keyboard.type("scratch CALC");
  const menu = page.locator("#examples");
  assert.deepEqual(await menu.locator("strong").allTextContents(), ["Go to scratch"]);
  await page.keyboard.press("ArrowDown");
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^Go to scratch/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type(" whale");
  await menu.getByText("No example has these words.").waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("cache mounts");
  await page.keyboard.press("Enter");
  await page.locator("#examples").waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.querySelector("dockerfile-editor").value.includes("--mount=type=cache"));
}));

test("after an example and a reload, undo brings text, ignore file, context and sizes back", inPage(async ({ page }) => {
  await put(page, "FROM scratch\nCOPY src /app/\n");
  await page.getByRole("tab", { name: "Build context" }).click();
  await page.getByLabel("Or paste").fill("4096 .\n2500000 ./src/a.bin\n1000 ./src/b.log\n");
  await page.getByRole("tab", { name: ".dockerignore" }).click();
  await page.getByLabel(".dockerignore").fill("**/*.log\n");
  await layers(page);
  await page.getByRole("button", { name: "Set the size of line 2" }).click();
  await page.getByRole("textbox", { name: "Size of line 2" }).fill("7 MB");
  await page.keyboard.press("Enter");
  await page.getByText("set by you").first().waitFor();
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "Go to scratch" }).click();
  await page.getByText("Your own Dockerfile is kept.").waitFor();
  assert.equal(await page.getByLabel(".dockerignore").inputValue(), "");
  await page.reload();
  await mounted(page);
  await layers(page);
  assert.equal(await page.getByText("set by you").count(), 0);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await text(page), "FROM scratch\nCOPY src /app/\n");
  await page.getByText("set by you").first().waitFor();
  await page.getByRole("tab", { name: ".dockerignore" }).click();
  assert.equal(await page.getByLabel(".dockerignore").inputValue(), "**/*.log\n");
  await page.getByRole("tab", { name: "Build context" }).click();
  await page.getByText("1 file, 1 kB, left out by .dockerignore").waitFor();
}));

test("a smaller version of an untouched example can be undone", inPage({ at: "?example=python-single" }, async ({ page }) => {
  await page.locator(".offer .use:enabled").first().waitFor();
  const before = await text(page);
  await page.locator(".offer .use:enabled").first().click();
  await eventually(async () => assert.notEqual(await text(page), before));
  await page.getByRole("button", { name: "Undo" }).click();
  await eventually(async () => assert.equal(await text(page), before));
}));

for (const [name, options] of Object.entries({ desktop: {}, phone })) {
  test(`nothing jumps while the page comes, nor while one types (${name})`, inPage({ ...options, open: false }, async ({ page, site }) => {
    const shifts = await watchShifts(page);
    await page.goto(site.url);
    await mounted(page);
    await page.locator("#verdict .big").first().waitFor({ state: "attached" });
    await editor(page).press("Control+End");
    await page.keyboard.type("# words", { delay: 30 });
    await page.waitForTimeout(700);
    assert.deepEqual(await shifts(), []);
  }));
}

/** The panes that can be seen, by their names. */
const panes = (page) => page.locator("#panes > section").evaluateAll((all) => all.filter((it) => it.checkVisibility({ visibilityProperty: true })).map((it) => it.id).filter((it) => it !== "verdict"));
const shows = (page, expected) => eventually(async () => assert.deepEqual(await panes(page), expected));
const pane = (page, name) => page.getByRole("tab", { name });

test("a phone shows one pane at a time, by tabs of a finger's size, and keeps it over a reload", inPage({ ...phone, open: false }, async ({ page, site }) => {
  const shifts = await watchShifts(page);
  await open(page, site.url);
  await page.locator("#verdict .big").first().waitFor({ state: "attached" });
  await shows(page, ["editor"]);
  for (const name of ["Results", "Graph", "Editor"]) {
    const tab = pane(page, name);
    const { y, width, height } = await tab.boundingBox();
    assert.ok(width >= 44 && height >= 44 && y + height <= 844, `${name}: ${width} × ${height} px at ${y}`);
    await tab.tap();
    await shows(page, [name.toLowerCase()]);
    assert.equal(await tab.getAttribute("aria-selected"), "true");
    assert.equal(await tab.getAttribute("aria-controls"), name.toLowerCase());
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
    assert.equal(content, screen, "each pane is as high as the screen");
    await expectAccessible(page);
  }
  await pane(page, "Graph").tap();
  await page.reload();
  await mounted(page);
  await shows(page, ["graph"]);
  assert.deepEqual(await shifts(), []);
}));

test("on a phone a box, a line and a problem lead to their text", inPage(phone, async ({ page }) => {
  await put(page, `FROM golang:1.26 AS build\n${"RUN true\n".repeat(60)}FROM alpine:3.22\nMAINTAINER me\nCOPY --from=build /app /app\n`);
  await pane(page, /^Graph 2 stages/).tap();
  await page.getByRole("button", { name: /^final image, stage 1/ }).tap();
  await shows(page, ["editor"]);
  await eventually(async () => assert.equal(await caretLine(page), "FROM alpine:3.22"));
  assert.equal(await selected(page), "");
  const line = page.locator(".cm-line", { hasText: "FROM alpine" });
  await line.waitFor();
  const { y, height } = await line.boundingBox();
  assert.ok(100 < y && y + height < 780, `the line is in view, at ${y}`);
  await pane(page, "Results").tap();
  await page.getByRole("tab", { name: /^Problems/ }).tap();
  await page.getByRole("button", { name: "line 63", exact: true }).first().tap();
  await shows(page, ["editor"]);
  assert.match(await selected(page), /MAINTAINER/);
  assert.ok(await focused(page));
}));

test("on a narrow screen the keyboard gets to each pane", inPage({ viewport: { width: 720, height: 450 } }, async ({ page }) => {
  await ready(page);
  await editor(page).focus();
  const within = (pane) => page.waitForFunction((it) => document.activeElement.closest("section[id]")?.id === it, pane);
  for (const [key, expected] of [["F6", "graph"], ["F6", "results"], ["F6", "editor"], ["Shift+F6", "results"]]) {
    await page.keyboard.press(key);
    await within(expected);
    await shows(page, [expected]);
  }
  await pane(page, "Results").focus();
  await page.keyboard.press("ArrowLeft");
  await shows(page, ["graph"]);
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^Graph/);
  // Very little room is scrolled through.
  await page.setViewportSize({ width: 320, height: 256 });
  await pane(page, "Editor").click();
  await shows(page, ["editor"]);
  assert.ok((await page.locator("dockerfile-editor").boundingBox()).height > 100);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
}));

test("an address brings the pane of its view, and paper gets all of them", inPage({ ...phone, at: "?view=build" }, async ({ page, site }) => {
  await shows(page, ["results"]);
  assert.equal(await page.getByRole("tab", { name: "Build & cache" }).getAttribute("aria-selected"), "true");
  await open(page, `${site.url}?view=graph`);
  await shows(page, ["graph"]);
  await page.emulateMedia({ media: "print" });
  await shows(page, ["editor", "graph", "results"]);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 1200, height: 800 });
  await shows(page, ["editor", "graph", "results"]);
  assert.ok(!(await page.locator(".pane-switch").isVisible()));
}));

test("a screen of 320 px shows every view without scrolling sideways", inPage({ ...phone, viewport: { width: 320, height: 640 } }, async ({ page }) => {
  await put(page, "FROM python:3.12\nRUN apt-get update && apt-get install -y build-essential libpq-dev\nCOPY . .\nCMD [\"python\", \"app.py\"]\n");
  await pane(page, "Results").tap();
  for (const tab of ["Layers", "Build & cache", /^Problems/, /^Make it smaller/]) {
    await page.getByRole("tab", { name: tab, exact: typeof tab === "string" }).click();
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(content <= 320, `${tab}: ${content} px`);
  }
}));
