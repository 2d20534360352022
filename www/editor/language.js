// Stands in for @codemirror/language and its parser system, of which the editor's other packages
// use nothing here but the unit of indentation: dockerfile.js colours the text in a tenth of the
// bytes. A name that is `undefined` belongs to a command which the editor does not offer.

import { countColumn, Facet } from "@codemirror/state";

export const indentUnit = Facet.define({ combine: (units) => units[0] ?? "    " });

export const getIndentUnit = (state) => countColumn(state.facet(indentUnit), state.tabSize);

export const indentString = (_, columns) => " ".repeat(columns);

export const [syntaxTree, matchBrackets, getIndentation, IndentContext, NodeProp] = [];
