// Static hosting: the snippets in www/hosting say what www/_headers says, and real servers obey them.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { inPage, open, textField } from "./harness.mjs";
import { dist, headersFor, parseHeaders } from "./serve.mjs";

const read = (path) => readFileSync(new URL(`../../www/${path}`, import.meta.url), "utf8");
const headers = headersFor(parseHeaders(read("_headers")), "/");

for (const file of ["nginx.conf", "Caddyfile", "apache.conf"]) {
  test(`${file} sends the headers of _headers`, () => {
    const text = read(`hosting/${file}`).toLowerCase();
    for (const [name, value] of Object.entries(headers)) assert.ok(text.includes(`${name} "${value.toLowerCase()}"`), `${name}: ${value}`);
    assert.ok(text.includes("max-age=31536000, immutable") && text.includes("no-cache"));
  });
}

test("the page carries the policy itself, for hosts that send none", () => {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  assert.ok(page.includes(`<meta http-equiv="Content-Security-Policy" content="${headers["content-security-policy"]}">`));
});

test("each large file is there compressed as well", () => {
  for (const name of readdirSync(dist).filter((it) => /\.(html|js|css|wasm)$/.test(it))) {
    assert.deepEqual(gunzipSync(readFileSync(join(dist, `${name}.gz`))), readFileSync(join(dist, name)), name);
    assert.deepEqual(brotliDecompressSync(readFileSync(join(dist, `${name}.br`))), readFileSync(join(dist, name)), name);
  }
});

// How each server is started with its snippet: in `folder`, which is its own, on `port`.
const servers = {
  nginx: {
    programs: ["nginx", "/usr/sbin/nginx"], install: "nginx-light", file: "nginx.conf",
    replaced: (port) => [["listen 80;", `listen 127.0.0.1:${port};`], ["/srv/playground/", dist], ["include mime.types", "include /etc/nginx/mime.types"]],
    main: (folder) => `${process.getuid() === 0 ? "user root;" : ""} daemon off; pid ${folder}/pid; events {}
      http { access_log off; include ${folder}/site;
      ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((it) => `${it}_temp_path ${folder}/${it};`).join(" ")} }`,
    run: (folder) => ["-p", folder, "-c", `${folder}/main`, "-e", `${folder}/error.log`],
  },
  apache: {
    programs: ["apache2", "/usr/sbin/apache2"], install: "apache2-bin", file: "apache.conf",
    replaced: () => [['"/srv/playground"', `"${dist.slice(0, -1)}"`], ['"/srv/playground"', `"${dist.slice(0, -1)}"`]],
    main: (folder, port) => `${["mpm_event", "authz_core", "alias", "dir", "mime", "headers", "rewrite"].map((it) => `LoadModule ${it}_module /usr/lib/apache2/modules/mod_${it}.so`).join("\n")}
      ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log\nDefaultRuntimeDir ${folder}
      TypesConfig /etc/mime.types\nInclude ${folder}/site\n`,
    run: (folder) => ["-D", "FOREGROUND", "-d", folder, "-f", `${folder}/main`],
  },
  caddy: {
    programs: ["caddy"], install: "caddy", file: "Caddyfile",
    replaced: (port) => [["example.org {", `http://127.0.0.1:${port} {`], ["/srv/playground", dist]],
    main: (folder) => `{\n\tadmin off\n\tauto_https off\n}\nimport ${folder}/site\n`,
    run: (folder) => ["run", "--adapter", "caddyfile", "--config", `${folder}/main`],
  },
};

const types = { ".html": "text/html", ".js": "javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json" };

for (const [name, { programs, install, file, replaced, main, run }] of Object.entries(servers)) {
  const program = programs.find((it) => !spawnSync(it, ["-v"]).error);
  const skip = program ? false : `${name} is not installed (on Debian: apt-get install ${install})`;

  test(`${name} with its snippet serves the site from a sub folder`, { skip }, inPage({ open: false, problems: "ignored" }, async ({ page, context }) => {
    const folder = mkdtempSync(join(tmpdir(), `${name}-`));
    const port = await freePort();
    let snippet = read(`hosting/${file}`);
    for (const [from, to] of replaced(port)) {
      assert.ok(snippet.includes(from), `the snippet has ${from}`);
      snippet = snippet.replace(from, to);
    }
    writeFileSync(join(folder, "site"), snippet);
    writeFileSync(join(folder, "main"), main(folder, port));
    const server = spawn(program, run(folder), { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
    let said = "";
    server.stderr.on("data", (it) => (said += it));
    try {
      const url = `http://127.0.0.1:${port}/playground/`;
      for (let tries = 100; !(await fetch(url).catch(() => null)); tries--) {
        assert.ok(tries > 0 && server.exitCode === null, `${name} does not start: ${said}`);
        await new Promise((later) => setTimeout(later, 100));
      }
      const redirect = await fetch(url.slice(0, -1), { redirect: "manual" });
      assert.ok([301, 302].includes(redirect.status), `a missing / is put in: ${redirect.status}`);
      for (const path of ["", ...readdirSync(dist).filter((it) => /\.(html|js|css|wasm|svg|webmanifest)$/.test(it))]) {
        const answer = await fetch(url + path, { headers: { "accept-encoding": "gzip" } });
        assert.equal(answer.status, 200, path);
        for (const [header, value] of Object.entries(headers)) assert.equal(answer.headers.get(header), value, `${path}: ${header}`);
        const ending = path ? path.slice(path.lastIndexOf(".")) : ".html";
        assert.ok(answer.headers.get("content-type")?.includes(types[ending]), `${path}: ${answer.headers.get("content-type")}`);
        const forever = /-[0-9a-f]{8,16}(_bg)?\./.test(path);
        assert.equal(answer.headers.get("cache-control"), forever ? "public, max-age=31536000, immutable" : "no-cache", path);
        assert.equal(answer.headers.get("content-encoding"), "gzip", path);
        assert.deepEqual(Buffer.from(await answer.arrayBuffer()), readFileSync(join(dist, path || "index.html")), path);
      }
      const missing = await fetch(`${url}missing`);
      assert.equal(missing.status, 404);
      // And the app itself, watched for nothing but errors of its own.
      await context.unrouteAll();
      const errors = [];
      page.on("console", (it) => it.type() === "error" && errors.push(it.text()));
      await open(page, url);
      await textField(page).fill("FROM alpine AS hosted");
      await page.locator(".node .title", { hasText: "hosted" }).waitFor();
      assert.deepEqual(errors, []);
    } finally {
      server.kill();
      await new Promise((gone) => (server.exitCode === null && server.signalCode === null ? server.once("exit", gone) : gone()));
      rmSync(folder, { recursive: true });
    }
  }));
}

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
