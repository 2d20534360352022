// The playground in other pages: embed.js, the messages, and what a hostile page can do.
// www/docs/contract.md has the contract that is frozen here.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, expectAccessible, inPage, open, otherSite, settled, textField } from "./harness.mjs";

const TWO = "FROM golang:1.24 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n";
// What www/docs/embedding.md asks of a strict host.
const strict = (site) => `default-src 'none'; script-src 'self' ${site.origin}; frame-src ${site.origin}; connect-src 'self'; style-src 'self'`;

/** A page of another site with this body, under a strict policy, opened. */
async function embedded({ page, context, site }, body, { files = {}, script = "", viewport, watched } = {}) {
  const html = `<!doctype html><html lang="en"><title>Docs</title><link rel="stylesheet" href="host.css"><script src="${site.url}embed.js" defer ${script}></script><main><h1>Docs</h1>${body}</main>`;
  const css = { type: "text/css", body: 'html{background:#fff;color:#111}html.dark{background:#111;color:#eee}main{max-width:52rem;margin:0 auto}' };
  const origin = await otherSite(context, { "/index.html": html, "/host.css": css, ...files }, { policy: strict(site), watched });
  if (viewport) await page.setViewportSize(viewport);
  await page.goto(`${origin}/`);
  return origin;
}

const element = (text, attributes = "") => `<dockerfile-playground ${attributes}><pre>${text}</pre></dockerfile-playground>`;
const frame = (page, at = 0) => page.frameLocator("iframe").nth(at);
const editor = (page, at) => textField(frame(page, at));

test("an element shows its text, from another site under a strict policy", inPage({ open: false }, async (given) => {
  const { page } = given;
  const origin = await embedded(given, element(`\n    ${TWO.replaceAll("\n", "\n    ")}\n`));
  await editor(page).waitFor();
  assert.equal(await editor(page).inputValue(), TWO);
  assert.equal(await page.locator("dockerfile-playground pre").isVisible(), false, "the code block has gone");
  assert.equal(page.url(), `${origin}/`, "the address is the host's");
  // As high as what is in it: nothing scrolls.
  await page.waitForFunction(() => document.querySelector("dockerfile-playground").shadowRoot.querySelector("iframe").clientHeight > 300);
  await eventually(async () => {
    const inner = await frame(page).locator("html").evaluate((it) => [it.scrollHeight, it.clientHeight]);
    assert.equal(inner[0], inner[1]);
  });
  await expectAccessible(page);
}));

for (const [view, shown, hidden] of [
  ["graph", "#graph", "#results"],
  ["size", "#results", "#graph"],
  ["advice", "#results", "#graph"],
]) {
  test(`the view "${view}" shows just that`, inPage({ open: false }, async (given) => {
    await embedded(given, element(TWO, `view="${view}"`));
    await editor(given.page).waitFor();
    assert.ok(await frame(given.page).locator(shown).isVisible());
    assert.ok(!(await frame(given.page).locator(hidden).isVisible()));
  }));
}

test("readonly, target, example, src and height", inPage({ open: false, problems: "ignored" }, async (given) => {
  const { page } = given;
  const body = element("FROM python:3.12\n", "readonly view=smaller") + element(TWO, "target=build") + element("fallback", "example=go-scratch")
    + element("fallback", 'src="Dockerfile"') + element("FROM fallback", 'src="missing"') + element("FROM a", "height=200");
  await embedded(given, body.replace("<pre>fallback</pre></dockerfile-playground>", "</dockerfile-playground>"), {
    files: { "/Dockerfile": { type: "text/plain", body: "FROM of-the-host\r\n" } }, viewport: { width: 1200, height: 9000 },
  });
  await page.locator("iframe").nth(5).waitFor();
  await editor(page, 0).waitFor();
  assert.ok(await editor(page, 0).evaluate((it) => it.readOnly));
  assert.ok(!(await frame(page, 0).locator(".offer .use").first().isVisible()));
  await editor(page, 1).waitFor();
  assert.equal(await frame(page, 1).getByRole("combobox", { name: "Target" }).inputValue(), "build");
  await frame(page, 2).locator(".node .title", { hasText: /^scratch$/ }).waitFor();
  assert.match(await editor(page, 2).inputValue(), /FROM scratch/);
  assert.equal(await editor(page, 3).inputValue(), "FROM of-the-host\n");
  assert.equal(await editor(page, 4).inputValue(), "FROM fallback\n");
  await editor(page, 5).waitFor();
  await page.waitForFunction(() => document.querySelectorAll("dockerfile-playground")[5].shadowRoot.querySelector("iframe").clientHeight === 200);
}));

