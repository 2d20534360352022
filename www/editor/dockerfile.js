// The colours of a Dockerfile: instructions, and the shell inside RUN and here-documents.
//
// A line is read from the state that the line above left behind, so an edit reads again only what
// is below it and in view. What the file means is the page's business; this only colours it.

import { Decoration, ViewPlugin } from "@codemirror/view";
import { RangeSetBuilder } from "@codemirror/state";

const KEYWORDS = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
const COMMANDS = new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"]);
const RESERVED = new Set("if then elif else fi for in while until do done case esac function select time { } ! [[ ]]".split(" "));

/**
 * What holds at the start of a line.
 * instruction: whose continuation it is, in capitals; none between instructions.
 * flags: whether flags may follow. quote: of the string that is open. command: whether the next
 * shell word is a command. escape: the character that joins lines. top: before any instruction.
 * here: the here-documents that are open or announced, each { name, chomp, shell }; reading: whether
 * the first of them has begun.
 */
const START = { instruction: "", flags: false, quote: "", command: true, escape: "\\", top: true, here: [], reading: false };

/** For lines out of view. */
const NO_MARK = () => {};

/** Reads a line: calls `mark(from, to, class)` in order, and gives the state of the next line. */
export function readLine(text, before, mark = NO_MARK) {
  const state = { ...before };
  if (state.reading) return hereLine(text, state, mark);
  const start = text.search(/\S/);
  if (start < 0) return before;
  if (text[start] === "#") {
    mark(start, text.length, "comment");
    const directive = state.top && /^\s*#\s*escape\s*=\s*([\\`])\s*$/i.exec(text);
    if (directive) state.escape = directive[1];
    return state;
  }
  state.top = false;
  const tail = text.trimEnd();
  const joined = tail.endsWith(state.escape);
  const end = joined ? tail.length - 1 : tail.length;
  let at = start;
  if (!state.instruction) at = keyword(text, start, end, state, mark);
  at = flags(text, at, end, state, mark);
  announce(text, at, end, state);
  // Of an instruction's last line no word tells anything of the next line.
  if (joined || mark !== NO_MARK) words(text, at, end, state, mark);
  if (joined) return state;
  const { escape, here } = state;
  return { ...START, top: false, escape, here, reading: here.length > 0 };
}

function keyword(text, start, end, state, mark) {
  const word = /^[a-z]+/i.exec(text.slice(start, end))?.[0] ?? "";
  const name = word.toUpperCase();
  state.instruction = KEYWORDS.has(name) ? name : "?";
  state.flags = true;
  state.command = true;
  state.quote = "";
  if (state.instruction === "?") return start;
  mark(start, start + word.length, "keyword");
  const at = start + word.length;
  if (name !== "ONBUILD") return at;
  const next = text.slice(at, end).search(/\S/);
  return next < 0 ? at : keyword(text, at + next, end, state, mark);
}

function flags(text, at, end, state, mark) {
  while (state.flags) {
    const flag = /^\s*(--[^\s=]+)(=(?:"[^"]*"|[^\s"])*)?/.exec(text.slice(at, end));
    if (!flag) {
      state.flags = !text.slice(at, end).trim();
      break;
    }
    const after = at + flag[0].length;
    mark(after - flag[0].trimStart().length, after, "flag");
    at = after;
  }
  return at;
}

