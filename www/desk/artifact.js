// Dropped files that are no text: programs and images are read by the engine's program, in a worker of its own.
import { load } from "../engine.js";
import { tellApp } from "../host.js";

const address = (name) => new URL(name, document.baseURI).href;
const { worker: name } = document.querySelector("script[data-worker]").dataset;

/** Of many files, so many are read. */
const MOST = 20;
/** Of a folder, so many are looked at, and so many folders. */
const MOST_ENTRIES = 20_000;

/** Reads files one after the other, and tells the app what they are. */
export async function read(files) {
  for (const file of files.slice(0, MOST)) {
    try {
      tellApp("dropped", await readOne(file));
    } catch (why) {
      tellApp("problem", `“${file.name}” ${why.message}`);
    }
  }
  if (MOST < files.length) tellApp("problem", `Of ${files.length} files, the first ${MOST} were read.`);
}

async function readOne(file) {
  const module = await load();
  const worker = await start();
  let shown;
  try {
    return await new Promise((done, refuse) => {
      shown = progress(file, () => refuse(new Error("is not read: you cancelled it.")));
      worker.onerror = () => refuse(new Error("could not be read: this browser does not let the page start a worker."));
      worker.onmessage = ({ data }) => {
        if (data.progress) shown.at(data.progress);
        else if (data.done) done(data.done);
        else if ("failed" in data) refuse(new Error(data.failed));
      };
      worker.postMessage({ script: address(`${name}.js`), module, file });
    });
  } finally {
    worker.terminate();
    shown?.end();
  }
}

/** What takes longer than this, in milliseconds, shows how far it is. */
const PATIENCE = 500;

/** Shows how far a file is read, with a button to stop. */
function progress(file, stop) {
  const place = document.createElement("div");
  place.className = "notices";
  place.role = "status";
  const box = place.appendChild(document.createElement("p"));
  box.className = "notice toast";
  const label = box.appendChild(document.createElement("label"));
  label.textContent = `Reading ${file.name} … `;
  const bar = label.appendChild(document.createElement("progress"));
  bar.max = file.size;
  const button = box.appendChild(document.createElement("button"));
  button.type = "button";
  button.textContent = "Cancel";
  button.onclick = stop;
  const timer = setTimeout(() => document.body.append(place), PATIENCE);
  return {
    at: (bytes) => (bar.value = bytes),
    end() {
      clearTimeout(timer);
      place.remove();
    },
  };
}

/** A worker; of a blob, where a frame has no origin. */
async function start() {
  const url = address("desk/reader.js");
  try {
    return new Worker(url);
  } catch {
    const source = new Blob([`importScripts(${JSON.stringify(url)})`], { type: "text/javascript" });
    return new Worker(URL.createObjectURL(source));
  }
}

/** Names that compiled libraries have in a folder. */
const LIBRARY = /\.(node|so(\.[\d.]+)?)$/;

/** The compiled libraries in a dropped folder. */
export async function inFolder(folder) {
  const found = [];
  const waiting = [folder];
  for (let seen = 0; waiting.length && seen < MOST_ENTRIES && found.length <= MOST; ) {
    const reader = waiting.pop().createReader();
    for (;;) {
      const entries = await new Promise((done, refuse) => reader.readEntries(done, refuse));
      if (entries.length === 0) break;
      seen += entries.length;
      for (const entry of entries) {
        if (entry.isDirectory) waiting.push(entry);
        else if (LIBRARY.test(entry.name)) found.push(await new Promise((done, refuse) => entry.file(done, refuse)));
      }
    }
  }
  return found;
}
