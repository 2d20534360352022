import { chromium } from "playwright-core"; import { serve } from "./serve.mjs";
const site = await serve({ under: "/" }); const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const at of ["#text=FROM%20alpine%0A", "?example=go-scratch", "?embed=1#text=FROM%20alpine"]) { const page = await b.newPage(); page.on("pageerror", e => console.log(at, e.stack)); page.on("console", m => console.log(m.text()));
await page.route("**/*rest-*", () => {}); await page.goto(site.url + at); await page.waitForTimeout(1500); console.log(await page.locator(".node").count()); }
await b.close(); process.exit(0);
