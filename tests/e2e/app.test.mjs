// What a person does on the page.

import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { caretLine, editor, eventually, expectAccessible, focused, inPage, layers, mounted, open, phone, put, selected, text } from "./harness.mjs";

const twoStages = "FROM golang:1.24 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n";

test("the stages follow each keystroke, and the editor keeps caret and focus", inPage(async ({ page }) => {
  await put(page, "FROM alpine AS one");
  await editor(page).press("End");
  await editor(page).pressSequentially("\nFROM one AS two\nCOPY --from=two a b\n");
  await drawn(page, ["one", "two", "alpine"]);
  await page.getByRole("tab", { name: /^Problems \d/ }).waitFor();
  assert.ok(await focused(page));
  assert.equal(await page.locator("dockerfile-editor").evaluate((it) => it.value.length - it.selectionStart), 0);
}));

test("half-typed text keeps the stages in view", inPage(async ({ page }) => {
  await put(page, "FROM alpine AS one");
  for (let left = 3; left > 0; left--) {
    await put(page, "FROM".slice(0, left));
    await drawn(page, ["one", "alpine"]);
  }
}));

test("another stage can be the target", inPage(async ({ page }) => {
  await put(page, twoStages);
  await layers(page);
  await page.getByRole("combobox", { name: "Target" }).selectOption("build");
  await page.getByText("Layers of build").waitFor();
  assert.equal(await page.getByRole("combobox", { name: "Target" }).inputValue(), "build");
}));

