// Text is only ever text: markup in every place of the input stays what it is, on the page and in
// what is exported.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { inPage, open, put } from "./harness.mjs";

const MARKUP = [
  "<script>pwned()</script>",
  "</textarea></title></pre></svg><script>pwned()</script>",
  "<img src=x onerror=pwned()>",
  "<svg/onload=pwned()>",
  "\"onfocus=pwned() autofocus=\"",
  "' onmouseover='pwned()",
  "]]><script>pwned()</script>",
  "--><script>pwned()</script>",
  "javascript:pwned()",
  "[x](javascript:pwned())",
  "![x](x\"onerror=pwned())",
  "```\n<script>pwned()</script>",
  "<iframe srcdoc='<script>parent.pwned()</script>'>",
  "<math><mi//xlink:href=\"data:x,<script>pwned()</script>\">",
  "&lt;script&gt;pwned()&lt;/script&gt;",
  "%3Cscript%3Epwned()%3C/script%3E",
];

/** A Dockerfile with a piece of markup wherever a text can stand. */
function dockerfile(markup) {
  const line = markup.replaceAll("\n", " ");
  const word = line.replaceAll(" ", "/");
  const quoted = JSON.stringify(line);
  return `# ${line}
# hadolint ignore=${line}
ARG V=${quoted}
FROM debian:bookworm-slim AS a${word}
FROM ${word} AS b
FROM --platform=${word} alpine:\${V} AS c
LABEL ${quoted}=${quoted} org.opencontainers.image.title=${quoted}
ENV A=${quoted} ${word}=b PASSWORD=${quoted}
WORKDIR ${line}
COPY --from=${word} ${word} /${word}
COPY ["${word.replaceAll('"', '\\"')}", ${quoted}]
COPY <<${word} /x
${markup}
${word}
ADD https://example.org/${word} /d
RUN --mount=type=${word} apt-get install -y ${word} 'curl' && pip install ${line}
RUN curl -o ${word} http://example.org/${word} ; ${line}
USER ${line}
EXPOSE ${word}
VOLUME ${line}
HEALTHCHECK CMD ${line}
SHELL [${quoted}]
STOPSIGNAL ${line}
${word} ${line}
ENTRYPOINT [${quoted}]
CMD ${line}
`;
}

const shown = (markup) => ({ text: dockerfile(markup), ignore: `${markup}\n!${markup}\n`, sizes: `12MB ${markup}\n`, target: markup });

/** Fails when anything runs. */
async function guarded(page) {
  page.on("dialog", () => assert.fail("a script ran"));
  await page.addInitScript(() => (globalThis.pwned = () => (globalThis.ran = true)));
}

test("markup in a Dockerfile, an ignore file, sizes and a target runs nowhere on the page", { timeout: 300_000 }, inPage({ open: false }, async ({ page, site }) => {
  await guarded(page);
  const { encode } = await import("../../www/link.js");
  for (const markup of MARKUP) {
    await page.goto("about:blank");
    await open(page, site.url + (await encode(shown(markup))));
    for (const tab of await page.getByRole("tab").all()) await tab.click();
    for (const node of await page.locator("svg .node [role=button]").all()) await node.press("Enter");
    assert.ok(!(await page.evaluate(() => globalThis.ran)), markup);
    const found = await page.evaluate(() => document.querySelectorAll("script:not([src]), [onerror], [onload], [onfocus], [onmouseover], [href^='javascript:' i], iframe, math").length);
    assert.equal(found, 0, markup);
  }
}));

test("markup in addresses runs nowhere", { timeout: 300_000 }, inPage({ open: false, problems: "ignored" }, async ({ page, site, problems }) => {
  await guarded(page);
  for (const markup of MARKUP) {
    const value = encodeURIComponent(markup);
    await page.goto("about:blank");
    await open(page, `${site.url}?example=${value}&target=${value}&view=${value}&theme=${value}#text=${value}`);
    await page.goto("about:blank");
    await page.goto(`${site.url}#1=${value}`);
    await page.getByText("This link is damaged").waitFor();
    assert.ok(!(await page.evaluate(() => globalThis.ran)), markup);
  }
  assert.deepEqual(problems, []);
}));

test("what is exported carries no script", { timeout: 300_000 }, inPage(async ({ page, context }) => {
  // Without any policy.
  const alone = await context.newPage();
  await guarded(alone);
  for (const markup of MARKUP) {
    await put(page, dockerfile(markup));
    await page.getByRole("tab", { name: /^Problems \d/ }).waitFor();
    for (const [entry, type] of [[/^Page \(HTML\)/, "text/html"], [/^Graph \(SVG\)/, "image/svg+xml"]]) {
      await page.getByRole("button", { name: "Export" }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: entry }).click();
      const file = await readFile(await (await download).path(), "utf8");
      await alone.goto("about:blank");
      const problems = await alone.evaluate(([file, type]) => {
        const document = new DOMParser().parseFromString(file, type);
        const bad = [...document.querySelectorAll("script, iframe, object, embed, foreignObject, parsererror, math, link, base")].map((it) => it.outerHTML);
        for (const it of document.querySelectorAll("*")) {
          for (const { name, value } of it.attributes) {
            if (/^on/i.test(name) || /^\s*(javascript|data):/i.test(value)) bad.push(`${name}=${value}`);
          }
        }
        return bad;
      }, [file, type]);
      assert.deepEqual(problems, [], `${type}: ${markup}`);
      if (type === "text/html") await alone.setContent(file);
      assert.ok(!(await alone.evaluate(() => globalThis.ran)), markup);
    }
    await page.getByRole("button", { name: "Export" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: /^Report \(Markdown\)/ }).click();
    const file = await readFile(await (await download).path(), "utf8");
    // Outside of code, neither a tag nor a link that runs.
    const prose = file.replace(/```[\s\S]*?\n```/g, "").replace(/(`+)[\s\S]*?\1/g, "");
    assert.doesNotMatch(prose, /(?<!\\)<(script|img|svg|iframe|math)|(?<!\\)\]\(javascript:/i, markup);
  }
}));
