import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";
import fs from "node:fs";
const s = await serve({ under: "/" });
const url = s.url ?? s.address ?? s;
fs.mkdirSync("/tmp/shot", { recursive: true });
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const spec of process.argv.slice(2)) {
  const [name, w, h, scheme, file, tab, js] = spec.split("~");
  const c = await b.newContext({ viewport: { width: +w, height: +h }, colorScheme: scheme });
  const p = await c.newPage();
  p.on("console", m => { if (m.type() === "error") console.log(name, m.text()); });
  await p.goto(String(url));
  await p.locator("#static-page").waitFor({ state: "detached" });
  if (file) {
    const text = fs.readFileSync(file, "utf8");
    await p.getByLabel("Dockerfile", { exact: true }).evaluate((it, t) => { it.value = t; it.dispatchEvent(new InputEvent("input", { bubbles: true })); }, text).catch(e => console.log(e.message.slice(0, 200)));
  }
  if (tab) await p.getByRole("tab", { name: new RegExp(tab) }).last().click();
  if (js) await p.evaluate(js);
  await p.waitForTimeout(900);
  await p.screenshot({ path: `/tmp/shot/${name}.png` });
  await c.close();
}
await b.close(); process.exit(0);
