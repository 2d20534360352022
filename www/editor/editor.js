// <dockerfile-editor>: a CodeMirror in the place of the textarea inside it.
//
// The page talks to it as it does to the textarea: `value`, `selectionStart`, `selectionEnd`,
// `setSelectionRange`, `setRangeText`, `focus`, and the events `input` and `select`; offsets count
// UTF-16 units. What is more is optional; messages.js has the form of the messages:
//
//   annotate(notes)       called after each change of the text, with the problems, stages and sizes
//   ask(offset, stands)   a function that the page sets; promises what can stand at an offset, or
//                         (true) what stands there
//   flash(from, to)       draws attention to some lines
//   the event "cost", whose detail is the line whose size was clicked
//   the attribute `readonly`, as of a textarea; `vim` for Vim's keys, which come from vim.js; where
//                         that fails there is the event "vim-failed"
//   the event "settled", when it has taken the textarea's place, of which the attribute `rich` tells

import { acceptCompletion, autocompletion, completionKeymap } from "@codemirror/autocomplete";
import * as commands from "@codemirror/commands";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { search, searchKeymap } from "@codemirror/search";
import { Annotation, Compartment, EditorState } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { brackets } from "./brackets.js";
import { colours } from "./dockerfile.js";
import { readCompletions, readHover, readNotes } from "./messages.js";
import { foldKeys, lines, setFlash, setLines } from "./stages.js";
import style from "./editor.css";

/** On changes that the page makes, of which it needs no event. */
const byPage = Annotation.define();

/** Whether the text can be typed into. */
const readOnly = new Compartment();

/** Before all other keys: Vim's, or none. */
const vimKeys = new Compartment();

/** What people expect of a code editor, but for what needs a parser. */
const KEYS = [
  { key: "Enter", run: commands.insertNewlineKeepIndent, shift: commands.insertNewlineKeepIndent },
  { key: "Alt-ArrowUp", run: commands.moveLineUp },
  { key: "Alt-ArrowDown", run: commands.moveLineDown },
  { key: "Shift-Alt-ArrowUp", run: commands.copyLineUp },
  { key: "Shift-Alt-ArrowDown", run: commands.copyLineDown },
  { key: "Shift-Mod-k", run: commands.deleteLine },
  { key: "Mod-/", run: commands.toggleLineComment },
  { key: "Mod-[", run: commands.indentLess },
  { key: "Mod-]", run: commands.indentMore },
  { key: "Ctrl-m", mac: "Shift-Alt-m", run: commands.toggleTabFocusMode },
  ...commands.standardKeymap,
];

/** Characters. */
const LONG = 100_000;

const HINT = "Tab indents while you type. Escape, then Tab, leaves the editor.";

class DockerfileEditor extends HTMLElement {
  static observedAttributes = ["readonly", "vim"];
  #view;
  #text;
  /** The last message of problems, stages and sizes. */
  #notes;
  /** Whether the text has changed since then: that may have taken some marks away. */
  #edited = false;
  #hint = document.createElement("p");
  #hinted;
  #flashed;
  /** The task in which the page is to hear of a long text. */
  #untold = 0;

