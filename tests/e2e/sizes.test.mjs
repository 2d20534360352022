// Sizes that the user brings: set by hand, or pasted from what docker prints.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expectAccessible, inPage, layers, mounted, open, put } from "./harness.mjs";

const file = "FROM scratch\nCOPY tool /tool\nRUN [\"/tool\"]\n";
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

/** The row of a layer. */
const layer = (page, instruction) => page.locator("tr.layer").filter({ hasText: instruction });
const said = (page) => page.locator("#given");

async function set(page, line, size) {
  await page.getByRole("button", { name: `Set the size of line ${line}` }).click();
  const field = page.getByRole("textbox", { name: `Size of line ${line}` });
  await field.fill(size);
  await field.press("Enter");
}

test("a size that is set stays, after a reload and in a link", inPage(clipboard, async ({ page, context }) => {
  await put(page, file);
  await layers(page);
  await layer(page, "RUN").getByText("assumption", { exact: true }).first().waitFor();
  await set(page, 3, "99999 TB");
  await page.waitForFunction(() => /10 TB/.test(document.querySelector("#given").textContent));
  const field = page.getByRole("textbox", { name: "Size of line 3" });
  await field.fill("a lot");
  await field.press("Enter");
  await page.waitForFunction(() => /is no size/.test(document.querySelector("#given").textContent));
  await expectAccessible(page);
  await field.fill("120 MB");
  await field.press("Enter");
  const isSet = async (page) => {
    await layer(page, "RUN").getByText("120 MB").waitFor();
    await layer(page, "RUN").getByText("set by you").waitFor();
    await page.getByText("1 size is given.").waitFor();
  };
  await isSet(page);
  await page.reload();
  await mounted(page);
  await layers(page);
  await isSet(page);
  // A link brings it to someone else.
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByText("Copied: a link").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.browser().newContext({ serviceWorkers: "block" });
  try {
    const theirs = await other.newPage();
    await open(theirs, link);
    await layers(theirs);
    await isSet(theirs);
  } finally {
    await other.close();
  }
  // It goes with its line, and is not counted then.
  await put(page, file.replace('["/tool"]', '["/other"]'));
  await page.getByText("The sizes that are given are of other lines").waitFor();
  await put(page, file);
  await isSet(page);
  await page.getByRole("button", { name: "Estimate all again" }).click();
  await layer(page, "RUN").getByText("assumption", { exact: true }).first().waitFor();
}));

test("what docker prints takes the place of estimates", inPage(async ({ page }) => {
  await put(page, file);
  await layers(page);
  await page.getByText("Use true sizes").click();
  const field = page.getByRole("textbox", { name: /Paste what docker history/ });
  await field.fill("nothing that docker prints");
  await page.waitForFunction(() => /This is not what/.test(document.querySelector("#given").textContent));
  await field.fill(
    "IMAGE     CREATED   CREATED BY                          SIZE      COMMENT\n" +
      "3f9c1d0   now       RUN /tool # buildkit                60.1MB    buildkit.dockerfile.v0\n" +
      "<missing> now       COPY tool /tool # buildkit          4.5MB     buildkit.dockerfile.v0\n",
  );
  await layer(page, "RUN").getByText("60.1 MB").waitFor();
  await layer(page, "COPY").getByText("measured").waitFor();
  assert.equal(await said(page).textContent(), "Steps measured: 2.");
  await page.getByText("2 sizes are given.").waitFor();
  await field.fill("REPOSITORY   TAG   IMAGE ID       CREATED       SIZE\nshop         1     2f2e3d4c5b6a   3 hours ago   70.5 MB\n");
  await page.getByText("shop:1 is taken for the image that this file builds.").waitFor();
  await page.getByText(/Docker printed this size/).waitFor();
  await expectAccessible(page);
}));