test("an embedded example leaves the keyboard where the host has it", inPage({ open: false }, async (given) => {
  const { page } = given;
  await embedded(given, `<input id="mine" aria-label="mine" autofocus>${element("fallback", "example=go-scratch").replace("<pre>fallback</pre></dockerfile-playground>", "</dockerfile-playground>")}`);
  await page.locator("#mine").focus();
  await frame(page).locator(".node .title", { hasText: /^scratch$/ }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "mine");
}));

test("the theme is the host's and follows it", inPage({ open: false }, async (given) => {
  const { page } = given;
  await embedded(given, element(TWO) + element(TWO, "theme=light"), { viewport: { width: 1200, height: 3000 } });
  const theme = (at) => frame(page, at).locator("html").getAttribute("data-theme");
  await editor(page, 0).waitFor();
  await editor(page, 1).waitFor();
  assert.equal(await theme(0), "light");
  await page.evaluate(() => document.documentElement.classList.add("dark"));
  await frame(page, 0).locator("html[data-theme=dark]").waitFor();
  assert.equal(await theme(1), "light");
}));

test("events tell text and report, and the host can change the text", inPage({ open: false }, async (given) => {
  const { page } = given;
  await embedded(given, element(TWO));
  await editor(page).waitFor();
  await page.evaluate(() => {
    window.told = {};
    const element = document.querySelector("dockerfile-playground");
    for (const type of ["change", "analysis"]) element.addEventListener(type, ({ detail }) => (told[type] = detail));
  });
  await editor(page).fill("FROM alpine:3.20 AS typed");
  await page.waitForFunction(() => window.told.analysis?.stages[0]?.name === "typed" && window.told.change.text === "FROM alpine:3.20 AS typed");
  assert.equal(await page.evaluate(() => window.told.analysis.format), 2);
  await page.evaluate(() => (document.querySelector("dockerfile-playground").text = "FROM scratch AS set"));
  await page.waitForFunction(() => window.told.analysis?.stages[0]?.name === "set");
  assert.equal(await editor(page).inputValue(), "FROM scratch AS set");
  await page.evaluate(() => document.querySelector("dockerfile-playground").setAttribute("readonly", ""));
  await frame(page).locator("dockerfile-editor[readonly]").waitFor();
}));

test("what changes before the frame listens is not lost, and any form of a colour is understood", inPage({ open: false }, async (given) => {
  const { page } = given;
  await embedded(given, element(TWO), { viewport: { width: 1200, height: 1000 } });
  await page.evaluate(() => {
    document.body.style.color = "oklch(0.95 0.01 250)";
    const element = document.createElement("dockerfile-playground");
    Object.defineProperty(element, "text", { value: "FROM scratch AS shadow", configurable: true, writable: true });
    document.querySelector("dockerfile-playground").replaceWith(element);
    const start = Date.now();
    const poll = () => {
      if (!element.shadowRoot?.querySelector("iframe")) return Date.now() < start + 5_000 && setTimeout(poll);
      element.text = "FROM scratch AS early";
      element.setAttribute("readonly", "");
    };
    poll();
  });
  await editor(page).waitFor();
  await frame(page).locator("dockerfile-editor[readonly]").waitFor();
  await eventually(async () => assert.equal(await editor(page).inputValue(), "FROM scratch AS early"));
  await frame(page).locator("html[data-theme=dark]").waitFor();
}));

test("the link to the full page carries the current text", inPage({ open: false }, async (given) => {
  const { page, context, site } = given;
  await embedded(given, element(TWO));
  await editor(page).fill("# 🐳 100 %\nFROM typed");
  const [full] = await Promise.all([context.waitForEvent("page"), frame(page).getByRole("link", { name: "Open in full" }).click()]);
  await textField(full).waitFor();
  assert.equal(await textField(full).inputValue(), "# 🐳 100 %\nFROM typed");
  assert.equal(full.url(), site.url);
}));

