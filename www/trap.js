// Should the program break all the same, the text is kept, there is a report to copy, and the
// program starts anew without a reload: with the same text or, where just that broke it twice, as
// soon as it is another one.
const TEXT = "dockerfile-playground/text";
/** Two failures on one text within this many milliseconds are the text's. */
const SOON = 10_000;
/** How long a pause in typing is waited for, in milliseconds. */
const PAUSE = 300;

let last = { at: -SOON };
let busy = false;

/** `start(text)` starts the program with a text. */
export async function recover(reason, start) {
  // What the broken program had still to do fails as well.
  if (busy) return;
  busy = true;
  for (let id = setTimeout(String); id; id--) clearTimeout(id);
  const text = held() ?? "";
  keep(text);
  const at = performance.now();
  const isTextsFault = text === last.text && at - last.at < SOON;
  last = { text, at };
  tell(reason, text);
  const root = fresh();
  if (isTextsFault) {
    waitForAnother(root, text, start);
    busy = false;
  } else {
    await run(text, start);
  }
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
  if (field) return field.value;
  try {
    return localStorage.getItem(TEXT);
  } catch {
    return last.text;
  }
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
  const field = document.createElement("textarea");
  field.id = "kept-text";
  field.rows = 40;
  field.cols = 100;
  field.value = text;
  field.spellcheck = false;
  field.ariaLabel = "Dockerfile";
  let pause;
  field.addEventListener("input", () => {
    keep(field.value);
    clearTimeout(pause);
    pause = setTimeout(() => {
      const { value } = field;
      last = { text: value, at: performance.now() };
      fresh();
      run(value, start);
    }, PAUSE);
  });
  root.append(field);
  field.focus();
}

function tell(reason, text) {
  const report = `${reason}\n${reason.stack}\n${navigator.userAgent}\n${location.href}\n\n${text}`;
  document.getElementById("trapped")?.remove();
  const note = document.createElement("p");
  note.id = "trapped";
  note.role = "alert";
  note.append("Something broke in the playground. Your text is kept, and the page starts anew. ");
  note.append(button("Copy a report", (it) => navigator.clipboard.writeText(report).then(() => (it.textContent = "Copied"), () => show(note, report))), " ");
  note.append(button("Close", () => note.remove()));
  document.body.prepend(note);
}

function button(name, act) {
  const it = document.createElement("button");
  it.textContent = name;
  it.addEventListener("click", () => act(it));
  return it;
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
