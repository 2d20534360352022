// Bundles the editor to www/editor.js, which is committed, so that the site is built without Node:
// `cargo xtask editor`.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Where the bundle is kept. */
export const committed = here("../editor.js");

/** The bundle's text; of the same packages always the same. */
export async function bundle() {
  const license = await readFile(here("node_modules/@codemirror/view/LICENSE"), "utf8");
  const { outputFiles } = await build({
    entryPoints: [here("editor.js")],
    absWorkingDir: here("."),
    bundle: true,
    write: false,
    minify: true,
    legalComments: "none",
    format: "esm",
    target: "es2022",
    charset: "utf8",
    banner: { js: `/* Made of www/editor by \`cargo xtask editor\`. It holds CodeMirror:\n\n${license.trim()}\n*/` },
    // See there.
    alias: { "@codemirror/language": "./language.js", "@lezer/common": "./language.js" },
    plugins: [styles],
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(committed, await bundle());
