// Starts the app. It is a file of its own because www/_headers allows no inline script.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const address = (name) => new URL(name, document.baseURI).href;
import(address(js))
  .then((app) => app.default({ module_or_path: address(wasm) }))
  .catch((reason) => {
    document.getElementById("load-failed").hidden = false;
    console.error(reason);
  });
