// The samples in examples/embed, each built by the real tool where it is installed, and opened from
// another origin under the policy that www/docs/embedding.md states.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, extname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inPage, open, otherSite, textField } from "./harness.mjs";
import { types } from "./serve.mjs";

const samples = fileURLToPath(new URL("../../examples/embed/", import.meta.url));
const onPath = (name) => process.env.PATH.split(delimiter).some((it) => existsSync(join(it, name)));
// Where `npm install` was run for a sample: NODE_SAMPLES/<name>, or in the sample itself.
const modules = (name) => join(process.env.NODE_SAMPLES ?? samples, name, "node_modules");

// Docusaurus would keep in node_modules what it made of another folder.
const env = { ...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: "true", NO_UPDATE_NOTIFIER: "true" };

const FILE = "FROM golang:1.24 AS build\nRUN go build -o /app .\n\nFROM scratch\nCOPY --from=build /app /app\nENTRYPOINT [\"/app\"]\n";

const strict = (site) => `default-src 'self'; script-src 'self' ${site}; frame-src ${site}`;
// The tools' own pages have inline scripts and styles.
const inline = (site) => `default-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' ${site}; frame-src ${site}`;

const program = (name, install, ...rest) => ({ needs: () => onPath(name), how: install, run: [name, ...rest] });
const script = (name, path, ...rest) => ({
  needs: () => existsSync(modules(name)), how: `npm install in examples/embed/${name}`, run: ["node", `node_modules/${path}`, ...rest],
});

const tools = {
  html: { policy: strict },
  hugo: { policy: strict, ...program("hugo", "apt-get install hugo"), output: "public" },
  sphinx: { policy: inline, ...program("sphinx-build", "pip install sphinx", "-q", ".", "_build"), output: "_build" },
  mdbook: { policy: inline, page: "/images.html", ...program("mdbook", "cargo install mdbook", "build"), output: "book", says: /'dockerfile'|no-highlight/ },
  mkdocs: { policy: inline, ...program("mkdocs", "pip install mkdocs-material", "build"), output: "site" },
  docusaurus: { policy: inline, ...script("docusaurus", "@docusaurus/core/bin/docusaurus.mjs", "build"), output: "build" },
  vitepress: { policy: inline, ...script("vitepress", "vitepress/bin/vitepress.js", "build"), output: ".vitepress/dist" },
};

for (const [name, { policy, page: at = "/", needs, how, run, output = ".", says }] of Object.entries(tools)) {
  const skip = needs && !needs() ? `${name} is not installed (${how})` : false;
  test(`the sample for ${name} shows a playground`, { skip }, inPage({ open: false, colorScheme: "light", problems: "ignored" }, async ({ page, context, site, problems }) => {
    const folder = mkdtempSync(join(tmpdir(), `${name}-`));
    try {
      const sample = join(samples, name);
      cpSync(sample, folder, { recursive: true, filter: (it) => !it.includes("node_modules") });
      for (const file of files(folder)) {
        writeFileSync(file, readFileSync(file, "utf8").replaceAll("https://playground.example/", site.url));
      }
      if (existsSync(modules(name))) symlinkSync(modules(name), join(folder, "node_modules"));
      if (run) {
        const { status, stdout, stderr } = spawnSync(run[0], run.slice(1), { cwd: folder, encoding: "utf8", env });
        assert.equal(status, 0, `${stdout}${stderr}`);
      }
      const built = join(folder, output);
      const served = Object.fromEntries(files(built).map((file) => [file.slice(built.length).replace(/^\.?\/?/, "/"), { type: types[extname(file)], body: readFileSync(file) }]));
      const origin = await otherSite(context, served, { policy: policy(site.origin) });
      await page.goto(origin + at);
      await page.locator("dockerfile-playground").scrollIntoViewIfNeeded();
      const frame = page.frameLocator("iframe");
      const text = await textField(frame).inputValue();
      assert.equal(text, FILE);
      await frame.locator(".node .title").first().waitFor();
      assert.deepEqual(await frame.locator(".node .title").allTextContents(), ["build", "final image", "golang:1.24", "scratch"]);
      assert.equal(await page.locator("dockerfile-playground").count(), 1);
      // `says`: mdBook's highlighter does not know the language, and tells so.
      assert.deepEqual(problems.filter((it) => !says?.test(it)), [], "the page had problems");
      if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`), fullPage: true });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }));
}

test("the sample for hosts of Markdown alone links to its Dockerfile", inPage({ open: false }, async ({ page, site }) => {
  const markdown = readFileSync(join(samples, "markdown/README.md"), "utf8");
  const [, address] = /\]\(https:\/\/playground\.example\/([^)]*)\)/.exec(markdown);
  await open(page, site.url + address);
  assert.equal(await textField(page).inputValue(), FILE);
  assert.ok(markdown.includes(FILE), "it shows the same");
}));

function files(folder) {
  return readdirSync(folder, { recursive: true }).map((it) => join(folder, it)).filter((it) => statSync(it).isFile());
}
