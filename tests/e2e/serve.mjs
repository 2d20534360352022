// Serves a folder as a static host does, with the rules of its _headers file, on this machine only.
//
//   const site = await serve();                          // dist/ at http://127.0.0.1:<free port>/
//   const site = await serve({ under: "/docs/play/" });  // the same site in a sub folder
//   const site = await serve({ compressed: true });      // sends the .br beside a file, as good hosts do
//   const site = await serve({ rate: 1_250 });           // each file with so many bytes a millisecond
//   site.url, site.origin, await site.close()
//
// `node serve.mjs` serves dist/ until it is stopped.

import { createServer } from "node:http";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

export const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** What is sent at a time where that takes time, in bytes. */
const PIECE = 16_384;

export async function serve({ folder = dist, under = "/", port = 0, compressed = false, rate } = {}) {
  const rules = parseHeaders(await readFile(join(folder, "_headers"), "utf8"));
  const sent = [];
  const server = createServer(async (request, response) => {
    let inside = "/";
    try {
      // `new URL` takes out every `..`.
      const path = decodeURI(new URL(request.url, "http://127.0.0.1").pathname);
      if (!path.startsWith(under)) throw new Error("outside of the site");
      inside += path.slice(under.length);
      // Hosts read this file and do not serve it.
      if (inside === "/_headers") throw new Error("not served");
      const file = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
      const isPacked = compressed && existsSync(`${file}.br`);
      const body = await readFile(isPacked ? `${file}.br` : file);
      sent.push(inside);
      const type = types[extname(file)] ?? "application/octet-stream";
      const packed = isPacked && { "content-encoding": "br" };
      response.writeHead(200, { ...headersFor(rules, inside), "content-type": type, ...packed });
      for (let at = 0; rate && at < body.length; at += PIECE) {
        if (at > 0) await sleep(PIECE / rate);
        response.write(body.subarray(at, at + PIECE));
      }
      response.end(rate ? undefined : body);
    } catch {
      response.writeHead(404, headersFor(rules, inside)).end();
    }
  });
  await new Promise((listening) => server.listen(port, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
  // How many files with such a path were sent so far: fewer than a browser asked its own cache for.
  const countSent = (path) => sent.filter((it) => path.test(it)).length;
  return { origin, url: origin + under, countSent, close };
}

/** The rules of a _headers file: a path at the margin, its `Name: value` lines indented below it. */
export function parseHeaders(text) {
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (line.startsWith("/")) {
      const [start, ...rest] = line.trim().split("*");
      if (rest.length > 1 || rest.join("") !== "") throw new Error(`_headers:${index + 1}: only a last * is understood everywhere`);
      rules.push({ start, whole: rest.length === 0, headers: [] });
      continue;
    }
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (!header || rules.length === 0) throw new Error(`_headers:${index + 1}: neither a path nor a header of one: ${line}`);
    rules.at(-1).headers.push([header[1].toLowerCase(), header[2].trim()]);
  }
  return rules;
}

/** The headers for a path: those of every rule that fits; a name given twice joins its values. */
export function headersFor(rules, path) {
  const result = {};
  for (const { start, whole, headers } of rules) {
    if (whole ? path !== start : !path.startsWith(start)) continue;
    for (const [name, value] of headers) result[name] = name in result ? `${result[name]}, ${value}` : value;
  }
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await serve({ port: Number(process.env.PORT ?? 8081) });
  console.log(`dist/ with the headers of www/_headers: ${site.url}`);
}
