// The engine for Node: the same program that runs natively and in the page, as Wasm. Nothing here
// uses a network.

import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, writeFileSync } from "node:fs";
import { initSync, Program } from "./engine.js";

let program;

/** The program, which is compiled the first time it is needed. */
function engine() {
  if (!program) {
    initSync({ module: readFileSync(new URL("./engine_bg.wasm", import.meta.url)) });
    program = new Program();
  }
  return program;
}

/** An error that Rust understands by its code. */
const coded = (act) => {
  try {
    return act();
  } catch (error) {
    throw error?.code ?? String(error);
  }
};

/** At most so many bytes of an open file, which may be a pipe. */
function readOpen(descriptor, most) {
  const parts = [];
  for (let length = 0; length <= most; ) {
    const part = Buffer.alloc(65_536);
    let count;
    try {
      count = readSync(descriptor, part);
    } catch (error) {
      if (error.code === "EOF") break;
      if (error.code !== "EAGAIN") throw error;
      // A pipe that holds nothing yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      continue;
    }
    if (count === 0) return Buffer.concat(parts);
    length += count;
    parts.push(part.subarray(0, count));
    if (length > most) throw "ETOOLONG";
  }
  return Buffer.concat(parts);
}

/** This machine's files. */
const machine = {
  read: (path, most) =>
    coded(() => {
      if (path === "-") return readOpen(0, most);
      const descriptor = openSync(path);
      try {
        if (fstatSync(descriptor).isDirectory()) throw "EISDIR";
        return readOpen(descriptor, most);
      } finally {
        closeSync(descriptor);
      }
    }),
  list: (folder) =>
    coded(() =>
      readdirSync(folder, { withFileTypes: true }).flatMap((it) => {
        if (it.isDirectory()) return [it.name, -1];
        return [it.name, it.isFile() ? lstatSync(`${folder}/${it.name}`).size : -2];
      }),
    ),
  write: (path, text) => coded(() => writeFileSync(path, text)),
  variable: (name) => process.env[name],
  isTerminal: () => Boolean(process.stdout.isTTY),
};

/** Runs a command line on this machine: `{ output, messages, status }`. */
export function run(args) {
  const [output, messages, status] = engine().run(args.map(String), machine);
  return { output, messages, status };
}

/** The name of the folder that holds the files of `options.context`. */
const CONTEXT = "context";

/** Files in memory: texts by name, and those of the build context. */
function memory(texts, files = []) {
  const folders = new Map([[CONTEXT, new Map()]]);
  const contents = new Map();
  const put = (folder, name, length) => {
    if (!folders.has(folder)) folders.set(folder, new Map());
    folders.get(folder).set(name, length);
  };
  for (const { path, bytes, text } of files) {
    const parts = path.split("/").filter((it) => it && it !== ".");
    const name = parts.pop();
    if (name === undefined) continue;
    let folder = CONTEXT;
    for (const part of parts) {
      put(folder, part, -1);
      folder += `/${part}`;
    }
    const content = text === undefined ? undefined : Buffer.from(text);
    put(folder, name, path.endsWith("/") ? -1 : (bytes ?? content?.length ?? 0));
    if (content) contents.set(`${folder}/${name}`, content);
  }
  return {
    read(path, most) {
      const content = Object.hasOwn(texts, path) ? Buffer.from(texts[path]) : contents.get(path);
      if (content === undefined) throw "ENOENT";
      if (content.length > most) throw "ETOOLONG";
      return content;
    },
    list: (folder) => [...(folders.get(folder) ?? [])].flat(),
    write() {
      throw "EROFS";
    },
    variable: () => undefined,
    isTerminal: () => false,
  };
}

/** Runs a verb on texts in memory. */
function ask(verb, texts, options, more) {
  const names = Object.keys(texts);
  const args = [verb, ...more];
  if (options.target) args.push(`--target=${options.target}`);
  if (options.platform) args.push(`--platform=${options.platform}`);
  for (const [name, value] of Object.entries(options.buildArgs ?? {})) args.push(`--build-arg=${name}=${value}`);
  for (const [name, value] of Object.entries(options.buildContexts ?? {})) args.push(`--build-context=${name}=${value}`);
  if (options.context) args.push(`--context=${CONTEXT}`);
  if (options.dockerignore !== undefined) args.push("--dockerignore=.dockerignore");
  const all = { ...texts, ".dockerignore": options.dockerignore ?? "" };
  const [output, messages, status] = engine().run([...args, "--", ...names], memory(all, options.context));
  if (status === 2) throw new Error(messages.trim());
  return output;
}

const NEVER = "--fail-on=never";
const JSON_FORM = ["--format=json", NEVER];

const name = (options) => options.file ?? "Dockerfile";

/** Everything that is known of a Dockerfile: the JSON report. */
export function analyze(text, options = {}) {
  const more = options.variants === false ? [...JSON_FORM, "--brief"] : JSON_FORM;
  return JSON.parse(ask("report", { [name(options)]: text }, options, more));
}

/** The problems of a Dockerfile: the report's `errors`, `findings` and `size`. */
export function check(text, options = {}) {
  return JSON.parse(ask("check", { [name(options)]: text }, options, JSON_FORM));
}

/** What a new version of a Dockerfile changes. */
export function compare(before, after, options = {}) {
  return JSON.parse(ask("compare", { old: before, new: after }, options, JSON_FORM));
}

/** The text after all safe fixes. */
export function fix(text, options = {}) {
  return ask("fix", { [name(options)]: text }, options, []);
}

/** The stage graph as `svg`, `dot` or `mermaid`. */
export function graph(text, options = {}) {
  return ask("graph", { [name(options)]: text }, options, [`--format=${options.format ?? "svg"}`]);
}
