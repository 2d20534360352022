// Share links: the part of an address after `#`, which browsers send to no server. Version 1 is
//   #1=<base64url of raw deflate of UTF-8 of JSON {"text", "target", "ignore", "sizes", "options"}>
// and, for links written by hand, `#text=<the text, percent-encoded>` and `#example=<its name>`.
// www/docs/contract.md has the whole contract. Old versions are read for ever.

/** The most that a link may unfold to, in bytes: a small link can hold a huge text. */
export const LIMIT = 1_000_000;

/** The part after `#` for what the page shows: the text, and the target, ignore file, given sizes and build options if any. */
export async function encode(shown) {
  const bytes = new TextEncoder().encode(JSON.stringify(shown));
  if (bytes.length > LIMIT) throw new Error("This text is too large for a link.");
  const small = await collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw")));
  // In pieces: an argument list has a limit.
  let binary = "";
  for (let at = 0; at < small.length; at += 4096) binary += String.fromCharCode(...small.subarray(at, at + 4096));
  return `#1=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** What a link holds, as [name, string] pairs, or null where `hash` is no link. Throws what is wrong with it. */
export async function decode(hash) {
  const [, version, data] = /^#(\d+|text|example)=(.*)$/s.exec(hash) ?? [];
  if (!version) return null;
  if (version === "example") return [[version, data]];
  if (version !== "1" && version !== "text") throw new Error("This link is of a newer version.");
  if (data.length > 2 * LIMIT) throw new Error("This link is too large.");
  try {
    const text = version === "text" ? decodeURIComponent(data) : await unfold(data);
    const shown = version === "text" ? { text } : JSON.parse(text);
    if (typeof shown.text !== "string" || shown.text.length > LIMIT) throw null;
    return ["text", "ignore", "sizes", "options", "target"].map((name) => [name, shown[name]]).filter(([, it]) => typeof it === "string");
  } catch (problem) {
    throw problem instanceof RangeError ? problem : new Error("This link is damaged.");
  }
}

async function unfold(data) {
  const small = Uint8Array.from(atob(data.replaceAll("-", "+").replaceAll("_", "/")), (it) => it.charCodeAt());
  const stream = new Blob([small]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await collect(stream));
}

async function collect(stream) {
  const parts = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LIMIT) {
      reader.cancel();
      throw new RangeError("This link unfolds to too large a text.");
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