test("a stage shows its layers, which lead to their lines", inPage(async ({ page }) => {
  await put(page, twoStages);
  await page.getByRole("button", { name: "Show the layers of build" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Hide the layers of build" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Hide the layers of build", "focus stays");
  await page.getByRole("button", { name: /^line 2 RUN go build/ }).press("Enter");
  await eventually(async () => assert.equal(await caretLine(page), "RUN go build -o /app ."));
  assert.equal(await selected(page), "", "the next key deletes nothing");
  await page.getByRole("button", { name: "Hide the layers of build" }).press("Enter");
  await page.getByRole("button", { name: /^line 2 RUN/ }).waitFor({ state: "detached" });
  await expectAccessible(page);
}));

test("an edge leads to the instruction that makes it", inPage(async ({ page }) => {
  await put(page, twoStages);
  await page.getByRole("button", { name: "COPY --from, build to final image /app" }).press("Enter");
  await eventually(async () => assert.equal(await caretLine(page), "COPY --from=build /app /app"));
  assert.equal(await selected(page), "");
}));

const apt = "FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y git\n";

test("package sizes come from an index that is loaded when it is needed", inPage(async ({ page }) => {
  const loaded = page.waitForResponse(/data\/bookworm\.bin$/);
  await put(page, apt);
  await layers(page);
  await loaded;
  await page.getByText(/Debian 12 package index of/).waitFor();
}));

test("without its index a size stays rough, and the page says so", inPage({ problems: "ignored" }, async ({ page }) => {
  await page.route(/bookworm\.bin$/, (route) => route.fulfill({ status: 200, body: "<!doctype html>" }));
  await put(page, apt);
  await layers(page);
  await page.getByText("their list could not be loaded (this file is no package index)").waitFor();
  await page.getByText(/without the package index, by the number of packages/).waitFor();
  await page.unroute(/bookworm\.bin$/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText(/Debian 12 package index of/).waitFor();
  assert.equal(await page.getByText("could not be loaded").count(), 0);
}));

test("the graph zooms by buttons, keys and wheel, and fits again", inPage(async ({ page }) => {
  const stages = Array.from({ length: 30 }, (_, it) => `FROM alpine AS s${it}\n${it ? `COPY --from=s${it - 1} /a /a\n` : ""}`);
  await put(page, stages.join(""));
  const drawing = page.getByRole("group", { name: "Stage graph" });
  const pane = (await page.locator(".canvas").boundingBox()).width;
  const width = async () => (await drawing.boundingBox()).width;
  // Its text can be read at first: it is not made smaller, and begins at the target.
  await eventually(async () => assert.ok(await width() > 2 * pane));
  await page.getByRole("button", { name: "Fit" }).click();
  await eventually(async () => assert.ok(await width() <= pane));
  await page.getByRole("button", { name: "Actual size" }).click();
  await eventually(async () => assert.ok(await width() > 2 * pane));
  const actual = await width();
  await page.getByRole("button", { name: "Zoom in" }).click();
  assert.ok(await width() > actual);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await page.getByRole("button", { name: /^s0,/ }).press("-");
  assert.ok(await width() < actual);
  const before = await width();
  await page.locator(".canvas").hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await page.waitForFunction(([drawing, before]) => drawing.getBoundingClientRect().width > before, [await drawing.elementHandle(), before]);
  await page.getByRole("button", { name: "Fit" }).click();
  await eventually(async () => assert.ok(await width() <= pane));
}));

test("dragging the ground pans the graph", inPage(async ({ page }) => {
  const stages = Array.from({ length: 30 }, (_, it) => `FROM alpine AS s${it}\n${it ? `COPY --from=s${it - 1} /a /a\n` : ""}`);
  await put(page, stages.join(""));
  await page.getByRole("button", { name: "Actual size" }).click();
  const canvas = page.locator(".canvas");
  const scrolled = () => canvas.evaluate((it) => it.scrollLeft);
  await canvas.evaluate((it) => it.scrollTo(0, 0));
  const box = await canvas.boundingBox();
  await page.mouse.move(box.x + 300, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + 100, box.y + 4, { steps: 4 });
  await page.mouse.up();
  assert.equal(await scrolled(), 200);
  await page.mouse.move(box.x + 50, box.y + 4);
  assert.equal(await scrolled(), 200, "and only while the button is down");
}));

test("the build shows what the line with the caret builds again", inPage(async ({ page }) => {
  await put(page, twoStages);
  await page.getByRole("tab", { name: "Build & cache" }).click();
  await editor(page).press("Control+Home");
  await editor(page).press("ArrowDown");
  await page.getByText("At most 2 of 3 steps are built again").waitFor();
  await editor(page).press("Control+End");
  await editor(page).press("ArrowUp");
  await page.getByText("At most 1 of 3 steps are built again").waitFor();
  await page.getByRole("button", { name: "the build context" }).click();
  await page.getByText("Nothing is built again").waitFor();
  await expectAccessible(page);
}));

/** Chooses an entry of the menu "Export" and gives the file. */
async function exported(page, entry) {
  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: entry }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("what is on the page comes as files", inPage({ acceptDownloads: true }, async ({ page }) => {
  await put(page, twoStages);
  const json = await exported(page, "Report (JSON)");
  assert.equal(json.name, "dockerfile-report.json");
  const report = JSON.parse(json.bytes);
  assert.equal(report.format, 2);
  assert.deepEqual(report.stages.map((it) => it.base), ["golang:1.24", "scratch"]);
  for (const [entry, name, start] of [
    ["Page (HTML)", "dockerfile.html", "<!doctype html>"],
    ["Report (Markdown)", "dockerfile.md", "# Dockerfile"],
    ["Graph (SVG)", "stages.svg", "<svg "],
    ["Graph (DOT)", "stages.dot", "digraph"],
    ["Graph (Mermaid)", "stages.mmd", "flowchart"],
    ["Problems (SARIF)", "dockerfile.sarif", '{"version":"2.1.0"'],
    ["Dockerfile", "Dockerfile", "FROM golang:1.24"],
  ]) {
    const file = await exported(page, entry);
    assert.equal(file.name, name);
    assert.ok(file.bytes.toString().startsWith(start), `${name}: ${file.bytes.toString().slice(0, 40)}`);
  }
  const picture = await exported(page, "Graph (PNG)");
  assert.equal(picture.bytes.toString("latin1", 1, 4), "PNG");
  assert.ok(picture.bytes.length > 5_000, `${picture.bytes.length} bytes`);
}));

test("an exported page shows itself, and runs nothing of what it holds", inPage({ acceptDownloads: true }, async ({ page, context }) => {
  await put(page, `${twoStages}# <script>document.title = "run"</script>\nLABEL a="<img src=x onerror=alert(1)>"\n`);
  const { bytes } = await exported(page, "Page (HTML)");
  const other = await context.newPage();
  await other.setContent(bytes.toString());
  assert.equal(await other.locator("main > svg").count(), 1);
  assert.equal(await other.locator("script, img").count(), 0);
  assert.equal(await other.title(), "Dockerfile");
  await expectAccessible(other);
}));

test("a reload keeps text and theme", inPage(async ({ page }) => {
  await put(page, "# 🐳\nFROM kept");
  await page.getByLabel("Theme").selectOption("dark");
  await page.reload();
  await mounted(page);
  assert.equal(await text(page), "# 🐳\nFROM kept");
  assert.equal(await page.getByLabel("Theme").inputValue(), "dark");
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
}));

test("what was typed last is kept, however soon the page is left", inPage(async ({ page }) => {
  await page.getByRole("tab", { name: /Make it smaller/ }).waitFor();
  const kept = await page.locator("dockerfile-editor").evaluate(async (host) => {
    const kept = () => localStorage.getItem("dockerfile-playground/text");
    // No timer fires meanwhile.
    const drawn = async () => { for (let turn = 0; turn < 100; turn++) await null; };
    host.value = "FROM last";
    host.dispatchEvent(new Event("input", { bubbles: true }));
    await drawn();
    const before = kept();
    dispatchEvent(new Event("pagehide"));
    await drawn();
    return [before, kept()];
  });
  assert.notEqual(kept[0], "FROM last", "a key is drawn before its text is kept");
  assert.equal(kept[1], "FROM last");
}));

test("what was typed last is kept on a slow machine too", inPage(async ({ page, context, site }) => {
  // Chromium gives a page that is left half a second.
  const machine = await context.newCDPSession(page);
  await machine.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  await put(page, "FROM last");
  await page.getByText("1 line · 1 stage").waitFor();
  await page.goto(`${site.url}?embed=1#text=FROM%20other`);
  await machine.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await open(page, site.url);
  assert.equal(await text(page), "FROM last");
}));

test("screen readers hear of sizes and problems, whatever is in view", inPage(phone, async ({ page }) => {
  const spoken = page.locator("#spoken");
  assert.equal(await spoken.getAttribute("role"), "status");
  for (const [file, said] of [
    ["FROM scratch\nUSER 1000\nCMD [\"/app\"]\n", /^The image is about 0 B\. 0 problems\.$/],
    ["FROM alpine:3.22\nWORKDIR app\n", /^The image is about 8\.\d+ MB\. [1-9]\d* problems?\.$/],
    ["FROM no.example/such:1\n", /^The image is of unknown size\. /],
    ["FROM no.example/such:1 AS tools\nFROM alpine:3.22\nCOPY --from=tools / /opt\n", /^The image is about 8\.\d+ MB \+ 1 step not counted\. /],
  ]) {
    await put(page, file);
    await page.waitForFunction(([source]) => new RegExp(source).test(document.querySelector("#spoken").textContent), [said.source]);
  }
  await page.locator(".node.target", { hasText: /8\.\d+ MB \+ \?/ }).waitFor({ state: "attached" });
}));

test("the kept theme is there before the app is", inPage({ colorScheme: "light" }, async ({ page }) => {
  await page.getByLabel("Theme").selectOption("dark");
  await page.route("**/*.wasm", () => {});
  await page.reload({ waitUntil: "commit" });
  await page.locator("#static-page").waitFor();
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(15, 19, 23)");
}));

test("an example is chosen and undone with the keyboard alone", inPage(async ({ page }) => {
  await put(page, "FROM mine");
  await page.getByRole("button", { name: "Examples" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Your own Dockerfile is kept.").waitFor();
  assert.notEqual(await text(page), "FROM mine");
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  assert.equal(await text(page), "FROM mine");
}));

test("advice is fixed in the text, and its rule's page opens in place", inPage(async ({ page }) => {
  await put(page, "FROM alpine:3.22 AS Build\nMAINTAINER me\nCMD [\"sh\"]\n");
  await page.getByRole("tab", { name: /Problems/ }).click();
  await page.getByRole("button", { name: "MaintainerDeprecated" }).click();
  await page.locator(".page-of-rule").getByRole("heading", { name: "Why" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Apply safe fixes" }).press("Enter");
  await page.getByText("Done: Apply safe fixes.").waitFor();
  assert.match(await text(page), /AS build\nLABEL /);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.match(await text(page), /AS Build\nMAINTAINER me/);
}));

test("the browser's own undo takes an example back", inPage(async ({ page }) => {
  await put(page, "FROM mine");
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("button", { name: "Go to scratch" }).click();
  await page.getByText("Your own Dockerfile is kept.").waitFor();
  await editor(page).press("Control+z");
  assert.equal(await text(page), "FROM mine");
}));

test("tabs and a smaller version are reached with the keyboard alone", inPage(async ({ page }) => {
  await put(page, "FROM python:3.12\nCOPY app.py /\nCMD [\"python\", \"/app.py\"]\n");
  await page.getByRole("tab", { name: /Make it smaller/ }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("tab", { name: "Layers", selected: true }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("tab", { name: /Make it smaller/, selected: true }).waitFor();
  await page.locator(".offer .use:enabled").first().waitFor();
  for (let at = 0; at < 4; at++) {
    if ((await page.evaluate(() => document.activeElement.textContent)) === "Apply") break;
    await page.keyboard.press("Tab");
  }
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Apply");
  await page.keyboard.press("Enter");
  await eventually(async () => assert.doesNotMatch(await text(page), /^FROM python:3\.12\n/));
  await page.getByRole("button", { name: "Undo" }).click();
  await eventually(async () => assert.match(await text(page), /^FROM python:3\.12\n/));
}));

test("two clicks lead from a pasted file to a smaller one", inPage(async ({ page }) => {
  await put(page, "FROM python:3.12\nCOPY app.py /\nCMD [\"python\", \"/app.py\"]\n");
  await page.getByRole("button", { name: "Show the smaller version" }).click();
  await page.locator(".offer.best .use:enabled").click();
  await page.locator(".toast", { hasText: /→ .*\(−\d+ %\)/ }).waitFor();
  await expectAccessible(page);
  // It goes with the next edit.
  await editor(page).press("End");
  await page.keyboard.type(" ");
  await page.locator(".toast").waitFor({ state: "detached" });
}));

test("a build that would fail says so first, and leads to the line", inPage(async ({ page }) => {
  await put(page, "FROM alpine:3.22\nCPOY . .\n");
  await page.getByText("docker build stops at line 2").first().waitFor();
  await expectAccessible(page);
  await page.locator("#verdict").getByRole("button", { name: "Show line 2" }).click();
  await eventually(async () => assert.equal(await caretLine(page), "CPOY . ."));
  await put(page, "FROM alpine:3.22\nCOPY . .\n");
  await page.locator("#verdict.fails").waitFor({ state: "detached" });
}));

test("stages that are not built fold into one line", inPage(async ({ page }) => {
  const spare = Array.from({ length: 6 }, (_, at) => `FROM alpine AS spare${at}\n`).join("");
  await put(page, `${spare}FROM scratch\nCOPY a /\n`);
  await drawn(page, ["final image", "scratch"]);
  await page.getByRole("button", { name: "6 not built – show" }).click();
  await page.locator(".node .title", { hasText: "spare5" }).waitFor();
  await page.getByRole("button", { name: "6 not built – hide" }).click();
  await drawn(page, ["final image", "scratch"]);
}));

test("a click on a line's size opens its parts", inPage(async ({ page }) => {
  await put(page, "FROM scratch\nCOPY tool /tool\n");
  await page.locator(".sizes .size:not(:empty) >> visible=true").last().click();
  assert.equal(await page.getByRole("tab", { name: "Layers" }).getAttribute("aria-selected"), "true");
  await page.locator(".layers .shown", { hasText: "COPY tool /tool" }).waitFor();
}));

test("Enter on a box goes to its FROM and selects nothing, and Tab leaves the editor", inPage(async ({ page }) => {
  await put(page, twoStages);
  await drawn(page, ["build", "final image", "golang:1.24", "scratch"]);
  await page.getByRole("button", { name: /^build, stage 0/ }).press("Enter");
  await eventually(async () => assert.equal(await caretLine(page), "FROM golang:1.24 AS build"));
  assert.equal(await selected(page), "");
  assert.ok(await focused(page));
  await page.keyboard.press("Tab");
  assert.ok(!(await focused(page)));
}));

test("bad input is answered, and the page stays alive", inPage(async ({ page }) => {
  const inputs = {
    nothing: "",
    "only comments": "# one\n# two\n",
    "no FROM": "RUN echo\n",
    "an unknown instruction": "FROM a\nFRUM b\n",
    "binary garbage": String.fromCharCode(...Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 0xd7ff)),
    "many continuation lines": `FROM a\nRUN a \\\n${"  b \\\n".repeat(5_000)}  c\n`,
    "a megabyte": `FROM a\n${"RUN echo a long line of text to make it big\n".repeat(23_000)}`,
  };
  for (const [name, input] of Object.entries(inputs)) {
    await put(page, input);
    await put(page, "FROM scratch AS alive");
    await page.locator(".node .title", { hasText: "alive" }).waitFor();
    await drawn(page, ["alive", "scratch"], name);
  }
}));

test("a listing and an ignore file size what is copied, and survive a reload", inPage(async ({ page }) => {
  await put(page, "FROM scratch\nCOPY src gone /app/\n");
  await page.getByRole("tab", { name: "Dockerfile" }).focus();
  await page.keyboard.press("End");
  await page.getByLabel("Or paste your docker build command").waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByLabel("Or paste").fill("4096 .\n2500000 ./src/a.bin\n1000 ./src/b.log\n");
  await page.getByText("2 files, 2.5 MB, in the build context").click();
  await page.getByRole("rowheader", { name: "src/b.log" }).waitFor();
  await page.getByRole("tab", { name: "Problems 1" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("tab", { name: ".dockerignore" }).click();
  await page.getByLabel(".dockerignore").fill("**/*.log\nnothing\n");
  await page.getByText("Line 2 changes nothing: nothing").waitFor();
  await expectAccessible(page);
  await page.reload();
  await mounted(page);
  await page.getByRole("tab", { name: "Problems 1" }).click();
  await page.getByText("gone is not in the build context.").first().waitFor();
  await page.getByRole("tab", { name: "Build context" }).click();
  await page.getByText("1 file, 1 kB, left out by .dockerignore").waitFor();
  await page.getByRole("button", { name: "Forget the folder" }).click();
  await page.getByText("No problems found.").waitFor();
  await page.getByRole("button", { name: "Forget the folder" }).waitFor({ state: "detached" });
}));

test("a folder is read in the browser: names, sizes, manifests and its ignore file", inPage(async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), "context-"));
  await writeFile(join(folder, "requirements.txt"), "flask\n");
  await writeFile(join(folder, ".dockerignore"), "*.log\n");
  await writeFile(join(folder, "a.log"), "x".repeat(300));
  await put(page, "FROM python:3.12-slim\nCOPY . /app\nRUN pip install -r /app/requirements.txt\n");
  await page.getByRole("tab", { name: "Build context" }).click();
  await page.getByLabel("Choose the folder").setInputFiles(folder);
  await page.getByText("1 file, 300 B, left out by .dockerignore").waitFor();
  await layers(page);
  await page.getByText(/Python packages: flask/).first().waitFor({ state: "attached" });
  await page.getByRole("tab", { name: ".dockerignore" }).click();
  assert.equal(await page.getByLabel(".dockerignore").inputValue(), "*.log\n");
}));

test("where storage is forbidden, the page says so and works", inPage({ open: false }, async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("forbidden", "SecurityError"); } });
  });
  await page.goto(site.url);
  await mounted(page);
  await page.getByText("This browser does not let the page keep your text").waitFor();
  await put(page, twoStages);
  await drawn(page, ["build", "final image", "golang:1.24", "scratch"]);
}));

for (const [name, options] of Object.entries({ light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, phone })) {
  test(`no barriers in any of the results (axe, ${name})`, inPage(options, async ({ page }) => {
    await put(page, `${twoStages}COPY --from=later x y\nFROM python:3.12\n`);
    if (options === phone) await page.getByRole("tab", { name: "Results" }).click();
    for (const tab of ["Make it smaller", "Layers", "Problems", "Build & cache"]) {
      await page.getByRole("tab", { name: tab }).click();
      await expectAccessible(page);
    }
    await page.getByRole("button", { name: "Examples" }).click();
    await expectAccessible(page);
  }));
}

/** The titles of the boxes in the drawing. */
/** The graph has these boxes, at once or as soon as it follows the text. */
async function drawn(page, titles, what) {
  const boxes = () => page.locator(".node .title").allTextContents();
  for (let tries = 0; tries < 20 && `${await boxes()}` !== `${titles}`; tries++) await page.waitForTimeout(50);
  assert.deepEqual(await boxes(), titles, what);
}