test("an embed neither reads nor writes what the full page keeps", inPage({ open: false }, async ({ page, site }) => {
  await open(page, site.url);
  await textField(page).fill("FROM kept");
  await page.getByText("1 line · 1 stage").waitFor();
  await page.goto(`${site.url}?embed=1&theme=dark#text=FROM%20other`);
  assert.equal(await textField(page).inputValue(), "FROM other");
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  assert.match(page.url(), /embed=1.*#text=/, "the address stays");
  await textField(page).fill("FROM third");
  await open(page, site.url);
  assert.equal(await textField(page).inputValue(), "FROM kept");
  assert.equal(await page.getByLabel("Theme").inputValue(), "auto");
}));

test("ten embeds start when they are nearly seen, and load the module once", inPage({ open: false, watched: false }, async (given) => {
  const { page, site } = given;
  const before = site.countSent(/\.wasm$/);
  const blocks = Array.from({ length: 10 }, (_, at) => `${element(`FROM alpine AS n${at}`, "height=400")}${"<p>Words.</p>".repeat(80)}`);
  await embedded(given, blocks.join(""), { watched: false });
  await editor(page).waitFor();
  assert.ok((await page.locator("iframe").count()) < 4);
  for (let at = 0; at < 10; at++) {
    await page.locator("dockerfile-playground").nth(at).scrollIntoViewIfNeeded();
    await editor(page, at).waitFor();
    assert.equal(await editor(page, at).inputValue(), `FROM alpine AS n${at}\n`);
  }
  assert.equal(site.countSent(/\.wasm$/) - before, 2, "times that the server sent one of the two programs");
}));

test("a page's code blocks become playgrounds by one line", inPage({ open: false }, async (given) => {
  const { page } = given;
  const blocks = `<pre><code class="language-dockerfile">FROM one\n</code></pre><div class="highlight-dockerfile notranslate"><div class="highlight"><pre><span>FROM</span> two\n</pre></div></div>
    <div class="language-dockerfile highlight"><pre><span></span><code>FROM three\n</code></pre></div><pre><code class="language-sh">FROM no</code></pre>`;
  await embedded(given, blocks, { script: "data-upgrade data-view=graph data-readonly", viewport: { width: 1200, height: 3000 } });
  for (const [at, name] of ["one", "two", "three"].entries()) {
    await editor(page, at).waitFor();
    assert.equal(await editor(page, at).inputValue(), `FROM ${name}\n`);
    assert.ok(await editor(page, at).evaluate((it) => it.readOnly));
  }
  assert.equal(await page.locator("dockerfile-playground").count(), 3);
}));

test("a code block's text comes without the numbers beside it, and with all line ends", inPage({ open: false }, async (given) => {
  const { page } = given;
  // As Hugo, Sphinx and Docusaurus write them.
  const blocks = `<div class="highlight"><table><tr><td><pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td><pre><code class="language-dockerfile">FROM one\nRUN a\n</code></pre></td></tr></table></div>
    <div class="highlight-dockerfile"><div class="highlight"><pre><span class="linenos">1</span><span>FROM</span> two\n<span class="linenos">2</span>RUN a\n</pre></div></div>
    <div class="language-dockerfile"><pre><code><span>FROM three<br></span><span>RUN a<br></span></code></pre></div>`;
  const inside = `<dockerfile-playground><div class="language-dockerfile"><button>Copy</button><span>docker</span><pre><code><span>FROM four<br></span><span>RUN a<br></span></code></pre></div></dockerfile-playground>`;
  await embedded(given, blocks + inside, { script: "data-upgrade data-height=200", viewport: { width: 1200, height: 3000 } });
  for (const [at, name] of ["one", "two", "three", "four"].entries()) {
    await editor(page, at).waitFor();
    assert.equal(await editor(page, at).inputValue(), `FROM ${name}\nRUN a\n`);
  }
  assert.equal(await page.locator("dockerfile-playground").count(), 4);
}));

test("code blocks that come later become playgrounds too", inPage({ open: false }, async (given) => {
  const { page } = given;
  await embedded(given, "<p>Nothing yet.</p>", { script: "data-upgrade" });
  await page.evaluate(() => {
    const block = document.createElement("pre");
    block.innerHTML = '<code class="language-dockerfile">FROM later\n</code>';
    document.querySelector("main").replaceChildren(block);
  });
  await editor(page).waitFor();
  assert.equal(await editor(page).inputValue(), "FROM later\n");
}));

test("where the frame does not start, the code block stays", inPage({ open: false, problems: "ignored" }, async (given) => {
  const { page, context } = given;
  await context.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await embedded(given, element("FROM shown"));
  await page.locator("iframe").waitFor({ state: "attached" });
  await page.waitForTimeout(500);
  assert.ok(await page.locator("dockerfile-playground pre").isVisible());
}));

test("forged messages, huge heights and odd values change nothing", inPage({ open: false }, async (given) => {
  const { page } = given;
  await embedded(given, element("FROM safe"));
  await frame(page).locator(".node").first().waitFor();
  const height = () => page.locator("iframe").evaluate((it) => it.clientHeight);
  const before = await settled(height);
  const forged = { source: "dockerfile-playground", version: 1 };
  // To the host, from the host itself: not from the frame.
  await page.evaluate((forged) => {
    postMessage({ ...forged, type: "height", height: 3999 }, "*");
    postMessage({ ...forged, type: "change", text: "forged" }, "*");
  }, forged);
  // To the host, from the frame, but not what it may say.
  for (const message of [{ ...forged, version: 2, type: "height", height: 3000 }, { ...forged, type: "height", height: "3000px" }, { ...forged, type: "height", height: Infinity }, { ...forged, type: "height", height: NaN }, null, "text", 7]) {
    await frame(page).locator("html").evaluate((_, it) => parent.postMessage(it, "*"), message);
  }
  await page.waitForTimeout(200);
  assert.equal(await height(), before);
  assert.notEqual(await page.evaluate(() => document.querySelector("dockerfile-playground").text), "forged");
  await frame(page).locator("html").evaluate((_, it) => parent.postMessage(it, "*"), { ...forged, type: "height", height: 1e9 });
  await page.waitForFunction(() => document.querySelector("dockerfile-playground").shadowRoot.querySelector("iframe").clientHeight === 4000);
  // To the frame: of another version, of wrong types, too large, from a window that is not the host.
  await page.evaluate((forged) => {
    const target = document.querySelector("dockerfile-playground").shadowRoot.querySelector("iframe").contentWindow;
    for (const message of [{ ...forged, version: 2, type: "set", text: "bad" }, { ...forged, type: "get", text: "bad" }, { ...forged, type: "set", text: { toString: "bad" } }, { ...forged, type: "set", text: "a".repeat(2e6) }, { type: "set", text: "bad" }, { ...forged, type: "set", theme: "<script>", view: 7, readonly: {} }]) target.postMessage(message, "*");
  }, forged);
  await frame(page).locator("html").evaluate((_, it) => postMessage(it, "*"), { ...forged, type: "set", text: "from itself" });
  await page.waitForTimeout(200);
  assert.equal(await editor(page).inputValue(), "FROM safe\n");
}));

test("a page that lies about its origin gets and sets nothing", inPage({ open: false, problems: "ignored" }, async ({ page, context, site }) => {
  const html = `<!doctype html><title>Bad</title><iframe src="${site.url}?embed=1&host=https://example.org#text=FROM%20private" width="800" height="900"></iframe>`;
  // Not a message to that origin can be delivered; Chromium warns of each.
  const origin = await otherSite(context, { "/index.html": html });
  const told = [];
  await page.exposeFunction("tell", (it) => told.push(it));
  await page.addInitScript(() => parent === window && addEventListener("message", ({ data }) => tell(data)));
  await page.goto(origin);
  await editor(page).waitFor();
  await page.evaluate(() => frames[0].postMessage({ source: "dockerfile-playground", version: 1, type: "set", text: "FROM bad" }, "*"));
  await page.waitForTimeout(300);
  assert.equal(await editor(page).inputValue(), "FROM private");
  assert.deepEqual([...new Set(told.map((it) => it.type))].sort(), ["height", "ready"]);
}));

test("text is only ever text", inPage({ open: false, problems: "ignored" }, async (given) => {
  const { page } = given;
  const bad = "FROM a\nRUN echo '</pre><script>alert(1)</script><img src=x onerror=alert(1)>' # javascript:alert(1)\n";
  const escaped = bad.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  page.on("dialog", () => assert.fail("a script ran"));
  await embedded(given, element(escaped) + element("FROM b", 'src="javascript:alert(1)" view="javascript:alert(1)" target="&quot;&gt;&lt;script&gt;"'), { viewport: { width: 1200, height: 3000 } });
  await editor(page).waitFor();
  assert.equal(await editor(page).inputValue(), bad);
}));

test("in a frame without an origin of its own the page works, and keeps nothing", inPage({ open: false }, async ({ page, context, site }) => {
  const html = `<!doctype html><title>Sandbox</title><iframe sandbox="allow-scripts" src="${site.url}?embed=1#text=FROM%20sandboxed%20AS%20x" width="900" height="900"></iframe>`;
  await page.goto(await otherSite(context, { "/index.html": html }));
  await editor(page).waitFor();
  assert.equal(await editor(page).inputValue(), "FROM sandboxed AS x");
  await frame(page).locator(".node .title", { hasText: /^x$/ }).waitFor();
}));

test("what is no origin and no value in the address harms nothing", inPage({ open: false, problems: "ignored" }, async ({ page, context, site }) => {
  page.on("dialog", () => assert.fail("a script ran"));
  const bad = ["javascript:alert(1)", '"><script>alert(1)</script>', "../../secret", "*", "/", ""];
  for (const value of bad) {
    const asked = new URLSearchParams({ embed: "1", host: value, view: value, theme: value, target: value, example: value, readonly: value });
    const html = `<!doctype html><title>Bad</title><iframe src="${site.url}?${String(asked).replaceAll("&", "&amp;")}#text=FROM%20safe" width="800" height="900"></iframe>`;
    await page.goto(await otherSite(context, { "/index.html": html }));
    await editor(page).waitFor();
    assert.equal(await editor(page).inputValue(), "FROM safe", value);
    // It goes on working, and tells nobody.
    await page.evaluate(() => addEventListener("message", ({ data }) => data.type === "change" && (window.told = data)));
    await editor(page).evaluate((it) => ((it.value = "FROM scratch AS alive"), it.dispatchEvent(new Event("input", { bubbles: true }))));
    await frame(page).locator(".node .title", { hasText: "alive" }).waitFor();
    assert.equal(await page.evaluate(() => window.told), undefined, value);
  }
}));

test("with JavaScript off the code block stays, and a plain frame says what it is", inPage({ open: false, javaScriptEnabled: false }, async (given) => {
  const { page, context, site } = given;
  await embedded(given, element("FROM shown"));
  assert.equal(await page.locator("dockerfile-playground pre").innerText(), "FROM shown");
  const html = `<!doctype html><title>Frame</title><iframe src="${site.url}?embed=1#text=FROM%20a" width="800" height="900"></iframe>`;
  await page.goto(await otherSite(context, { "/index.html": html }));
  assert.match(await frame(page).locator("main").innerText(), /needs JavaScript[\s\S]+FROM python/);
}));

for (const [name, missing] of Object.entries({ WebAssembly: "WebAssembly", "custom elements": "customElements", observers: "IntersectionObserver" })) {
  test(`in a browser without ${name} the code block stays`, inPage({ open: false, problems: "ignored" }, async (given) => {
    const { page } = given;
    await page.addInitScript((it) => delete window[it], missing);
    await embedded(given, element("FROM shown") + '<pre><code class="language-dockerfile">FROM two</code></pre>', { script: "data-upgrade" });
    await page.waitForTimeout(500);
    for (const text of ["FROM shown", "FROM two"]) assert.ok(await page.getByText(text).isVisible(), text);
  }));
}

test("the whole page works in a frame without an origin of its own", inPage({ open: false, problems: "ignored" }, async ({ page, context, site }) => {
  const html = `<!doctype html><title>Sandbox</title><iframe sandbox="allow-scripts" src="${site.url}#text=FROM%20sandboxed%20AS%20x" width="1200" height="900"></iframe>`;
  await page.goto(await otherSite(context, { "/index.html": html }));
  await editor(page).waitFor();
  assert.equal(await editor(page).inputValue(), "FROM sandboxed AS x");
  await frame(page).locator(".node .title", { hasText: /^x$/ }).waitFor();
}));

for (const [name, options] of Object.entries({ light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, phone: { viewport: { width: 320, height: 640 } } })) {
  test(`an embedded page has no barriers (axe, ${name})`, inPage({ at: `?embed=1#text=${encodeURIComponent(TWO)}`, ...options }, async ({ page }) => {
    await expectAccessible(page);
    const [content, screen] = await page.evaluate(() => [Math.max(document.documentElement.scrollWidth, document.querySelector(".panel").getBoundingClientRect().right), innerWidth]);
    assert.ok(content <= screen, `${content} px of content on a screen of ${screen} px`);
  }));
}