/** Finds the here-documents that a line announces. */
function announce(text, at, end, state) {
  if (!["RUN", "COPY", "ADD"].includes(state.instruction)) return;
  const rest = text.slice(at, end);
  for (const [, dash, quoted, plain] of rest.matchAll(/(?:^|\s)\d*<<(-?)(?:["']([^"'<]+)["']|([^\s"'<>]+))(?=\s|$)/g)) {
    // `RUN <<EOF` is a script; what follows `RUN python3 <<EOF` is for that program.
    const shell = state.instruction === "RUN" && (/^\s*\d*<</.test(rest) || /\b(ba|da|z|k)?sh\b/.test(rest));
    state.here = [...state.here, { name: quoted ?? plain, chomp: dash === "-", shell }];
  }
}

function hereLine(text, state, mark) {
  const [{ name, chomp, shell }] = state.here;
  if ((chomp ? text.replace(/^\t+/, "") : text) === name) {
    mark(0, text.length, "delimiter");
    const here = state.here.slice(1);
    return { ...START, top: false, escape: state.escape, here, reading: here.length > 0 };
  }
  if (/^#!/.test(text) && !/sh\b/.test(text)) return { ...state, here: [{ name, chomp, shell: false }, ...state.here.slice(1)] };
  if (!shell) {
    mark(0, text.length, "string");
    return state;
  }
  if (!state.quote) state.command = true;
  state.instruction = "RUN";
  words(text, 0, text.length, state, mark);
  return state;
}

/** Strings, variables and, in commands, what belongs to the shell. */
function words(text, at, end, state, mark) {
  const shell = COMMANDS.has(state.instruction) && !/^\s*\[/.test(text.slice(at, end));
  while (at < end) {
    if (state.quote) {
      at = string(text, at, at, end, state, mark);
      continue;
    }
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text);
    const first = token[0];
    const to = Math.min(at + token.length, end);
    const name = kind(token, text[at - 1], shell, state);
    if (name === "comment") {
      mark(at, end, name);
      break;
    }
    if (name === "string") {
      state.quote = first;
      state.command = false;
      at = string(text, at, to, end, state, mark);
      continue;
    }
    if (name) mark(at, to, name);
    // After these a command may begin, and after `NAME=value` one still may.
    if (name === "operator") state.command = !/[<>]/.test(token);
    else if (name === "variable") state.command = token === "$(";
    else if (name !== "reserved" && token.trim()) state.command &&= /^\w+=/.test(token);
    at = to;
  }
}

/** An escape, a variable, a here-document's start, operators, blanks, a word, or one character. */
const TOKEN = /\\.|\$\{[^}]*\}?|\$\(|\$(?:\w+|[@*#?!$-])|<<-?["']?[\w.-]+["']?|[;&|()<>]+|\s+|[^\s;&|()<>"'$\\]+|[^]/y;

/** The class of a token, as far as it has one. */
function kind(token, previous, shell, { instruction, command }) {
  const first = token[0];
  if (first === '"' || first === "'") return "string";
  if (first === "$" && token[1]) return "variable";
  if (/^<<-?["']?\w/.test(token)) return "delimiter";
  if (!shell) return instruction === "FROM" && /^as$/i.test(token) ? "keyword" : "";
  if (first === "#" && /\s/.test(previous ?? " ")) return "comment";
  if (/^[;&|()<>]/.test(first)) return "operator";
  return command && RESERVED.has(token) ? "reserved" : "";
}

/** Reads a string on from `at`, marked from `start`, up to its end or the line's. */
function string(text, start, at, end, state, mark) {
  const { quote } = state;
  while (at < end && text[at] !== quote) {
    const variable = quote === '"' && text[at] === "$" && /^\$(\{[^}]*\}?|\w+)/.exec(text.slice(at, end))?.[0];
    if (variable) {
      if (start < at) mark(start, at, "string");
      mark(at, at + variable.length, "variable");
      start = at += variable.length;
    } else {
      at += quote === '"' && text[at] === "\\" ? 2 : 1;
    }
  }
  if (at < end) state.quote = "";
  at = Math.min(at + 1, end);
  if (start < at) mark(start, at, "string");
  return at;
}

/** The colours of what is in view. */
export const colours = ViewPlugin.define(
  (view) => {
    /** The state at the start of each line, as far as they were needed. */
    let states = [START];
    const plugin = {
      update({ docChanged, viewportChanged, changes, state }) {
        if (docChanged) {
          let first = states.length;
          changes.iterChangedRanges((_, __, from) => (first = Math.min(first, state.doc.lineAt(from).number)));
          states.length = first;
        }
        if (docChanged || viewportChanged) plugin.decorations = colour();
      },
    };
    function colour() {
      const { doc } = view.state;
      const last = doc.lineAt(view.viewport.to).number;
      for (let at = states.length; at < last; at++) states.push(readLine(doc.line(at).text, states[at - 1]));
      const builder = new RangeSetBuilder();
      for (let at = doc.lineAt(view.viewport.from).number; at <= last; at++) {
        const { from, text } = doc.line(at);
        states[at] = readLine(text, states[at - 1], (start, end, name) => {
          if (start < end && end < LONGEST) builder.add(from + start, from + end, MARKS[name]);
        });
      }
      return builder.finish();
    }
    plugin.decorations = colour();
    return plugin;
  },
  { decorations: (plugin) => plugin.decorations },
);

/** Longer lines have colours up to here. */
const LONGEST = 5_000;

const MARKS = Object.fromEntries(
  ["keyword", "flag", "comment", "string", "variable", "delimiter", "operator", "reserved"].map((name) => [name, Decoration.mark({ class: name })]),
);
