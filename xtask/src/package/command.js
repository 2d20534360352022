#!/usr/bin/env node
// The command `dockerfile-playground`.

import { writeSync } from "node:fs";
import { run } from "./index.js";

/** Writes all of a text, also to a pipe that is full or that nobody reads any more. */
function print(descriptor, text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (error.code === "EPIPE") return;
      if (error.code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

const { output, messages, status } = run(process.argv.slice(2));
print(2, messages);
print(1, output);
process.exitCode = status;
