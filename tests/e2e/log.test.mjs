// The log of a build, pasted beside its Dockerfile.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expectAccessible, inPage, put } from "./harness.mjs";

const file = "FROM example.org/tools\nCOPY package.json .\nRUN make\nRUN make test\n";
const log = `#5 [1/4] FROM example.org/tools
#5 CACHED

#6 [2/4] COPY package.json .
#6 DONE 0.1s

#7 [3/4] RUN make
#7 0.512 cc main.c
#7 DONE 72.4s

#8 [4/4] RUN make test
#8 0.201 1 test failed
#8 ERROR: process "/bin/sh -c make test" did not complete successfully: exit code: 2
`;

test("a pasted log shows times, the cache and the failure, and moves with the text", inPage(async ({ page }) => {
  await put(page, file);
  await page.getByRole("tab", { name: "Build & cache" }).click();
  await page.getByText("Read a build’s log").click();
  const field = page.getByRole("textbox", { name: /Paste what docker build/ });
  await field.fill("hello");
  await page.getByText(/This is not what/).waitFor();
  await field.fill(log);
  const took = page.getByRole("table").filter({ hasText: "Took" });
  const rows = () => took.getByRole("row").evaluateAll((rows) => rows.slice(1).map((it) => it.innerText.replace(/\s+/g, " ").trim()));
  await took.waitFor();
  assert.deepEqual(await rows(), ["1 FROM example.org/tools cached", "2 COPY package.json . 0.1 s", "3 RUN make 1 min 12 s", "4 RUN make test failed"]);
  await page.getByText(/^Line 4 failed: process .* It printed: 1 test failed$/).waitFor();
  await page.getByText("The build waited 1 min 12 s for its longest chain: lines 2, 3.").waitFor();
  await expectAccessible(page);
  await put(page, `# a comment\n${file}`);
  await page.getByText(/^Line 5 failed/).waitFor();
  await put(page, file.replace("make test", "make check"));
  await page.getByText(/^3 of 4 steps of the log are this file’s/).waitFor();
  await page.getByRole("button", { name: "Forget the log" }).click();
  await took.waitFor({ state: "detached" });
}));

test("a log is also taken where sizes are pasted", inPage(async ({ page }) => {
  await put(page, file);
  await page.getByRole("tab", { name: "Layers" }).click();
  await page.getByText("Use true sizes").click();
  await page.getByRole("textbox", { name: /Paste what docker history/ }).fill(log);
  await page.getByText("The build log is in “Build & cache”.").waitFor();
  await page.getByRole("tab", { name: "Build & cache" }).click();
  await page.getByText(/^Line 4 failed/).waitFor();
}));
