// Starts the app. It is a file of its own because www/_headers allows no inline script.
import { cameRest, readAddress } from "./host.js";

const { js, wasm, rest } = document.querySelector("script[data-wasm]").dataset;
const address = (name) => new URL(name, document.baseURI).href;
Promise.all([import(address(js)), readAddress()])
  .then(([app]) => app.default({ module_or_path: address(wasm) }))
  .then((first) => {
    // Comes over the textarea.
    import(address("editor.js")).catch(() => document.querySelector("dockerfile-editor").dispatchEvent(new Event("settled")));
    if (rest) return bringRest(first).then(cameRest);
  })
  .catch((reason) => {
    document.getElementById("load-failed").hidden = false;
    console.error(reason);
  });

/** The second part of the program, which a release has: it fills the first one's table. */
async function bringRest(first) {
  const answer = await fetch(address(rest));
  return WebAssembly.instantiate(await answer.arrayBuffer(), { first });
}
