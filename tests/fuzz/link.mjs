// What must hold of every share link (www/link.js), which libFuzzer cannot call: what was written is
// read again, and anything else is read as texts or refused with a reason.
//
//   node tests/fuzz/link.mjs SECONDS

import assert from "node:assert/strict";
import { decode, encode } from "../../www/link.js";

const PIECES = ["FROM a\n", "RUN \"é\" \\\n", "\u{1f433}", "\0", "\ud800", "{\"text\":", "\"", "\\u0000", "x".repeat(5_000), "%", "%zz", "#1=", "\r\n", "\u2028", "]", "<script>", ""];
const REASONS = /^This link (is (damaged|too large|of a newer version)|unfolds to too large a text)\.$/;

/** The same numbers every time (the constants are those of MINSTD). */
export function dice(seed) {
  return (sides) => (seed = (seed * 48_271) % 2_147_483_647) % sides;
}

export async function once(roll) {
  const text = Array.from({ length: roll(6) }, () => PIECES[roll(PIECES.length)]).join("");
  const shown = { text };
  for (const name of ["target", "ignore", "sizes"]) if (roll(3) === 0) shown[name] = PIECES[roll(PIECES.length)];
  const hash = await encode(shown);
  const read = Object.fromEntries(await decode(hash));
  // Half a surrogate pair is no text that could be stored or typed.
  if (!text.includes("\ud800")) assert.deepEqual(read, JSON.parse(JSON.stringify(shown)));
  await damaged(hash, roll);
  await damaged(`#text=${encodeURIComponent(text.replaceAll("\ud800", ""))}`, roll);
}

async function damaged(hash, roll) {
  const at = roll(hash.length);
  const letter = "AZaz09-_=#%{}é\0 "[roll(16)];
  const bad = [hash.slice(0, at), hash.slice(0, at) + letter + hash.slice(at + 1), hash.slice(0, at) + letter + hash.slice(at), hash.slice(at)][roll(4)];
  let read;
  try {
    read = await decode(bad);
  } catch (problem) {
    assert.match(problem.message, REASONS);
    return;
  }
  assert.ok(read === null || read.every(([name, value]) => typeof name === "string" && typeof value === "string"), bad);
}

if (process.argv[1] === import.meta.filename) {
  const roll = dice(Date.now() % 2_147_483_646 || 1);
  const end = Date.now() + 1000 * Number(process.argv[2] ?? 60);
  let runs = 0;
  for (; Date.now() < end; runs++) await once(roll);
  console.log(`link address: ${runs} links, each read, damaged twice and read again`);
}
