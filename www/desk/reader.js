// Reads a dropped file in a worker of its own: the program says which part it wants next, packed layers
// are unpacked by the browser. A classic worker, as a frame without an origin can start no other one.
onmessage = async ({ data: { script, module, file } }) => {
  try {
    importScripts(script);
    await wasm_bindgen({ module_or_path: module });
    let step = JSON.parse(wasm_bindgen.read_file(file.name, file.size));
    while (step.Read || step.Inflate) {
      if (step.Inflate) {
        step = await inflate(file, ...step.Inflate);
        continue;
      }
      const [at, length] = step.Read;
      postMessage({ progress: at });
      const bytes = new Uint8Array(await file.slice(at, at + length).arrayBuffer());
      step = JSON.parse(wasm_bindgen.take_bytes(bytes));
    }
    postMessage(step.Done ? { done: step.Done } : { failed: step.Failed });
  } catch (reason) {
    const unreadable = reason?.name === "NotReadableError" || reason?.name === "NotFoundError";
    postMessage({ failed: unreadable ? "could not be read: it is gone, or was changed." : `could not be read (${reason?.message ?? reason}).` });
  }
};

/** Hands over a part of the file, unpacked; gives the next step. */
async function inflate(file, at, length) {
  const counted = new TransformStream({
    transform(chunk, next) {
      postMessage({ progress: (at += chunk.length) });
      next.enqueue(chunk);
    },
  });
  let whole = true;
  try {
    const packed = file.slice(at, at + length).stream();
    const unpacked = packed.pipeThrough(counted).pipeThrough(new DecompressionStream("gzip")).getReader();
    for (;;) {
      const { done, value } = await unpacked.read();
      if (done) break;
      const step = JSON.parse(wasm_bindgen.take_bytes(value));
      if (step.Failed) {
        await unpacked.cancel();
        return step;
      }
    }
  } catch {
    whole = false;
  }
  return JSON.parse(wasm_bindgen.end_bytes(whole));
}
