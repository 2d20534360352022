// What people do beside typing: opening and dropping files, keys, dividers between the panes, help. It
// comes last, and everything else works without it.
import { tellApp } from "./host.js";

// --- Files -------------------------------------------------------------------------------------

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

// --- Another tab -------------------------------------------------------------------------------

// What was typed last in either is kept. So that a reload of this one brings its own text back, it
// is the last to say so.
const TEXT = "dockerfile-playground/text";
let twice = false;
addEventListener("storage", ({ key, newValue }) => {
  const own = () => {
    const host = document.querySelector("dockerfile-editor");
    return (host.hasAttribute("rich") ? host : host.querySelector("textarea")).value;
  };
  if (twice || key !== TEXT || newValue === null || newValue === own()) return;
  twice = true;
  tellApp("problem", "The playground is open in another tab, too: a new one will show what was typed last.");
  addEventListener("pagehide", () => localStorage.setItem(TEXT, own()));
});

// --- Dividers ----------------------------------------------------------------------------------

/** Moves a divider: `share` of the panes, in percent, before it; the first share where it is none. */
function move(divider, share) {
  const name = divider.dataset.share;
  const { style } = document.documentElement;
  if (share === undefined) style.removeProperty(`--${name}`);
  else style.setProperty(`--${name}`, `${Math.min(90, Math.max(10, share)).toFixed(1)}%`);
  const set = style.getPropertyValue(`--${name}`);
  divider.ariaValueNow = String(Math.round(now(divider)));
  try {
    if (set) localStorage.setItem(`dockerfile-playground/${name}`, set);
    else localStorage.removeItem(`dockerfile-playground/${name}`);
  } catch {
    // Without a storage it lasts as long as the page.
  }
}

/** Where a divider is, as a share of the panes in percent. */
function now(divider) {
  const panes = divider.parentElement.getBoundingClientRect();
  const pane = document.getElementById(divider.getAttribute("aria-controls")).getBoundingClientRect();
  return isUpright(divider) ? (100 * pane.width) / panes.width : (100 * pane.height) / panes.height;
}

const isUpright = (divider) => divider.ariaOrientation === "vertical";

for (const divider of document.querySelectorAll("hr[data-share]")) {
  divider.ariaValueNow = String(Math.round(now(divider)));
  const [less, more] = isUpright(divider) ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  divider.addEventListener("keydown", (event) => {
    const shares = { [less]: now(divider) - 2, [more]: now(divider) + 2, Home: 10, End: 90, Enter: undefined };
    if (!(event.key in shares)) return;
    event.preventDefault();
    move(divider, shares[event.key]);
  });
  divider.addEventListener("dblclick", () => move(divider));
  divider.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    divider.setPointerCapture(event.pointerId);
  });
  divider.addEventListener("pointermove", (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const panes = divider.parentElement.getBoundingClientRect();
    move(divider, isUpright(divider) ? (100 * (event.clientX - panes.left)) / panes.width : (100 * (event.clientY - panes.top)) / panes.height);
  });
}

// --- Keys --------------------------------------------------------------------------------------

const mod = /Mac|iP(hone|ad)/.test(navigator.platform) ? "⌘" : "Ctrl";
const KEYS = {
  "In the editor": {
    [`${mod} Space`]: "What can stand here",
    F8: "The next problem",
    [`${mod} Shift M`]: "All problems, with their fixes",
    [`${mod} F`]: "Search and replace",
    [`${mod} /`]: "Comment, or no longer",
    "Alt ↑, Alt ↓": "Move lines",
    [`${mod} Z`]: "Undo, fixes and examples too",
    "Escape, Tab": "Leave the editor",
  },
  "In the graph": {
    "←, →": "The next box, line or layer",
    Enter: "Go to its text",
    "+, −, 0": "Larger, smaller, fit",
  },
  "Elsewhere": {
    "?": "This help",
    "F6, Shift F6": "Editor, graph, results: the next, the one before",
    "←, →": "The next tab; move a divider",
    "Enter": "On a divider: as it was",
    Escape: "Close a menu",
  },
};

