// Help: what makes images small, the keys, and Vim's keys in the editor.
import { tellApp } from "../host.js";

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
    import("../concepts.js").then(({ fill }) => fill(concepts)).catch(() => (concepts.textContent = "These pages could not be loaded. Open this again to retry."));
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

addEventListener("keydown", (event) => {
  const [target] = event.composedPath();
  const types = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  if (event.key !== "?" || types || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.getElementById("keys").togglePopover();
});
