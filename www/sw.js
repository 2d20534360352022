// Keeps the app for use without a network. What belongs to it is read from the page itself, but for
// what comes later. With a network, the page and all files without a hash in their name
// come from there: no visit sees an old app.

const NAME = `dockerfile-playground ${registration.scope}`;
const PAGE = registration.scope;
/** Package indexes, the rules' pages and Vim's keys, which only some need: kept when one was used. */
const DATA = /\/((data|rules)\/\w+\.(bin|md)|vim\.js)$/;
/** What the page loads later, and does not name; and the list of the examples. */
const LATER = ["concepts.js", "concepts.md", "desk.js", ...["artifact", "dividers", "files", "help", "keyboard", "other-tab", "reader"].map((it) => `desk/${it}.js`), "editor.js", "late.css", "link.js", "picture.js", "trap.js", "engine-worker.js"];
/** A server that takes longer, in ms, counts as none. */
const PATIENCE = 5_000;
const EXAMPLES = "examples/list.txt";

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(keep(fetch(PAGE, { cache: "no-cache" })));
});

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("message", (event) => {
  if (event.data === "check") event.waitUntil(keep(fetch(PAGE, { cache: "no-cache" })).catch(() => {}));
});

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const address = new URL(url);
  const path = address.origin + address.pathname;
  if (method !== "GET" || !path.startsWith(PAGE)) return;
  if (mode === "navigate") {
    // Other pages below, such as the documentation, are not the app.
    if (path !== PAGE && path !== `${PAGE}index.html`) return;
    const answer = fetch(event.request);
    event.waitUntil(answer.then((it) => keep(it.clone())).catch(() => {}));
    const late = new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error("The server is slow.")));
    const inTime = Promise.race([answer, late]).then((it) => (it.status < 500 ? it : Promise.reject(it)));
    // Of a site that was never kept, whatever comes is better than nothing.
    event.respondWith(inTime.catch((reason) => kept(PAGE, reason).catch(() => answer)));
  } else if (/-[0-9a-f]{8,16}(_bg)?\.\w+$/.test(path)) {
    event.respondWith(kept(path).catch(() => fetch(event.request)));
  } else {
    event.respondWith(current(event));
  }
});

/** Whether it is the file: some hosts answer with their start page where there is none. */
function isRight(address, { ok, headers }) {
  return ok && (!/\.(css|js|md|svg|txt|wasm|bin|Dockerfile)$/.test(address) || !/^text\/html/.test(headers.get("content-type") ?? ""));
}

/** From the network; from what was kept only without one. */
async function current(event) {
  const address = event.request.url;
  try {
    const answer = await fetch(event.request);
    if (!isRight(address, answer)) return kept(address).catch(() => answer);
    if (DATA.test(address)) {
      const copy = answer.clone();
      event.waitUntil(newest().then((cache) => cache?.put(address, copy)));
    }
    return answer;
  } catch (reason) {
    return kept(address, reason);
  }
}

/** Keeps the page that answers and all files that it names; drops older ones; tells open pages. */
async function keep(answering) {
  const answer = await answering;
  if (!answer.ok || answer.redirected) return;
  const page = await answer.clone().text();
  const values = page.matchAll(/ (?:href|src|data-js|data-wasm)=["']?([^"'\s>]+)/g);
  const [, engine] = / data-worker=["']?([^"'\s>]+)/.exec(page) ?? [];
  const engines = engine ? [`${engine}.js`, `${engine}_bg.wasm`] : [];
  const files = [...new Set([...[...values].map(([, value]) => value), ...engines].map((it) => new URL(it, PAGE).href))]
    .filter((it) => it.startsWith(PAGE) && !it.includes("#"));
  if (!files.some((it) => it.endsWith(".wasm"))) return;
  // The page's own text is the version: files without a hash are kept anew when it changes.
  const name = `${NAME} ${await digest(page)}`;
  if (await isWhole(name)) return;
  files.push(...LATER.map((it) => PAGE + it));
  const list = await fetch(PAGE + EXAMPLES, { cache: "no-cache" });
  if (list.ok) for (const example of (await list.text()).split("\n")) files.push(`${PAGE}examples/${example}`);
  const fresh = await Promise.all(files.map(async (it) => [it, await fetch(it, { cache: "no-cache" })]));
  // All or nothing: half an app is none.
  if (!fresh.every(([address, it]) => isRight(address, it))) return;
  const cache = await caches.open(name);
  await Promise.all(fresh.map(([it, response]) => cache.put(it, response)));
  for (const old of await ours()) if (old !== name) await moveData(old, cache);
  await cache.put(PAGE, answer);
  for (const old of await ours()) if (old !== name) await caches.delete(old);
  for (const client of await clients.matchAll()) client.postMessage(files);
}

async function digest(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes).slice(0, 8), (it) => it.toString(16).padStart(2, "0")).join("");
}

async function moveData(old, cache) {
  const from = await caches.open(old);
  for (const it of await from.keys()) if (DATA.test(it.url)) await cache.put(it, await from.match(it));
}

const ours = async () => (await caches.keys()).filter((it) => it.startsWith(`${NAME} `));

// The page is put in last.
const isWhole = (name) => caches.match(PAGE, { cacheName: name });

async function newest() {
  for (const name of (await ours()).reverse()) if (await isWhole(name)) return caches.open(name);
}

async function kept(address, reason = new Error("not kept")) {
  const found = await (await newest())?.match(address);
  if (!found) throw reason;
  return found;
}
