// Bundles the editor to www/editor.js and Vim's keys to www/vim.js, which are committed, so that the
// site is built without Node: `cargo xtask editor`.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The bundles, by where each is kept; of the same packages always the same. */
export const bundles = {
  // See language.js.
  [here("../editor.js")]: () => bundle("editor.js", "CodeMirror", "@codemirror/view", { alias: { "@codemirror/language": "./language.js", "@lezer/common": "./language.js" } }),
  [here("../vim.js")]: () => bundle("vim.js", "CodeMirror's Vim", "@replit/codemirror-vim-core", { plugins: [ofEditor] }),
};

async function bundle(entry, what, licensed, { plugins = [], ...options }) {
  const license = await readFile(here(`node_modules/${licensed}/LICENSE`), "utf8");
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    absWorkingDir: here("."),
    bundle: true,
    write: false,
    minify: true,
    legalComments: "none",
    format: "esm",
    target: "es2022",
    charset: "utf8",
    banner: { js: `/*! Made of www/editor by \`cargo xtask editor\`. It holds ${what}:\n\n${license.trim()}\n*/` },
    plugins: [styles, ...plugins],
    ...options,
  });
  return outputFiles[0].text;
}

/** Style sheets are imported as their minified text. */
const styles = {
  name: "styles",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/** What Vim's keys need of CodeMirror is what the editor offers, as both must be the same. */
const ofEditor = {
  name: "of-editor",
  setup(build) {
    build.onResolve({ filter: /^@codemirror\// }, ({ path, importer }) => {
      const isOwn = path === "@codemirror/language" && importer.includes("codemirror-vim");
      return isOwn ? { path: here("vim-language.js") } : { path: "./editor.js", external: true, sideEffects: false };
    });
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(bundles)) await writeFile(file, await text());
}
