// The book of the documentation, below the playground, as hosts serve it that send no headers.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inPage, otherSite, textField } from "./harness.mjs";
import { dist, types } from "./serve.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const missing = ["mdbook", "cargo"].find((it) => spawnSync(it, ["--version"]).error);
const skip = missing ? `${missing} is not installed (cargo install mdbook)` : false;

/** All files below `folder`, by their addresses below `at`. */
function served(folder, at) {
  const files = readdirSync(folder, { recursive: true }).filter((it) => statSync(join(folder, it)).isFile());
  return Object.fromEntries(files.map((it) => [at + it, { type: types[extname(it)], body: readFileSync(join(folder, it)) }]));
}

test("the book's links lead somewhere, and its Dockerfiles are playgrounds", { skip }, inPage({ open: false, problems: "ignored" }, async ({ page, context, problems }) => {
  const { status, stderr } = spawnSync("cargo", ["xtask", "docs"], { cwd: root, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const book = served(join(root, "target/docs/book"), "/docs/");
  const files = { ...served(dist, "/"), ...book };
  const origin = await otherSite(context, files);

  const broken = [];
  for (const [from, { body }] of Object.entries(book).filter(([it]) => it.endsWith(".html"))) {
    const html = String(body).replace(/<(pre|code|script)\b[\s\S]*?<\/\1>/g, "");
    // What stands on every page is of mdBook's making, and relative to the site.
    for (const [, link] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      const { origin: host, pathname, hash } = new URL(link.replaceAll("&amp;", "&"), origin + from);
      if (host !== origin) continue;
      const target = files[decodeURI(pathname.endsWith("/") ? `${pathname}index.html` : pathname)];
      const id = decodeURIComponent(hash.slice(1));
      if (!target || (id && !String(target.body).includes(`id="${id}"`))) broken.push(`${from}: ${link}`);
    }
  }
  assert.deepEqual([...new Set(broken)], []);

  await page.goto(`${origin}/docs/src/advice/rules/pip_cache_left.html`);
  const frame = page.frameLocator("iframe").first();
  await textField(frame).waitFor();
  assert.match(await textField(frame).inputValue(), /^FROM python[\s\S]*RUN pip install/);
  await frame.getByText("pip leaves its downloads in the image").first().waitFor();

  await page.goto(`${origin}/docs/www/docs/sizes.html`);
  assert.equal(await page.locator("dockerfile-playground[view=size]").count(), 1);
  await page.frameLocator("iframe").getByText(/package index of/).first().waitFor();
  await page.goto(`${origin}/docs/src/catalog/families/alpine.html`);
  await page.getByRole("cell", { name: /recorded/ }).first().waitFor();
  // mdBook's highlighter does not know the language, and tells so.
  assert.deepEqual(problems.filter((it) => !/'dockerfile'|no-highlight/.test(it)), []);
}));
