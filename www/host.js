// The page and what is around it: its address, share links, the page that embeds it, and offline
// use. The app calls `playground`; www/docs/contract.md has parameters and messages.
import { answers, ask, onFailure } from "./engine.js";
import { begin, end } from "./mark.js";

const NAME = "dockerfile-playground";
const VERSION = 1;
const TEXT = `${NAME}/text`;
const query = new URLSearchParams(location.search);
const embedded = query.has("embed");
// The origin that the embedding page says it has: where messages go, and whence they may come.
const host = embedded && parent !== window && isOrigin(query.get("host")) ? query.get("host") : null;

const asked = {};
let tell = () => {};
// Most visits have no link.
const links = () => import("./link.js");
let told;
/** What is to be kept: its name and the text. */
let unkept = null;
let listens = false;

/** Reads the address; afterwards the app can ask for what it says. */
export async function readAddress() {
  for (const name of embedded ? ["view", "readonly", "theme", "target", "options", "example"] : ["view", "target", "options", "example"]) {
    if (query.has(name)) asked[name] = query.get(name);
  }
  if (embedded) asked.embed = "";
  await readLink((name, value) => (asked[name] = value));
}

/** The text of a link, or the kept one, that the page starts with; null where it is the site's own. */
export function startText() {
  if ("text" in asked) return asked.text;
  if (embedded || "example" in asked) return null;
  try {
    return localStorage.getItem(TEXT);
  } catch {
    return null;
  }
}

async function readLink(found) {
  if (location.hash.length < 2) return;
  try {
    const { decode } = await links();
    for (const [name, value] of (await decode(location.hash)) ?? []) found(name, value);
  } catch (problem) {
    found("problem", problem.message);
  }
}

/** Follows a link in the open page. */
async function followLink() {
  const found = [];
  await readLink((...pair) => found.push(pair));
  for (const [name, value] of found) {
    if (name === "text") await begin(value);
    tell(name, (asked[name] = value));
  }
  clearAddress();
}

/** From here on the text is kept in the storage, and the address would bring an old one back. */
function clearAddress() {
  if (embedded || !("text" in asked || "example" in asked)) return;
  try {
    localStorage.length;
    history.replaceState(null, "", location.pathname);
  } catch {
    // No storage: the link is all that a reload has.
  }
}

/** Tells the app that `name` has this value: see src/app/address.rs. */
export const tellApp = (name, value) => tell(name, value);

/** The app is to start another time, with this text. */
export function again(text) {
  delete asked.example;
  delete asked.text;
  if (startText() !== text) asked.text = text;
  // The kept text comes with what it is built from, and nobody has to hear twice of a bad link.
  else for (const name of ["ignore", "sizes", "options", "problem"]) delete asked[name];
}

globalThis.playground = {
  /** What the address asks for, by the parameter's name. */
  at_start: (name) => asked[name],

  /** Calls `call(name, value)` for what happens from now on. */
  listen(call) {
    const first = !listens;
    listens = true;
    tell = call;
    clearAddress();
    if (!first) return;
    addEventListener("pagehide", keepNow);
    if (embedded) return embed();
    addEventListener("hashchange", followLink);
    keepOffline();
  },

  /** See engine.js. */
  ask,
  answers,

  /** The engine is of another build: a reload brings both of one; if not, the user has to know. */
  outdated() {
    try {
      const tried = `${NAME}/reloaded`;
      if (sessionStorage.getItem(tried) !== null) return tell("updated", "");
      sessionStorage.setItem(tried, "");
      location.reload();
    } catch {
      tell("updated", "");
    }
  },

  /** Nothing is left to find out about the text. */
  analysed: end,

  /** The text, and the report on it as JSON, for the page that embeds this one. */
  changed(text, report) {
    if (told === text + report) return;
    told = text + report;
    send("change", { text });
    send("analysis", { report: JSON.parse(report) });
  },

  /** Keeps the text once the page is drawn, or when it is left before; tells `unkept` if it cannot. */
  keep(name, text) {
    if (!unkept) setTimeout(keepNow);
    unkept = [name, text];
  },

  /** Copies a file; tells `copied-file`: `yes`, or `no` where the user has to. */
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      tell("copied-file", "yes");
    } catch {
      tell("copied-file", "no");
      setTimeout(() => document.getElementById("file-to-copy")?.select());
    }
  },

  /** Offers the graph as a PNG. */
  picture(svg) {
    import("./picture.js")
      .then(({ offer }) => offer(svg, "stages.png"))
      .catch(() => tell("problem", "This browser could not make a picture of the graph."));
  },

  /** Copies a link to this; tells `copied`, or `link` with what the user has to copy. */
  async share(text, target, ignore, sizes, options) {
    const given = Object.entries({ ignore, sizes, options }).filter(([, it]) => it);
    const held = { text, target, ...Object.fromEntries(given) };
    const link = links().then(({ encode }) => encode(held)).then((hash) => location.href.split(/[?#]/)[0] + hash);
    try {
      // A promise, as Safari forbids the clipboard to what comes after an await.
      const blob = link.then((it) => new Blob([it], { type: "text/plain" }));
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
      tell("copied", "");
    } catch {
      await link.then((it) => tell("link", it), (problem) => tell("problem", problem.message));
      setTimeout(() => document.getElementById("link")?.select());
    }
  },
};

onFailure((report) => tell("engine-failed", report));

/** Keeps at once what is to be kept. */
export function keepNow() {
  const kept = unkept;
  unkept = null;
  try {
    if (kept) localStorage.setItem(...kept);
  } catch {
    tell("unkept", "");
  }
}

/** Not `*` or `/`, which mean more than one page. */
function isOrigin(text) {
  try {
    return text === "null" || new URL(text).origin === text;
  } catch {
    return false;
  }
}

function send(type, values, to = host === "null" ? "*" : host) {
  if (to) parent.postMessage({ source: NAME, version: VERSION, type, ...values }, to);
}

function embed() {
  if (parent === window) return;
  // The page around has a main part of its own.
  document.getElementById("app").ariaLabel = document.title;
  addEventListener("message", async ({ source, origin, data }) => {
    if (source !== parent || origin !== host) return;
    if (data?.source !== NAME || data.version !== VERSION || data.type !== "set") return;
    const { LIMIT } = await links();
    for (const name of ["view", "readonly", "theme", "text", "target", "options", "example"]) {
      const value = data[name];
      if (typeof value === "string" && value.length <= LIMIT) tell(name, value);
    }
  });
  send("ready", {}, "*");
  // Not private, so that a page which has only an iframe can use it too.
  const tellHeight = () => send("height", { height: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tellHeight).observe(document.body);
}

function keepOffline() {
  const workers = navigator.serviceWorker;
  // Not while it is worked on, by `trunk serve`, whose script is on the page.
  if (!workers || [...document.scripts].some((it) => it.text.includes("/trunk/ws"))) return;
  const { wasm } = document.querySelector("script[data-wasm]").dataset;
  workers.addEventListener("message", ({ data }) => {
    if (Array.isArray(data) && !data.includes(new URL(wasm, document.baseURI).href)) tell("updated", "");
  });
  // It loads all files once more, of which the start must not wait.
  setTimeout(() => workers.register("sw.js", { updateViaCache: "none" }).catch(() => {}), 2_000);
  // A page that was open for long asks whether there is a newer one.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") workers.controller?.postMessage("check");
  });
}
