// Opening and dropping files; an address that is pasted in place of a text.
import { tellApp } from "../host.js";

/** Longer texts are no Dockerfiles, and would only slow the page down; in bytes. */
const LONGEST = 1_000_000;

/** How programs for Linux, Windows and macOS start, and what is packed: src/dropped.rs knows more. */
const KNOWN = /^(7f454c46|4d5a.{0,200}00|feedfac[ef]|c[ef]faedfe|cafebabe000000|1f8b|28b52ffd|.{514}7573746172)/;

const artifact = () => import("./artifact.js");

/** Whether it is a program, a library, or an archive. */
async function isArtifact(file) {
  const start = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  return KNOWN.test([...start].map((it) => it.toString(16).padStart(2, "0")).join(""));
}

/** Puts a file in the text's place, or reads what is no text; or says why not. */
async function open(file, ...more) {
  if (await isArtifact(file).catch(() => false)) return (await artifact()).read([file, ...more]);
  const refuse = (why) => tellApp("problem", `“${file.name}” ${why}`);
  if (file.size > LONGEST) return refuse(`has ${(file.size / 1e6).toFixed(1)} MB: a Dockerfile of at most 1 MB can be opened.`);
  try {
    const bytes = await file.arrayBuffer();
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) throw new TypeError();
    tellApp("file", text);
  } catch (problem) {
    refuse(problem instanceof TypeError ? "is no text: it has bytes that no text file has." : "could not be read.");
  }
}

addEventListener("change", ({ target }) => {
  if (target.id !== "open-file" || !target.files.length) return;
  open(...target.files);
  // So that the same file can be opened again.
  target.value = "";
});

/** Reads the compiled libraries of a folder, if it has any. */
async function openFolder(folder) {
  const { inFolder, read } = await artifact();
  const found = await inFolder(folder).catch(() => []);
  if (found.length) return read(found);
  tellApp("problem", "A folder is the build context: drop it on the field of the tab “Build context”.");
}

/** The fields that take what is dropped on them by themselves. */
const takesIt = (event) => event.composedPath().some((it) => it.type === "file");
const isFile = (event) => event.dataTransfer?.types.includes("Files");

addEventListener("dragover", (event) => {
  if (!isFile(event) || takesIt(event)) return;
  event.preventDefault();
  document.documentElement.dataset.drop = "";
});
for (const end of ["dragleave", "dragend", "drop"]) {
  addEventListener(end, (event) => {
    if (end !== "dragleave" || !event.relatedTarget) delete document.documentElement.dataset.drop;
  }, true);
}
// Before the editor, which would put the file's text beside its own.
addEventListener("drop", (event) => {
  if (!isFile(event) || takesIt(event)) return;
  event.preventDefault();
  event.stopPropagation();
  const [item] = event.dataTransfer.items;
  const entry = item?.webkitGetAsEntry?.();
  if (entry?.isDirectory) return openFolder(entry);
  open(...event.dataTransfer.files);
}, true);

// An address in place of a text: nothing is fetched from there.
addEventListener("paste", (event) => {
  const pasted = event.clipboardData?.getData("text/plain").trim() ?? "";
  const host = event.target.closest?.("dockerfile-editor");
  if (!host || !/^https?:\/\/\S+$/.test(pasted)) return;
  const field = host.hasAttribute("rich") ? host : event.target;
  const { value, selectionStart, selectionEnd } = field;
  if ((value.slice(0, selectionStart) + value.slice(selectionEnd)).trim() !== "") return;
  event.preventDefault();
  event.stopPropagation();
  const from = /^https?:\/\/(github|gitlab)\./.test(pasted) ? " (its button “Raw” shows it alone)" : "";
  tellApp("problem", `This is the address of a page, and nothing is fetched from other sites. Open it, copy the text of the Dockerfile${from}, and paste that.`);
}, true);
