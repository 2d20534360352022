// What the page says of lines: the stages, of which the one with the caret has a band and each can
// be folded, and what each instruction adds to the image, at the end of its first line.

import { RangeSet, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, gutter, gutterLineClass, GutterMarker, WidgetType } from "@codemirror/view";

/** Tells the editor the stages, as [first line, last line], and the sizes, as { line, label, share, kind }. */
export const setLines = StateEffect.define();

/** The stages as ranges from the start of the first line to the end of the last. */
const stages = StateField.define({
  create: () => [],
  update(stages, { docChanged, changes, effects, state }) {
    for (const { value } of effects.filter((it) => it.is(setLines))) {
      const { doc } = state;
      return value.stages.map(([first, last]) => ({ from: doc.line(first).from, to: doc.line(last).to }));
    }
    if (!docChanged) return stages;
    return stages.map(({ from, to }) => ({ from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) }));
  },
});

class Band extends GutterMarker {
  elementClass = "band";
}
const band = { line: Decoration.line({ class: "band" }), gutter: new Band() };

/** The lines of the stage with the caret: as decorations, and for the gutters. */
const active = StateField.define({
  create: () => ({ lines: Decoration.none, gutter: RangeSet.empty }),
  update(before, { state }) {
    const { head } = state.selection.main;
    const stage = state.field(stages).find(({ from, to }) => from <= head && head <= to);
    if (before.from === stage?.from && before.to === stage?.to) return before;
    const [lines, gutter] = [new RangeSetBuilder(), new RangeSetBuilder()];
    for (let at = stage?.from; at <= stage?.to; at = state.doc.lineAt(at).to + 1) {
      lines.add(at, at, band.line);
      gutter.add(at, at, band.gutter);
    }
    return { ...stage, lines: lines.finish(), gutter: gutter.finish() };
  },
  provide: (field) => [EditorView.decorations.from(field, (it) => it.lines), gutterLineClass.from(field, (it) => it.gutter)],
});

/** Draws attention to the lines from one place to another, or no more. */
export const setFlash = StateEffect.define();

/** The lines that flash. */
const flashing = StateField.define({
  create: () => Decoration.none,
  update(before, { changes, effects, state }) {
    let lines = before.map(changes);
    for (const { value } of effects.filter((it) => it.is(setFlash))) {
      const builder = new RangeSetBuilder();
      for (let at = value && state.doc.lineAt(value.from).from; value && at <= value.to && at <= state.doc.length; at = state.doc.lineAt(at).to + 1) builder.add(at, at, flash);
      lines = builder.finish();
    }
    return lines;
  },
  provide: (field) => EditorView.decorations.from(field),
});
const flash = Decoration.line({ class: "flash" });

class Size extends GutterMarker {
  constructor({ label, share, kind }) {
    super();
    Object.assign(this, { label, share, kind });
  }
  eq({ label, share, kind }) {
    return this.label === label && this.share === share && this.kind === kind;
  }
  toDOM() {
    const size = document.createElement("span");
    size.className = `size ${this.kind}`;
    if (!this.label) return size;
    size.append(this.label, document.createElement("i"));
    // Not an attribute, which the policy forbids.
    size.style.setProperty("--share", `${this.share}%`);
    size.title = "Show its parts";
    return size;
  }
}
const NO_SIZE = new Size({ label: "", share: 0, kind: "added" });

const sizes = StateField.define({
  create: () => ({ markers: RangeSet.empty, widest: NO_SIZE }),
  update(before, { docChanged, changes, effects, state }) {
    for (const { value } of effects.filter((it) => it.is(setLines))) {
      const builder = new RangeSetBuilder();
      let widest = NO_SIZE;
      for (const it of value.sizes) {
        const { from } = state.doc.line(it.line);
        const size = new Size(it);
        if (it.label.length > widest.label.length) widest = size;
        builder.add(from, from, size);
      }
      return { markers: builder.finish(), widest };
    }
    return docChanged ? { ...before, markers: before.markers.map(changes) } : before;
  },
});

