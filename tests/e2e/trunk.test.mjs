// `trunk serve`, as people use it who work on this, without a network. It compiles the app anew, so
// it runs only when asked for: SLOW=1.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inPage, open, textField } from "./harness.mjs";

const missing = spawnSync("trunk", ["--version"]).error && "trunk is not installed (cargo xtask setup)";
const skip = missing || (process.env.SLOW ? false : "it takes minutes: SLOW=1 runs it");

// Where nothing listens: whoever asks another host fails.
const nowhere = "http://127.0.0.1:9";
const offline = { http_proxy: nowhere, https_proxy: nowhere, HTTPS_PROXY: nowhere, ALL_PROXY: nowhere, CARGO_NET_OFFLINE: "true", NO_COLOR: "true" };

test("trunk serve needs no network, and no request leaves", { skip, timeout: 900_000 }, inPage({ open: false, serviceWorkers: "allow" }, async ({ page, context }) => {
  const origin = "http://127.0.0.1:8097";
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const server = spawn("trunk", ["serve", "--offline=true", "--address", "127.0.0.1", "--port", "8097", "--dist", "target/serve"], { cwd: root, env: { ...process.env, ...offline } });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (it) => (said += it));
  try {
    while (!(await fetch(origin).then((it) => it.ok, () => false))) {
      assert.ok(server.exitCode === null && !/\berror\b/.test(said), said);
      await new Promise((later) => setTimeout(later, 500));
    }
    const asked = [];
    context.on("request", (it) => asked.push(new URL(it.url()).origin));
    await context.route((url) => url.origin === origin, (route) => route.continue());
    await open(page, origin);
    await textField(page).fill("FROM debian:bookworm-slim AS served\nRUN apt-get update && apt-get install -y git\n");
    await page.locator(".node .title", { hasText: "served" }).waitFor();
    await page.getByRole("tab", { name: "Layers" }).click();
    await page.getByText(/Debian 12 package index of/).waitFor();
    assert.deepEqual([...new Set(asked)], [origin]);
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  } finally {
    server.kill();
    await new Promise((gone) => (server.exitCode === null && server.signalCode === null ? server.once("exit", gone) : gone()));
  }
}));
