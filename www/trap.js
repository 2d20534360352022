// The text where the program cannot show it. Should the program break, the text is kept, there is a
// report to copy, and the program starts anew without a reload: with the same text or, where just that
// broke it twice, as soon as it is another one. A text whose last analysis did not end waits for the
// user.
import { startText } from "./host.js";

const TEXT = "dockerfile-playground/text";
/** How long a pause in typing is waited for, in milliseconds. */
const PAUSE = 300;

/** The texts that have broken it. */
const broken = new Set();
let busy = false;

/** After a failure. `start(text)` starts the program with a text. */
export async function recover(reason, start) {
  // What the broken program had still to do fails as well.
  if (busy) return;
  busy = true;
  for (let id = setTimeout(String); id; id--) clearTimeout(id);
  const text = held();
  const isTextsFault = broken.has(text);
  broken.add(text);
  tell(reason, text);
  const root = fresh();
  if (isTextsFault) {
    waitForAnother(root, text, start);
    busy = false;
  } else {
    await run(text, start);
  }
}

/** Shows a text whose last analysis did not end. */
export function holdBack(text, start) {
  const field = plain(fresh(), text);
  const note = notice("The last analysis of this text did not finish, so it has not been started again. Your text is all here. ");
  note.append(button("Analyse anyway", () => {
    note.remove();
    fresh();
    run(field.value, start);
  }), " ");
  note.append(copyButton("Copy", () => field.value, () => field.select()));
}

async function run(text, start) {
  // Not before the failure's own task has ended.
  await new Promise((later) => setTimeout(later));
  busy = false;
  try {
    await start(text);
    // The full editor looks for the textarea when it is put on the page, and this time it is known
    // before there is one.
    const editor = document.querySelector("dockerfile-editor");
    if (!editor) return;
    if (!editor.hasAttribute("rich")) editor.parentNode.insertBefore(editor, editor.nextSibling);
    (editor.hasAttribute("rich") ? editor : editor.querySelector("textarea")).focus();
  } catch (reason) {
    await recover(reason, start);
  }
}

function held() {
  const editor = document.querySelector("dockerfile-editor");
  const field = editor?.hasAttribute("rich") ? editor : document.querySelector("#app textarea");
  if (!field) return startText() ?? "";
  keep(field.value);
  return field.value;
}

function keep(text) {
  try {
    if (!new URLSearchParams(location.search).has("embed")) localStorage.setItem(TEXT, text);
  } catch {
    // No storage: the page still has it.
  }
}

/** An empty place for the program, without the listeners of the broken one. */
function fresh() {
  const old = document.getElementById("app");
  const root = old.cloneNode(false);
  old.replaceWith(root);
  return root;
}

/** The text in a plain field; the next change of it is the next try. */
function waitForAnother(root, text, start) {
  const field = plain(root, text);
  let pause;
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const { value } = field;
      // It has nothing more to prove.
      broken.add(value);
      fresh();
      run(value, start);
    }, PAUSE);
  });
}

/** A plain field with a text. Where that is the user's own, so is what becomes of it. */
function plain(root, text) {
  const field = document.createElement("textarea");
  field.id = "kept-text";
  field.rows = 40;
  field.cols = 100;
  field.value = text;
  field.spellcheck = false;
  field.ariaLabel = "Dockerfile";
  const isOwn = isKept(text);
  field.addEventListener("input", () => isOwn && keep(field.value));
  root.append(field);
  field.focus();
  return field;
}

function isKept(text) {
  try {
    return localStorage.getItem(TEXT) === text;
  } catch {
    return false;
  }
}

function tell(reason, text) {
  const report = `${reason}\n${reason.stack}\n${navigator.userAgent}\n${location.href}\n\n${text}`;
  const note = notice("Something broke in the playground. Your text is kept, and the page starts anew. ");
  note.append(copyButton("Copy a report", () => report, () => show(note, report)), " ");
  note.append(button("Close", () => note.remove()));
}

/** The one message of this kind. */
function notice(text) {
  document.getElementById("trapped")?.remove();
  const note = document.createElement("p");
  note.id = "trapped";
  note.role = "alert";
  note.append(text);
  document.body.prepend(note);
  return note;
}

function button(name, act) {
  const it = document.createElement("button");
  it.textContent = name;
  it.addEventListener("click", () => act(it));
  return it;
}

/** Copies a text; `byHand` where the clipboard is closed. */
function copyButton(name, text, byHand) {
  return button(name, async (it) => {
    try {
      await navigator.clipboard.writeText(text());
      it.textContent = "Copied";
    } catch {
      byHand();
    }
  });
}

/** Where the clipboard is closed: to copy by hand. */
function show(note, report) {
  const field = document.createElement("textarea");
  field.readOnly = true;
  field.value = report;
  field.ariaLabel = "Report";
  note.append(field);
  field.select();
}