  connectedCallback() {
    const textarea = this.querySelector("textarea");
    if (this.#view || !textarea) return;
    const { value, selectionStart, selectionEnd, selectionDirection } = textarea;
    const { scrollTop, scrollLeft } = textarea.closest(".code");
    const focused = document.activeElement === textarea;
    const [anchor, head] = selectionDirection === "backward" ? [selectionEnd, selectionStart] : [selectionStart, selectionEnd];

    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({ doc: value, selection: { anchor, head }, extensions: this.#extensions(textarea) }),
    });
    this.#hint.className = "hint";
    this.#hint.role = "status";
    root.append(this.#hint);
    if (scrollTop || scrollLeft) {
      // A question for a place measures first; only then is there something to scroll.
      this.#view.lineBlockAtHeight(0);
      this.#view.scrollDOM.scrollTo(scrollLeft, scrollTop);
    }
    if (focused) this.focus();
    this.toggleAttribute("rich", true);
    if (this.hasAttribute("vim")) this.#toggleVim();
    // Whatever else is done is done to this text.
    for (const type of ["keydown", "pointerdown", "click", "pagehide"]) addEventListener(type, () => this.#tellLong(), true);
    // What the page does then is a task of its own.
    setTimeout(() => this.dispatchEvent(new Event("settled")));
  }

  /** Turns Vim's keys on or off. */
  async #toggleVim() {
    try {
      const keys = this.hasAttribute("vim") ? (await import(new URL("vim.js", import.meta.url))).vim() : [];
      this.#view.dispatch({ effects: vimKeys.reconfigure(keys), annotations: byPage.of(true) });
    } catch {
      this.dispatchEvent(new Event("vim-failed", { bubbles: true }));
    }
  }

  attributeChangedCallback(name, before, value) {
    if (name === "vim") return this.#view && this.#toggleVim();
    this.#view?.dispatch({ effects: readOnly.reconfigure(EditorState.readOnly.of(this.readOnly)), annotations: byPage.of(true) });
  }

  /** Shows what is known of the text. Until the next time, all of it moves with the text. */
  annotate(notes) {
    // Most keys change none of it.
    if (!this.#view || (notes === this.#notes && !this.#edited)) return;
    this.#notes = notes;
    this.#edited = false;
    const { state } = this.#view;
    const { marks, stages, sizes } = readNotes(notes, state.doc);
    const diagnostics = marks.map(({ fixes, ...mark }) => ({ ...mark, actions: fixes.map((it) => this.#action(it)) }));
    this.#view.dispatch(setDiagnostics(state, diagnostics), { annotations: byPage.of(true), effects: setLines.of({ stages, sizes }) });
  }

  get value() {
    return (this.#text ??= this.#view.state.doc.toString());
  }

  set value(text) {
    this.setRangeText(text, 0, this.#view.state.doc.length);
  }

  get readOnly() {
    return this.hasAttribute("readonly");
  }

  get selectionStart() {
    return this.#view.state.selection.main.from;
  }

  get selectionEnd() {
    return this.#view.state.selection.main.to;
  }

  setSelectionRange(start, end) {
    const { length } = this.#view.state.doc;
    const [anchor, head] = [Math.min(start, length), Math.min(end, length)];
    this.#view.dispatch({
      selection: { anchor, head },
      effects: EditorView.scrollIntoView(anchor, { y: "start", yMargin: 2.5 * this.#view.defaultLineHeight }),
      annotations: byPage.of(true),
    });
  }

  /** Draws attention to the lines of a range for a moment. */
  flash(from, to) {
    const show = (value) => this.#view.dispatch({ effects: setFlash.of(value), annotations: byPage.of(true) });
    const { length } = this.#view.state.doc;
    show({ from: Math.min(from, length), to: Math.min(to, length) });
    clearTimeout(this.#flashed);
    this.#flashed = setTimeout(show, 1_500, null);
  }

  /** Puts `text` in the place of a range, as one step that can be undone. */
  setRangeText(text, from, to) {
    this.#view.dispatch({ changes: { from, to, insert: text }, userEvent: "input.page", annotations: [byPage.of(true), commands.isolateHistory.of("full")] });
  }

  focus() {
    this.#view.focus();
  }

  #extensions(textarea) {
    return [
      vimKeys.of([]),
      commands.history(),
      keymap.of([
        { key: "Tab", run: acceptCompletion },
        { key: "Tab", run: (view) => this.#indent(view), shift: commands.indentLess },
        ...completionKeymap,
        ...searchKeymap,
        ...lintKeymap,
        ...commands.historyKeymap,
        ...foldKeys,
        ...KEYS,
      ]),
      colours,
      brackets,
      lintGutter(),
      lineNumbers(),
      lines.foldGutter,
      lines.extension,
      autocompletion({
        override: [(context) => this.#complete(context)],
        // What a folder holds comes next.
        activateOnCompletion: ({ label }) => label.endsWith("/"),
        icons: false,
        compareCompletions: () => 0,
      }),
      hoverTooltip((_, place) => this.#hover(place), { hideOnChange: true }),
      search({ top: true }),
      placeholder(textarea.placeholder),
      EditorState.tabSize.of(8),
      readOnly.of(EditorState.readOnly.of(this.hasAttribute("readonly"))),
      EditorState.languageData.of(() => [{ commentTokens: { line: "#" } }]),
      EditorView.contentAttributes.of({ tabindex: "0", "aria-label": textarea.getAttribute("aria-label"), "aria-description": HINT }),
      EditorView.updateListener.of((update) => this.#changed(update)),
      // Who comes by keyboard goes on by keyboard; Tab indents once something was typed.
      EditorView.domEventHandlers({ focus: (_, view) => view.setTabFocusMode(true), beforeinput: typeOver }),
      // The page hears of changes from #changed alone.
      EditorView.domEventObservers({ input: (event) => event.stopPropagation() }),
    ];
  }

  /** Indents, and says for a while how to leave. */
  #indent(view) {
    this.#hint.textContent = HINT;
    clearTimeout(this.#hinted);
    this.#hinted = setTimeout(() => (this.#hint.textContent = ""), 6_000);
    return commands.indentMore(view);
  }

  #changed({ docChanged, selectionSet, transactions, view }) {
    if (docChanged) {
      this.#text = undefined;
      this.#edited = true;
    }
    if (transactions.every((it) => it.annotation(byPage))) return;
    if (docChanged) view.setTabFocusMode(false);
    if (!docChanged && !selectionSet) return;
    if (docChanged && LONG < view.state.doc.length) this.#untold ||= setTimeout(() => this.#tellLong());
    else if (!this.#untold) this.#tell(docChanged ? "input" : "select");
  }

  #tell(type) {
    this.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /** Tells the page of a long text, which is looked at in a task of its own, so that keys wait for neither too long. */
  #tellLong() {
    if (!this.#untold) return;
    clearTimeout(this.#untold);
    this.#untold = 0;
    this.#tell("input");
  }

  /** A fix, as a button of its problem. */
  #action({ title, changes }) {
    const apply = (view) => {
      view.dispatch({ changes, userEvent: "input.fix", annotations: commands.isolateHistory.of("full") });
      view.focus();
    };
    return { name: title, apply };
  }

  async #complete({ pos }) {
    const found = readCompletions(await this.ask?.(pos, false), this.#view.state.doc);
    if (!found) return null;
    // A `:` after an image's name begins its tags, a `/` after a folder what it holds.
    const hasFolder = found.options.some(({ label }) => /\/./.test(label));
    return { ...found, validFor: hasFolder ? /^[\w./${-]*$/ : /^[\w.${-]*$/ };
  }

  async #hover(place) {
    const found = readHover(await this.ask?.(place, true), this.#view.state.doc);
    if (!found) return null;
    return {
      pos: found.from,
      end: found.to,
      above: true,
      create() {
        const dom = document.createElement("div");
        dom.className = "hover";
        for (const text of found.texts) dom.appendChild(document.createElement("p")).textContent = text;
        return { dom };
      },
    };
  }
}

/** Types over what is selected: the browser would style the text as what it replaces, which the policy forbids. */
function typeOver({ inputType, data, isComposing }, view) {
  if (inputType !== "insertText" || !data || isComposing || view.state.readOnly || view.state.selection.main.empty) return false;
  const insert = () => view.state.update(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
  const { from, to } = view.state.selection.main;
  const handled = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, data, insert));
  if (!handled) view.dispatch(insert());
  return true;
}

// After the first paint, which the editor must not hold up; and not in the middle of a word that is
// put together of several keys, which would be lost: www/boot.js marks that.
function define() {
  const { dataset } = document.documentElement;
  if ("composing" in dataset) addEventListener("compositionend", () => setTimeout(define), { once: true });
  else customElements.define("dockerfile-editor", DockerfileEditor);
}
requestAnimationFrame(() => setTimeout(define));

// For vim.js.
export { countColumn, EditorSelection, Facet, MapMode, Prec, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
export { Decoration, Direction, EditorView, runScopeHandlers, showPanel, ViewPlugin } from "@codemirror/view";
export { RegExpCursor, SearchQuery, setSearchQuery } from "@codemirror/search";
export { cursorCharBackward, cursorCharLeft, cursorLineBoundaryBackward, cursorLineBoundaryForward, indentLess, indentMore, indentSelection, insertNewlineAndIndent, redo, toggleLineComment, undo } from "@codemirror/commands";