function sheet() {
  const sheet = document.createElement("div");
  sheet.id = "keys";
  sheet.className = "menu keys";
  sheet.popover = "auto";
  sheet.role = "dialog";
  sheet.ariaLabel = "Help";
  sheet.appendChild(document.createElement("h2")).textContent = "What makes images small and safe";
  const concepts = sheet.appendChild(document.createElement("div"));
  concepts.className = "concepts";
  concepts.textContent = "Loading …";
  sheet.addEventListener("toggle", ({ newState }) => {
    if (newState !== "open" || concepts.children.length) return;
    import("./concepts.js").then(({ fill }) => fill(concepts)).catch(() => (concepts.textContent = "These pages could not be loaded. Open this again to retry."));
  });
  // An example takes the text's place behind the sheet.
  concepts.addEventListener("click", ({ target }) => target.closest("a") && sheet.hidePopover());
  for (const [where, keys] of Object.entries(KEYS)) {
    const part = sheet.appendChild(document.createElement("section"));
    part.appendChild(document.createElement("h2")).textContent = where;
    const list = part.appendChild(document.createElement("dl"));
    for (const [key, what] of Object.entries(keys)) {
      const name = list.appendChild(document.createElement("dt"));
      for (const word of key.split(/(, )/)) {
        if (word === ", ") name.append(" ");
        else name.appendChild(document.createElement("kbd")).textContent = word;
      }
      list.appendChild(document.createElement("dd")).textContent = what;
    }
  }
  const label = sheet.appendChild(document.createElement("label"));
  const box = label.appendChild(document.createElement("input"));
  box.type = "checkbox";
  box.checked = vim();
  box.addEventListener("change", () => vim(box.checked));
  addEventListener("vim-failed", () => {
    box.checked = vim(false);
    tellApp("problem", "Vim's keys could not be loaded.");
  });
  label.append(" Vim’s keys in the editor");
  document.getElementById("app").append(sheet);
}

/** Whether the editor has Vim's keys, from now on where that is given. */
function vim(wanted) {
  const key = "dockerfile-playground/vim";
  try {
    if (wanted === undefined) wanted = localStorage.getItem(key) !== null;
    else if (wanted) localStorage.setItem(key, "");
    else localStorage.removeItem(key);
  } catch {
    // Without a storage it lasts as long as the page.
  }
  return document.querySelector("dockerfile-editor").toggleAttribute("vim", wanted ?? false);
}
sheet();

/** Where the keyboard goes in each pane. */
const PANES = {
  editor: "dockerfile-editor[rich], dockerfile-editor:not([rich]) textarea",
  graph: "#graph svg [tabindex='0']",
  results: "#results [role='tab'][aria-selected='true']",
};

/** The graph is one stop of the Tab key, through which arrows go: its boxes, lines and layers. */
const inGraph = (target) => target.closest?.("#graph svg [role='button']");
const graphStops = () => [...document.querySelectorAll("#graph svg [role='button']")];
addEventListener("focusin", ({ target }) => {
  if (inGraph(target)) for (const it of graphStops()) it.setAttribute("tabindex", it === target ? "0" : "-1");
});
addEventListener("keydown", ({ key }) => {
  if (key !== "Tab" && key !== "F6") return;
  // The one that had the keyboard last may be gone.
  const stops = graphStops();
  if (!stops.some((it) => it.getAttribute("tabindex") === "0")) stops[0]?.setAttribute("tabindex", "0");
}, true);
addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey || !inGraph(event.target)) return;
  event.preventDefault();
  const stops = graphStops();
  stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(event.target) + step))].focus();
});

addEventListener("click", ({ target }) => {
  const button = target.closest?.("button");
  if (!button) return;
  // Once the page shows what the press did.
  setTimeout(() => {
    // What was pressed may be gone, and the keyboard with it: what undoes it is next.
    if (!button.isConnected && document.activeElement === document.body) document.querySelector(".notice button")?.focus();
    // What it opens may be out of view.
    if (button.matches(".ways [aria-expanded='true']")) document.querySelector(".detail")?.scrollIntoView({ block: "nearest" });
  }, 50);
});

addEventListener("keydown", (event) => {
  if (event.key !== "F6" || event.ctrlKey || event.metaKey || event.altKey) return;
  const names = Object.keys(PANES);
  const now = names.indexOf(document.activeElement?.closest("#editor, #graph, #results")?.id);
  const step = event.shiftKey ? -1 : 1;
  for (let next = now < 0 && step < 0 ? 0 : now, tries = names.length; tries > 0; tries--) {
    next = (next + step + names.length) % names.length;
    const stop = document.querySelector(PANES[names[next]]);
    if (!stop || !stop.getClientRects().length) continue;
    event.preventDefault();
    // On a narrow screen its pane may have to come into view first.
    document.getElementById(`show-${names[next]}`)?.click();
    stop.focus();
    if (document.activeElement !== stop) setTimeout(() => stop.focus());
    return;
  }
});

addEventListener("keydown", (event) => {
  const [target] = event.composedPath();
  const types = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  if (event.key !== "?" || types || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.getElementById("keys").togglePopover();
});
