// The engine's side of www/engine.js, in a classic worker: a frame without an origin can start no
// other one.
let ready;

onmessage = async ({ data: { script, module, bytes } }) => {
  try {
    if (script) {
      importScripts(script);
      await (ready = wasm_bindgen({ module_or_path: module }));
      return postMessage({});
    }
    await ready;
    const answer = wasm_bindgen.ask(bytes);
    postMessage({ bytes: answer }, [answer.buffer]);
  } catch (reason) {
    postMessage({ failed: `${reason?.stack ?? reason}` });
  }
};
