// For `cargo xtask bench`: how fast two npm packages are with the texts in a folder. Prints lines
// `program, text, nanoseconds` between tabs, each the best of several tries.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";

const folder = process.argv[2];
const programs = { "dockerfile-ast parses": DockerfileParser.parse, "dockerfile-utils validates": validate };

for (const name of ["30 lines", "11 kB", "78 KB", "1 MB"]) {
  const text = readFileSync(join(folder, name), "utf8");
  for (const [program, run] of Object.entries(programs)) {
    let best = Infinity;
    const start = performance.now();
    for (let tries = 0; tries < 3 || (tries < 1000 && performance.now() - start < 1000); tries++) {
      const now = performance.now();
      run(text);
      best = Math.min(best, performance.now() - now);
      // One that takes this long is not tried again.
      if (best > 20_000) break;
    }
    console.log(`${program}\t${name}\t${Math.round(best * 1e6)}`);
  }
}
