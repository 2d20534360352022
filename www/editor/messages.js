// The page's messages to the editor, as JSON:
//
//   notes        { marks, stages, sizes }
//     marks      problems: { range: [from, to], severity (error, warning, info, hint), message,
//                fixes: [{ title, edits: [{ range, insert }] }] }
//     stages     [first line, last line]
//     sizes      { line, label, share (percent), kind (base, added, wasted) }
//   completions  { range, says: [{ label, detail }] }
//   hover        { range, says: [paragraph] }
//
// The text may have changed since the page looked at it, so every place is checked against the text
// that the editor holds. Whatever does not fit is left out.

/** Problems, stages and sizes. */
export function readNotes(text, doc) {
  const { marks, stages, sizes } = parse(text);
  return { marks: list(marks).flatMap((it) => readMark(it, doc)), stages: list(stages).filter((it) => isLines(it, doc)), sizes: readSizes(sizes, doc) };
}

/** What can stand somewhere, or null. */
export function readCompletions(text, doc) {
  const { range, says } = parse(text);
  const options = list(says).filter((it) => isText(it?.label) && isText(it.detail));
  return isRange(range, doc) && options.length > 0 ? { from: range[0], to: range[1], options } : null;
}

/** What stands somewhere, or null. */
export function readHover(text, doc) {
  const { range, says } = parse(text);
  const texts = list(says).filter(isText);
  return isRange(range, doc) && texts.length > 0 ? { from: range[0], to: range[1], texts } : null;
}

function readMark(mark, doc) {
  if (!isRange(mark?.range, doc) || !SEVERITIES.has(mark.severity) || !isText(mark.message)) return [];
  const { range: [from, to], severity, message } = mark;
  return [{ from, to, severity, message, fixes: list(mark.fixes).flatMap((it) => readFix(it, doc)) }];
}

/** A fix with an edit that does not fit would do half of what it says. */
function readFix(fix, doc) {
  const edits = list(fix?.edits);
  const fits = isText(fix?.title) && edits.length > 0 && edits.every((it) => isRange(it?.range, doc) && isText(it.insert));
  return fits ? [{ title: fix.title, changes: edits.map(({ range: [from, to], insert }) => ({ from, to, insert })) }] : [];
}

/** In the order of the lines. */
function readSizes(sizes, doc) {
  let above = 0;
  return list(sizes).filter((it) => {
    const fits = isLine(it?.line, doc) && above <= it.line && isText(it.label) && Number.isInteger(it.share) && KINDS.has(it.kind);
    if (fits) above = it.line;
    return fits;
  });
}

const SEVERITIES = new Set(["error", "warning", "info", "hint"]);

const KINDS = new Set(["base", "added", "wasted"]);

const list = (value) => (Array.isArray(value) ? value : []);
const isText = (value) => typeof value === "string";
const isLine = (value, doc) => Number.isInteger(value) && 1 <= value && value <= doc.lines;
const isLines = (value, doc) => Array.isArray(value) && isLine(value[0], doc) && isLine(value[1], doc) && value[0] <= value[1];

function isRange(value, doc) {
  const [from, to] = list(value);
  return Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= doc.length;
}

function parse(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
