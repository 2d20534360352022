// Dropped files that are no text: programs and images.

import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { expectAccessible, inPage, put, text } from "./harness.mjs";

const ready = (page) => Promise.all(["#keys", "#tab-layers"].map((it) => page.locator(it).waitFor({ state: "attached" })));
const drop = async (page, files) => (await ready(page), page.getByLabel("Open a file").setInputFiles(files));

const node = basename(process.execPath);
const FILE = `FROM debian:trixie-slim\nCOPY ${node} /usr/local/bin/\n`;

test("a program says what it needs, and its COPY has its true size", inPage(async ({ page }) => {
  await put(page, FILE);
  await page.getByText("3 lines").first().waitFor();
  await drop(page, process.execPath);
  await page.locator(".reports summary", { hasText: `${node}: dynamic, glibc 2.` }).waitFor();
  await page.getByText(`Line 2 copies ${node}: its true size is set.`).waitFor();
  const size = (statSync(process.execPath).size / 1e6).toPrecision(3);
  await page.locator(".layers", { hasText: `${size} MB` }).first().waitFor();
  const row = (base) => page.locator(".reports tr", { hasText: base });
  assert.match(await row("scratch").textContent(), /no such file or directory/);
  assert.equal(await text(page), FILE);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Forget dropped files" }).click();
  await page.locator(".reports").waitFor({ state: "detached" });
}));

/** A header of a tar archive, with its data. */
function entry(path, data) {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write("0000644", 100);
  header.write(data.length.toString(8).padStart(11, "0"), 124);
  header.write("        ", 148);
  header.write("0", 156);
  header.write("ustar\0" + "00", 257);
  header.write(header.reduce((sum, it) => sum + it, 0).toString(8).padStart(6, "0") + "\0 ", 148);
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

const tar = (files) => Buffer.concat([...Object.entries(files).map(([path, data]) => entry(path, Buffer.from(data))), Buffer.alloc(1024)]);

/** What `docker save` makes of an image of three layers, the second of which is packed. */
function saved(layers = {}) {
  const config = {
    os: "linux",
    architecture: "amd64",
    config: { User: "app", WorkingDir: "/srv", Cmd: ["./serve"] },
    history: [
      { created_by: "# debian.sh" },
      { created_by: "WORKDIR /srv", empty_layer: true },
      { created_by: "COPY data /srv/ # buildkit" },
      { created_by: "RUN /bin/sh -c rm /srv/old # buildkit" },
    ],
  };
  return tar({
    "base/layer.tar": tar({ "etc/os-release": "ID=debian", "usr/lib/big": Buffer.alloc(3_000_000) }),
    "blobs/sha256/data": gzipSync(tar({ "srv/data": Buffer.alloc(7_000_000, "x"), "srv/old": Buffer.alloc(2_000_000) })),
    "last.tar": tar({ "srv/.wh.old": "" }),
    "config.json": JSON.stringify(config),
    "manifest.json": JSON.stringify([{ Config: "config.json", RepoTags: ["shop:1"], Layers: ["base/layer.tar", "blobs/sha256/data", "last.tar"] }]),
    ...layers,
  });
}

const SHOP = "FROM debian:trixie-slim\nWORKDIR /srv\nCOPY data /srv/\nRUN rm /srv/old\nUSER app\nCMD [\"./serve\"]\n";

test("an image gives its lines their true sizes", inPage(async ({ page }) => {
  await put(page, SHOP);
  await page.getByText("7 lines").first().waitFor();
  await drop(page, { name: "shop.tar", mimeType: "application/x-tar", buffer: saved() });
  await page.locator(".reports summary", { hasText: "shop.tar: shop:1, 3 layers, 12 MB on disk" }).waitFor();
  await page.getByText("2 of 3 layers are of this file").waitFor();
  const rows = (caption) => page.locator(".reports table", { hasText: caption }).locator("tbody tr").allTextContents();
  assert.match((await rows("Layers"))[1], /^3COPY data \/srv\/9 MB.*2 MB$/);
  assert.deepEqual(await rows("Too late"), ["/srv/old2 MBline 3deleted by line 4"]);
  assert.equal((await rows("Settings that differ")).length, 0);
  await page.getByText("shop.tar: Steps measured: 2.").waitFor();
  await page.locator(".figure", { hasText: "12 MB" }).first().waitFor();
  await expectAccessible(page);
}));

for (const [what, buffer, why] of [
  ["an archive that is cut short", saved().subarray(0, 1_000_000), "“it.tar” is cut short: it ends in the middle of a file."],
  ["a damaged layer", saved({ "blobs/sha256/data": gzipSync(tar({ "srv/data": Buffer.alloc(900_000, "x") })).subarray(0, 500) }), "“it.tar” is cut short or damaged: layer 2 does not end as it should."],
  ["another archive", tar({ a: "b" }), "“it.tar” is a tar archive, but no image"],
  ["a compressed archive", gzipSync(tar({ a: "b" })), "“it.tar” is compressed as a whole. Unpack it first, with gunzip."],
]) {
  test(`${what} says what is wrong, and the text stays`, inPage(async ({ page }) => {
    await put(page, SHOP);
    await drop(page, { name: "it.tar", mimeType: "application/x-tar", buffer });
    await page.getByText(why).waitFor();
    assert.equal(await text(page), SHOP);
  }));
}

test("another image says that none of its layers match", inPage(async ({ page }) => {
  await put(page, "FROM alpine:3.24\nRUN apk add curl\n");
  await page.getByText("3 lines").first().waitFor();
  await drop(page, { name: "shop.tar", mimeType: "application/x-tar", buffer: saved() });
  await page.getByText("None of its 3 layers is of this file").waitFor();
  await page.getByText("shop.tar is another image: none of its layers is of this file.").waitFor();
}));
