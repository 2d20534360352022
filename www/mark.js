// Marks an analysis that has begun and not yet ended, so that a text whose analysis never ends, or
// takes the page with it, locks nobody out: the next start finds the mark and shows the text plainly.
//
// A mark alone may also be that of another tab, which has just begun with the same text. So a tab holds
// a lock while its mark stands, which the browser takes away with the tab. A mark without its lock has
// nobody left who could end the analysis; one that is older than any analysis is of a tab that hangs.
const MARK = "dockerfile-playground/begun";
/** Longer than any analysis takes that ends, in milliseconds. */
const LONG = 10_000;
/** How long a page has to answer after an analysis before it counts as ended, in milliseconds. */
const SETTLED = 2_000;

const own = crypto.getRandomValues(new Uint32Array(2)).join("-");
const lockOf = (id) => `${MARK}/${id}`;
/** The text whose analysis has begun, or null. */
let begun = null;
let release = () => {};
let settling;

/** Whether an earlier analysis of this text did not end. */
export async function isUnfinished(text) {
  const mark = read();
  if (!mark || mark.id === own || mark.sum !== sum(text)) return false;
  return LONG < Date.now() - mark.time || !(await isHeld(lockOf(mark.id)));
}

/** An analysis of this text begins. */
export async function begin(text) {
  clearTimeout(settling);
  if (begun === null) await hold();
  begun = text;
  write();
}

/** It has ended, unless the page does not get to the end of this either. */
export function end() {
  if (begun === null) return;
  clearTimeout(settling);
  settling = setTimeout(clear, SETTLED);
}

/** It broke: the mark stays. */
export function leave() {
  clearTimeout(settling);
  begun = null;
  release();
}

// A page that is left gets here only while no analysis keeps it.
addEventListener("pagehide", () => begun !== null && remove());
addEventListener("pageshow", ({ persisted }) => persisted && begun !== null && write());

function clear() {
  if (begun !== null) remove();
  leave();
}

function write() {
  try {
    localStorage.setItem(MARK, JSON.stringify({ id: own, time: Date.now(), sum: sum(begun) }));
  } catch {
    // No storage: nothing is kept that could lock anybody out.
  }
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(MARK));
  } catch {
    return null;
  }
}

/** Takes the own mark away. */
function remove() {
  if (read()?.id === own) localStorage.removeItem(MARK);
}

/** Tells texts apart. */
function sum(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return `${text.length} ${sum}`;
}

/** Takes the own lock; without locks, as on a host without https, a mark's age has to do. */
function hold() {
  return new Promise((held) => {
    const wait = () => (held(), new Promise((done) => (release = done)));
    const asked = navigator.locks?.request(lockOf(own), wait) ?? Promise.reject();
    asked.catch(held);
  });
}

async function isHeld(name) {
  if (!navigator.locks) return true;
  const { held } = await navigator.locks.query();
  return held.some((it) => it.name === name);
}
