// Starts the engine, which is a program of its own, and passes questions on to it, one at a time.
//
// It runs in a worker. A frame without an origin may start one only from a blob, and where that is
// forbidden, too, the engine runs here. If it breaks or stays silent it is started anew and asked
// again, once; the text is never in danger, as the engine only knows copies.

/** How long an answer may take, in milliseconds. */
const SILENT = 5_000;
/** After so many milliseconds, a look is given up for a newer one, and so is what follows from one. */
const NEEDLESS = 300;
/** For so many milliseconds after a look, questions of kind "idle" wait: the next key may come. */
const PAUSE = 150;

const address = (name) => new URL(name, document.baseURI).href;
const { worker: name } = document.querySelector("script[data-worker]").dataset;
const script = address(`${name}.js`);
/** The compiled program, which a restart takes as it is. */
let program;

/** The ways to start it, of which the first that works is taken. */
const ways = [worker, blob, page];

/** The engine: `ask(bytes)`, which promises an answer, and `stop()`; or a promise of it. */
let engine;
/** What waits for the engine, each { serial, bytes, kind }. */
let queue = [];
/** What the engine works on. */
let running = null;
/** When the last look was asked for. */
let looked = -Infinity;
/** Wakes what waits for a pause. */
let waking;
/** What a new engine has to be told, by its kind. */
const told = new Map();
let answer = () => {};
let fail = () => {};

/** From now on `done(serial, bytes)` gets the answers. */
export function answers(done) {
  answer = done;
}

/** `failed(report)` is called when a question was given up. */
export function onFailure(failed) {
  fail = failed;
}

/** What the first answer waits for. */
let before = Promise.resolve();

/** Loads the program, if that has not begun; the first answer waits for `styles` to draw it with. */
export function load(styles = before) {
  before = styles;
  program ??= WebAssembly.compileStreaming(fetch(address(`${name}_bg.wasm`)));
  // Whoever needs it hears of it.
  program.catch(() => {});
  return program;
}

/** Asks the engine. */
export function ask(serial, bytes, kind) {
  const question = { serial, bytes: bytes.slice(), kind, tries: 0 };
  if (kind.startsWith("told ")) told.set(kind, question);
  if (kind === "look") {
    looked = performance.now();
    queue = queue.filter((it) => !isOfText(it));
  }
  queue.push(question);
  if (running?.since + NEEDLESS < performance.now()) giveUp(running);
  next();
}

/** Whether a newer look makes it needless. */
const isOfText = ({ kind }) => kind === "look" || kind === "idle";

/** Stops what still runs although a newer look waits. */
function giveUp(question) {
  if (running === question && isOfText(question) && queue.some((it) => it.kind === "look")) restart();
}

/** Takes the next question: those that wait for a pause come last. */
function take() {
  const found = queue.findIndex((it) => it.kind !== "idle");
  if (found !== -1) return queue.splice(found, 1)[0];
  const rest = looked + PAUSE - performance.now();
  if (rest <= 0) return queue.shift();
  clearTimeout(waking);
  waking = setTimeout(next, rest);
  return undefined;
}

async function next() {
  if (running || queue.length === 0) return;
  const question = take();
  if (!question) return;
  running = question;
  let silent;
  try {
    const started = (engine ??= start());
    const { ask } = await started;
    if (running !== question || engine !== started) return;
    question.since = performance.now();
    setTimeout(giveUp, NEEDLESS, question);
    const silence = new Promise((_, failed) => (silent = setTimeout(() => failed(new Error(`no answer within ${SILENT / 1000} s`)), SILENT)));
    const bytes = await Promise.race([ask(question.bytes), silence]);
    if (running !== question) return;
    running = null;
    answer(question.serial, bytes);
    next();
  } catch (reason) {
    if (running !== question) return;
    const again = question.tries++ === 0 && (await isLoaded());
    if (running !== question) return;
    restart(again ? question : null);
    if (again) return;
    // Without the program nothing works, and the next question tries anew.
    if (!(await isLoaded())) program = undefined;
    fail(`${reason?.stack ?? reason}`);
    answer(question.serial, new Uint8Array());
  } finally {
    clearTimeout(silent);
  }
}

const isLoaded = () => load().then(() => true, () => false);

/** Another engine, which is told again what the last one knew, and then asked `first`. */
function restart(first = null) {
  engine?.then(({ stop }) => stop(), () => {});
  engine = null;
  running = null;
  const rest = queue.filter((it) => it !== first);
  queue = [...[...told.values()].filter((it) => it !== first && !rest.includes(it)), ...(first ? [first] : []), ...rest];
  next();
}

async function start() {
  const [module] = await Promise.all([load(), before]);
  for (;;) {
    try {
      return await ways[0](module);
    } catch (reason) {
      if (ways.length === 1) throw reason;
      ways.shift();
    }
  }
}

function worker(module) {
  return ofWorker(new Worker(address("engine-worker.js")), module, "worker");
}

function blob(module) {
  const source = new Blob([`importScripts(${JSON.stringify(address("engine-worker.js"))})`], { type: "text/javascript" });
  const url = URL.createObjectURL(source);
  return ofWorker(new Worker(url), module, "blob").finally(() => URL.revokeObjectURL(url));
}

/** The engine in a worker, once it is ready. */
function ofWorker(worker, module, way) {
  let answered = () => {};
  let failed;
  const stop = () => worker.terminate();
  const ask = (bytes) =>
    new Promise((done, refuse) => {
      [answered, failed] = [done, refuse];
      worker.postMessage({ bytes });
    });
  return new Promise((ready, refuse) => {
    failed = refuse;
    worker.onerror = (event) => failed(new Error(event.message ?? "the worker could not start"));
    worker.onmessage = ({ data }) => {
      if (data.failed) failed(new Error(data.failed));
      else if (data.bytes) answered(data.bytes);
      else ready({ ask, stop, way });
    };
    worker.postMessage({ script, module });
  }).catch((reason) => {
    stop();
    throw reason;
  });
}

/** The script around the program, which a page can take once. */
let glue;

/** The engine in this page, whose keys wait for it. */
async function page(module) {
  await (glue ??= new Promise((loaded, failed) => {
    const element = document.createElement("script");
    element.src = script;
    [element.onload, element.onerror] = [loaded, () => failed(new Error("the engine could not be loaded"))];
    document.head.append(element);
  }));
  await wasm_bindgen({ module_or_path: module });
  const ask = (bytes) => nextTask().then(() => wasm_bindgen.ask(bytes));
  return { ask, stop() {}, way: "page" };
}

const nextTask = () => new Promise((done) => setTimeout(done));

/** Where the engine runs: for tests. */
export const where = async () => (await engine)?.way;
