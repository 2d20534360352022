// Opening and dropping files; an address that is pasted in place of a text.
import { tellApp } from "../host.js";

/** Longer texts are no Dockerfiles, and would only slow the page down; in bytes. */
const LONGEST = 1_000_000;

/** Puts a file in the text's place; or says why not. */
async function open(file) {
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
  open(target.files[0]);
  // So that the same file can be opened again.
  target.value = "";
});

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
  if (item?.webkitGetAsEntry?.()?.isDirectory) {
    return tellApp("problem", "A folder is the build context: drop it on the field of the tab “Build context”.");
  }
  open(event.dataTransfer.files[0]);
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