const sizeGutter = gutter({
  class: "sizes",
  side: "after",
  renderEmptyElements: true,
  markers: (view) => view.state.field(sizes).markers,
  // As wide as all need, so that scrolling moves nothing.
  initialSpacer: (view) => view.state.field(sizes).widest,
  updateSpacer: (_, { state }) => state.field(sizes).widest,
  domEventHandlers: {
    click({ dom, state }, { from }, { target }) {
      if (!target.closest(".size")) return false;
      const detail = state.doc.lineAt(from).number;
      dom.getRootNode().host.dispatchEvent(new CustomEvent("cost", { detail }));
      return true;
    },
  },
});

const fold = StateEffect.define();
const unfold = StateEffect.define();

class Folded extends WidgetType {
  eq() {
    return true;
  }
  toDOM(view) {
    const button = document.createElement("button");
    button.className = "folded";
    button.textContent = "…";
    button.title = "Show the stage";
    button.setAttribute("aria-label", "folded stage");
    button.onclick = () => toggle(view, view.posAtDOM(button));
    return button;
  }
}
const folded = Decoration.replace({ widget: new Folded() });

/** What is folded away: the lines of a stage after its first. */
const folds = StateField.define({
  create: () => Decoration.none,
  update(folds, { changes, effects, state, selection, docChanged }) {
    folds = folds.map(changes);
    for (const effect of effects) {
      if (effect.is(fold)) folds = folds.update({ add: [folded.range(effect.value.from, effect.value.to)] });
      if (effect.is(unfold)) folds = folds.update({ filter: (from) => from !== effect.value });
    }
    // A caret inside opens it: a found text, a problem, an edit.
    const { from, to } = state.selection.main;
    if (selection || docChanged) folds = folds.update({ filter: (start, end) => to <= start || end <= from });
    return folds;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const startOf = (state, stage) => state.doc.lineAt(stage.from).to;
const isFolded = (state, at) => {
  let found = false;
  state.field(folds).between(at, at, (from) => void (found ||= from === at));
  return found;
};

/** Folds or opens the stage that begins in the line of a place. */
function toggle(view, place) {
  const { state } = view;
  const at = state.doc.lineAt(place).to;
  const stage = state.field(stages).find((it) => startOf(state, it) === at);
  if (!stage || stage.to <= at) return false;
  view.dispatch({ effects: isFolded(state, at) ? unfold.of(at) : fold.of({ from: at, to: stage.to }) });
  return true;
}

/** Folds the stage with the caret, or opens it: a command. */
const foldHere = (open) => (view) => {
  const { state } = view;
  const { head } = state.selection.main;
  const stage = state.field(stages).find(({ from, to }) => from <= head && head <= to);
  if (!stage || isFolded(state, startOf(state, stage)) !== open) return false;
  if (!open) view.dispatch({ selection: { anchor: stage.from } });
  return toggle(view, stage.from);
};

export const foldKeys = [
  { key: "Ctrl-Shift-[", mac: "Cmd-Alt-[", run: foldHere(false) },
  { key: "Ctrl-Shift-]", mac: "Cmd-Alt-]", run: foldHere(true) },
];

class Fold extends GutterMarker {
  constructor(closed) {
    super();
    this.closed = closed;
  }
  eq({ closed }) {
    return this.closed === closed;
  }
  toDOM() {
    const mark = document.createElement("span");
    mark.className = this.closed ? "fold closed" : "fold";
    mark.title = this.closed ? "Show the stage" : "Fold the stage";
    return mark;
  }
}
const [open, closed] = [new Fold(false), new Fold(true)];

const foldGutter = gutter({
  class: "folds",
  renderEmptyElements: true,
  lineMarker({ state }, { from }) {
    const at = state.doc.lineAt(from).to;
    const stage = state.field(stages).find((it) => it.from === from);
    if (!stage || stage.to <= at) return null;
    return isFolded(state, at) ? closed : open;
  },
  lineMarkerChange: ({ startState, state }) => startState.field(stages) !== state.field(stages) || startState.field(folds) !== state.field(folds),
  domEventHandlers: { click: (view, { from }) => toggle(view, from) },
});

/** Stages with band and folds, and sizes. */
export const lines = { extension: [stages, active, flashing, sizes, folds, sizeGutter], foldGutter };
