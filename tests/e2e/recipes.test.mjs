// The samples in examples/embed, each built by the real tool where it is installed, and opened from
// another origin under the policy that www/docs/embedding.md states.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, extname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inPage, otherSite, textField } from "./harness.mjs";
import { types } from "./serve.mjs";

const samples = fileURLToPath(new URL("../../examples/embed/", import.meta.url));
const modules = process.env.DOCUSAURUS_MODULES ?? join(samples, "docusaurus/node_modules");
const onPath = (name) => process.env.PATH.split(delimiter).some((it) => existsSync(join(it, name)));

const strict = (site) => `default-src 'self'; script-src 'self' ${site}; frame-src ${site}`;
// The tools' own pages have inline scripts and styles.
const inline = (site) => `default-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline' ${site}; frame-src ${site}`;

const tools = {
  html: { policy: strict, page: "/" },
  mdbook: { policy: inline, page: "/images.html", needs: () => onPath("mdbook"), how: "cargo install mdbook", run: ["mdbook", "build"], output: "book" },
  mkdocs: { policy: inline, page: "/", needs: () => onPath("mkdocs"), how: "pip install mkdocs-material", run: ["mkdocs", "build"], output: "site" },
  docusaurus: {
    policy: inline, page: "/", needs: () => existsSync(modules), how: "npm install in examples/embed/docusaurus",
    run: ["node", "node_modules/@docusaurus/core/bin/docusaurus.mjs", "build"], output: "build",
  },
};

for (const [name, { policy, page: at, needs, how, run, output = "." }] of Object.entries(tools)) {
  const skip = needs && !needs() ? `${name} is not installed (${how})` : false;
  test(`the sample for ${name} shows a playground`, { skip }, inPage({ open: false, colorScheme: "light" }, async ({ page, context, site }) => {
    const folder = mkdtempSync(join(tmpdir(), `${name}-`));
    try {
      const sample = join(samples, name);
      cpSync(sample, folder, { recursive: true, filter: (it) => !it.includes("node_modules") });
      for (const file of files(folder)) {
        writeFileSync(file, readFileSync(file, "utf8").replaceAll("https://playground.example/", site.url));
      }
      if (name === "docusaurus") symlinkSync(modules, join(folder, "node_modules"));
      if (run) {
        const { status, stdout, stderr } = spawnSync(run[0], run.slice(1), { cwd: folder, encoding: "utf8" });
        assert.equal(status, 0, `${stdout}${stderr}`);
      }
      const built = join(folder, output);
      const served = Object.fromEntries(files(built).map((file) => [file.slice(built.length).replace(/^\.?\/?/, "/"), { type: types[extname(file)], body: readFileSync(file) }]));
      const origin = await otherSite(context, served, { policy: policy(site.origin) });
      await page.goto(origin + at);
      await page.locator("dockerfile-playground").scrollIntoViewIfNeeded();
      const frame = page.frameLocator("iframe");
      const text = await textField(frame).inputValue();
      assert.equal(text, "FROM golang:1.24 AS build\nRUN go build -o /app .\n\nFROM scratch\nCOPY --from=build /app /app\nENTRYPOINT [\"/app\"]\n");
      assert.deepEqual(await frame.locator(".node .title").allTextContents(), ["build", "final image", "golang:1.24", "scratch"]);
      assert.equal(await page.locator("dockerfile-playground").count(), 1);
      if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`), fullPage: true });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }));
}

function files(folder) {
  return readdirSync(folder, { recursive: true }).map((it) => join(folder, it)).filter((it) => statSync(it).isFile());
}
