// Marks the bracket beside the caret and its partner.

import { StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

const PAIRS = "()[]{}";
/** Characters that are searched for the partner. */
const REACH = 5_000;

/** The places of a bracket beside the caret and its partner, in any order; none without both. */
export function pair(doc, caret) {
  for (const at of [caret - 1, caret]) {
    const which = at < 0 ? -1 : PAIRS.indexOf(doc.sliceString(at, at + 1) || " ");
    if (which < 0) continue;
    const step = which % 2 === 0 ? 1 : -1;
    const partner = PAIRS[which + step];
    const start = step > 0 ? at : Math.max(0, at - REACH);
    const text = doc.sliceString(start, step > 0 ? at + REACH : at + 1);
    let depth = 0;
    for (let here = at - start; 0 <= here && here < text.length; here += step) {
      if (text[here] === PAIRS[which]) depth++;
      else if (text[here] === partner) depth--;
      if (depth === 0) return [at, start + here];
    }
  }
  return [];
}

const mark = Decoration.mark({ class: "bracket" });

export const brackets = StateField.define({
  create: () => Decoration.none,
  update(marks, { docChanged, selection, state }) {
    if (!docChanged && !selection) return marks;
    const { empty, head } = state.selection.main;
    const places = empty ? pair(state.doc, head) : [];
    return Decoration.set(places.map((at) => mark.range(at, at + 1)), true);
  },
  provide: (field) => EditorView.decorations.from(field),
});
