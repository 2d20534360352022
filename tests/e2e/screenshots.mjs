// Pictures of every view of the release build, to look at: `cargo xtask screenshots [FOLDER]`.

import { test } from "node:test";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { inPage, otherSite, phone, put, withoutMotion } from "./harness.mjs";

const folder = process.argv[2];
await mkdir(folder, { recursive: true });

/** An app with something to say in every view. */
const PYTHON = `# A small web app, as many are written.
FROM node:22 AS pages
WORKDIR /pages
COPY package.json package-lock.json ./
RUN npm ci
COPY pages .
RUN npm run build

FROM python:3.12
WORKDIR /app
COPY requirements.txt .
RUN apt-get update && apt-get install -y build-essential libpq-dev curl
RUN pip install -r requirements.txt
COPY . .
COPY --from=pages /pages/dist /app/static
EXPOSE 8000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
`;

const desktop = { viewport: { width: 1440, height: 900 } };
const screens = {
  desktop,
  dark: { ...desktop, colorScheme: "dark" },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
  phone: { ...phone, deviceScaleFactor: 2 },
  "phone-dark": { ...phone, deviceScaleFactor: 2, colorScheme: "dark" },
  narrow: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  "zoom-200": { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
  contrast: { ...desktop, forcedColors: "active" },
};

/** What is done on the page before its picture is taken. */
const views = {
  start: async () => {},
  smaller: (page) => python(page, /^Make it smaller/),
  layers: (page) => python(page, "Layers"),
  build: (page) => python(page, "Build & cache"),
  problems: (page) => python(page, /^Problems/),
  preview: async (page) => {
    await python(page, /^Make it smaller/);
    await page.locator(".offer").first().getByRole("button", { name: /^Preview/ }).click();
  },
  examples: (page) => page.getByRole("button", { name: "Examples" }).click(),
  graph: async (page) => {
    await put(page, PYTHON);
    await show(page, "Graph");
  },
  export: async (page) => {
    await show(page, "Results");
    await page.getByRole("button", { name: "Export" }).click();
  },
  keys: async (page) => {
    await page.locator("#keys").waitFor({ state: "attached" });
    await page.getByRole("tab", { name: "Dockerfile" }).press("?");
  },
  ignore: async (page) => {
    await page.getByRole("tab", { name: ".dockerignore" }).click();
    await page.getByLabel(".dockerignore").fill("node_modules\n.git\n*.log\n");
  },
  context: async (page) => {
    await python(page, "Layers");
    await show(page, "Editor");
    await page.getByRole("tab", { name: "Build context" }).click();
    await page.getByLabel("Or paste").fill("4096 .\n1200 ./requirements.txt\n2500000 ./pages/photo.png\n900 ./app.py\n");
  },
  rule: async (page) => {
    await python(page, /^Problems/);
    await page.getByRole("button", { name: "apt-lists-left" }).first().click();
    await page.locator(".page-of-rule h3").first().waitFor();
  },
};

async function python(page, tab) {
  await put(page, PYTHON);
  await show(page, "Results");
  await page.getByText(/Debian 1. package index of/).first().waitFor();
  await page.getByRole("tab", { name: tab, exact: typeof tab === "string" }).click();
}

/** Where only one pane is in view, this one. */
async function show(page, pane) {
  const tab = page.getByRole("tab", { name: pane });
  if (await tab.isVisible()) await tab.click();
}

for (const [screen, options] of Object.entries(screens)) {
  for (const [view, prepare] of Object.entries(views)) {
    test(`${screen}: ${view}`, inPage({ ...withoutMotion, ...options }, async ({ page }) => {
      await prepare(page);
      await picture(page, `${screen}-${view}`);
    }));
  }
}

for (const colorScheme of ["light", "dark"]) {
  test(`embedded: ${colorScheme}`, inPage({ ...withoutMotion, viewport: { width: 800, height: 900 }, colorScheme, open: false }, async ({ page, context, site }) => {
    const origin = await otherSite(context, {
      "/": `<!doctype html><title>Docs</title><meta name="color-scheme" content="light dark"><script src="${site.url}embed.js" defer></script><h1>Documentation</h1><p>Words before it.</p><dockerfile-playground><pre>${PYTHON}</pre></dockerfile-playground><p>Words after it.</p>`,
    });
    await page.goto(origin);
    await page.frameLocator("iframe").locator("#verdict .big").first().waitFor();
    await picture(page, `embedded-${colorScheme}`, { fullPage: true });
  }));
}

test("the README's", inPage({ ...withoutMotion, ...desktop }, async ({ page }) => {
  await page.locator(".offer .use:enabled").first().waitFor();
  await picture(page, "readme");
}));

test("without JavaScript", inPage({ ...desktop, javaScriptEnabled: false }, ({ page }) => picture(page, "no-script")));

async function picture(page, name, options) {
  // What came late has taken its place.
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${name}.png`), ...options });
}
