// The last step of `cargo xtask build`, in dist/: makes scripts and styles smaller, of which Trunk 0.21
// leaves most as they are; lists the examples, for use offline (www/sw.js); and puts a .br and a .gz
// beside each file that is worth it, for hosts that serve these.

import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { transformSync } from "../../../www/editor/node_modules/esbuild/lib/main.js";

for (const name of readdirSync(".", { recursive: true }).filter((it) => /\.(js|css)$/.test(it))) {
  const loader = extname(name).slice(1);
  // Has Chromium compile the editor while it comes, not function by function when they are first called.
  const banner = name === "editor.js" ? "//# allFunctionsCalledOnLoad" : "";
  const { code } = transformSync(readFileSync(name, "utf8"), { loader, banner, minify: true, target: "esnext" });
  writeFileSync(name, code);
}

for (const name of readdirSync("rules").filter((it) => !it.endsWith(".md"))) rmSync(`rules/${name}`);

writeFileSync("examples/list.txt", readdirSync("examples").join("\n"));

for (const name of readdirSync(".", { recursive: true })) {
  if (!/\.(html|js|css|wasm|svg|webmanifest|bin)$/.test(name)) continue;
  const raw = readFileSync(name);
  writeFileSync(`${name}.br`, brotliCompressSync(raw));
  writeFileSync(`${name}.gz`, gzipSync(raw, { level: 9 }));
}
