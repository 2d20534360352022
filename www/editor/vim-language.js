// Stands in for @codemirror/language where Vim's keys ask for it: they read their own commands with
// the StringStream of such parsers, and do without a parser.

import { pair } from "./brackets.js";

export { indentUnit } from "./language.js";
export { StringStream } from "./node_modules/@codemirror/streamparser/dist/index.js";

export function matchBrackets({ doc }, at, direction) {
  const [from, to] = pair(doc, at);
  return from === (direction < 0 ? at - 1 : at) ? { end: { from: to } } : null;
}

export const foldCode = () => false;
export const ensureSyntaxTree = () => null;
