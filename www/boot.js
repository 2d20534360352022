// Starts the app. It is a file of its own because www/_headers allows no inline script.
import { load } from "./engine.js";
import { again, keepNow, readAddress, startText } from "./host.js";
import { begin, end, isUnfinished, leave } from "./mark.js";

// For www/editor: a word is being put together of several keys.
const root = document.documentElement;
addEventListener("compositionstart", () => (root.dataset.composing = ""));
addEventListener("compositionend", () => delete root.dataset.composing);

const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const address = (name) => new URL(name, document.baseURI).href;
let starts = 0;
let styled;

/** A module keeps its program for good; another address makes another one. */
async function start() {
  const module = address(js) + (starts++ ? `?${starts}` : "");
  const [app, program] = await Promise.all([import(module), compiled(), starts === 1 && readAddress(), painted()]);
  // A part of another page keeps nothing, so nothing can lock it.
  const text = "embed" in root.dataset ? null : startText();
  if (text !== null && starts === 1 && (await isUnfinished(text))) return holdBack(text);
  if (text !== null) await begin(text);
  load((styled ??= bringStyles()));
  await nextTask();
  await app.default({ module_or_path: program });
  // The page is put up in a task of its own, which was asked for before.
  await nextTask();
  end();
  // Comes over the textarea.
  import(address("editor.js")).catch(() => document.querySelector("dockerfile-editor").dispatchEvent(new Event("settled")));
  // A part of another page leaves files and keys to that.
  if (!("embed" in root.dataset)) import(address("desk.js"));
}

/** The program; its address where the server calls it something else, and the script has to see to it. */
const compiled = () => WebAssembly.compileStreaming(fetch(address(wasm))).catch(() => address(wasm));

/** The static page is seen before the app takes its place; a part of another page has none. */
const painted = () =>
  new Promise((done) => {
    setTimeout(done, "embed" in root.dataset ? 0 : 200);
    new PerformanceObserver(done).observe({ type: "paint", buffered: true });
  });

/** Long tasks would keep keys waiting. */
const nextTask = () => new Promise((done) => setTimeout(done));

/** The styles that the first paint does without; so does everything else, if need be. */
function bringStyles() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address("late.css");
  document.head.append(link);
  return new Promise((done) => (link.onload = link.onerror = done));
}

const startAgain = (text) => (again(text), start());

/** Its last analysis did not end: the user decides. */
async function holdBack(text) {
  const { holdBack } = await import("./trap.js");
  await (styled ??= bringStyles());
  holdBack(text, startAgain);
}

/** What came through the program leaves it useless. */
function failed(reason) {
  if (!/wasm-function\[/.test(reason?.stack)) return false;
  leave();
  import("./trap.js").then(({ recover }) => recover(reason, startAgain));
  // What the page had drawn before; it must not be kept over what comes now.
  keepNow();
  return true;
}

addEventListener("error", ({ error }) => failed(error));
addEventListener("unhandledrejection", ({ reason }) => failed(reason));
start().catch((reason) => {
  if (failed(reason)) return;
  document.getElementById("load-failed").hidden = false;
  console.error(reason);
});
