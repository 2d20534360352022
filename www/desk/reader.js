// Reads a dropped file in a worker of its own: the program says which part it wants next. A classic
// worker, as a frame without an origin can start no other one.
onmessage = async ({ data: { script, module, file } }) => {
  try {
    importScripts(script);
    await wasm_bindgen({ module_or_path: module });
    let step = JSON.parse(wasm_bindgen.read_file(file.name, file.size));
    while (step.Read) {
      const [at, length] = step.Read;
      postMessage({ progress: at });
      const bytes = new Uint8Array(await file.slice(at, at + length).arrayBuffer());
      step = JSON.parse(wasm_bindgen.take_bytes(bytes));
    }
    postMessage(step.Done ? { done: JSON.stringify(step.Done) } : { failed: step.Failed });
  } catch (reason) {
    const unreadable = reason?.name === "NotReadableError" || reason?.name === "NotFoundError";
    postMessage({ failed: unreadable ? "could not be read: it is gone, or was changed." : `could not be read (${reason?.message ?? reason}).` });
  }
};
