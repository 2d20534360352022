// The npm package: installed in an empty folder, it answers as the native command does, byte for byte.
// PACKAGE names its archive and COMMAND the native command; `cargo xtask test` makes both.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const { PACKAGE: archive, COMMAND: native } = process.env;
const examples = fileURLToPath(new URL("../../www/examples/", import.meta.url));
const files = readdirSync(examples).filter((it) => it.endsWith(".Dockerfile")).sort();
const skip = archive && native ? false : "PACKAGE or COMMAND names nothing";

const folder = mkdtempSync(join(tmpdir(), "package-"));
after(() => rmSync(folder, { recursive: true }));
if (!skip) {
  writeFileSync(join(folder, "package.json"), "{}");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["install", "--offline", "--no-audit", "--no-fund", archive], { cwd: folder, stdio: "pipe" });
}
const installed = join(folder, "node_modules/.bin/dockerfile-playground");

/** A build context with what the walk has to get right. */
const context = join(folder, "context");
mkdirSync(join(context, "src/empty"), { recursive: true });
writeFileSync(join(context, "package.json"), '{ "dependencies": { "express": "5.1.0", "lodash": "4.17.21" } }');
writeFileSync(join(context, "src/é.js"), "x".repeat(4_000));
writeFileSync(join(context, ".dockerignore"), "*.md\n");
writeFileSync(join(context, "README.md"), "x".repeat(9_000_000));
writeFileSync(join(context, "Dockerfile"), "FROM node:22-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\nRUN rm -rf src\nUSER node\nCMD [\"node\", \"src/é.js\"]\n");
writeFileSync(join(context, "worse"), Buffer.from("FROM node:22\nCOPY . .\nRUN npm i\nRUN sudo \x1b[31mls\nLABEL a=\xff\n", "latin1"));

/** Both programs on one command line. */
function both(args, input = "") {
  const run = (program) => {
    const { stdout, stderr, status } = spawnSync(program, args, { cwd: context, input: Buffer.from(input), encoding: "buffer", env: { ...process.env, VERSION: "22" } });
    return { output: stdout.toString("latin1"), messages: stderr.toString("latin1"), status };
  };
  return [run(native), run(installed)];
}

const dockerfile = readFileSync(join(context, "Dockerfile"), "utf8");
const commands = {
  "reports on all examples": { args: ["report", "--format=json", ...files.map((it) => examples + it)], status: 1 },
  "a report as text": { args: ["report", "Dockerfile", "worse"], status: 0 },
  "a report as SARIF": { args: ["report", "--format", "sarif", "--fail-on=never", "Dockerfile", "worse"], status: 0 },
  "a report as Markdown": { args: ["report", "--format", "markdown", "Dockerfile"], status: 0 },
  "a report as a page": { args: ["report", "--format", "html", "worse", "--fail-on=never"], status: 0 },
  "a report with a build context": { args: ["report", "--context", ".", "--format=json", "Dockerfile"], status: 0 },
  "problems": { args: ["check", "--fail-on=info", "worse"], status: 1 },
  "problems and a size as JSON": { args: ["check", "--format=json", "--max-size=1MB", "Dockerfile"], status: 1 },
  "a comparison": { args: ["compare", "Dockerfile", "worse"], status: 0 },
  "a comparison as Markdown": { args: ["compare", "--format=markdown", "Dockerfile", "worse", "--context=."], status: 0 },
  "a comparison with the standard input": { args: ["compare", "--format=json", "-", "Dockerfile"], input: `${dockerfile}EXPOSE 80\n`, status: 0 },
  "fixes": { args: ["fix", "Dockerfile"], status: 0 },
  "no fix of what is not UTF-8": { args: ["fix", "--write", "worse"], status: 2 },
  "a graph": { args: ["graph", "Dockerfile"], status: 0 },
  "a graph for Graphviz": { args: ["graph", "--format=dot", "worse"], status: 0 },
  "build arguments": { args: ["report", "--brief", "--format=json", "--build-arg", "VERSION", "--build-arg=A=b=c", "--platform=linux/arm64", "--target", "0", "-"], input: "ARG VERSION\nARG A\nFROM node:${VERSION}-slim\n", status: 0 },
  "help": { args: ["--help"], status: 0 },
  "a version": { args: ["--version"], status: 0 },
  "no arguments": { args: [], status: 2 },
  "an unknown option": { args: ["check", "--wat", "Dockerfile"], status: 2 },
  "a missing file": { args: ["check", "nowhere", "Dockerfile"], status: 2 },
  "a folder": { args: ["check", "src"], status: 2 },
  "a missing context": { args: ["check", "--context", "nowhere", "Dockerfile"], status: 2 },
  "a file as context": { args: ["check", "--context", "worse", "Dockerfile"], status: 2 },
  "a stage that is not there": { args: ["check", "--target=nope", "Dockerfile"], status: 1 },
};

for (const [what, { args, input, status }] of Object.entries(commands)) {
  test(`native and Node give the same: ${what}`, { skip }, () => {
    const [expected, answer] = both(args, input);
    assert.equal(answer.messages, expected.messages);
    assert.equal(answer.output, expected.output);
    assert.equal(answer.status, expected.status);
    assert.equal(answer.status, status, expected.messages);
    assert.notEqual(expected.output + expected.messages, "");
    const isPrinted = !args.some((it) => it.includes("html") || it === "fix");
    if (isPrinted) assert.doesNotMatch(expected.output + expected.messages, /\x1b/);
  });
}

test("both write the same files", { skip }, () => {
  const text = "FROM debian:12\nRUN apt-get update && apt-get install -y curl\nMAINTAINER me\n";
  const written = [native, installed].map((program, at) => {
    const file = join(folder, `fix-${at}`);
    writeFileSync(file, text);
    assert.equal(spawnSync(program, ["fix", "--write", file]).status, 0);
    assert.equal(spawnSync(program, ["graph", "--output", `${file}.svg`, file]).stdout.length, 0);
    return readFileSync(file, "utf8") + readFileSync(`${file}.svg`, "utf8");
  });
  assert.equal(written[0], written[1]);
  assert.ok(!written[0].startsWith(text) && written[0].includes("</svg>"));
});

test("the API answers as the command does", { skip }, async () => {
  const { analyze, check, compare, fix, graph } = await import(pathToFileURL(join(folder, "node_modules/dockerfile-playground/index.js")));
  const run = (...args) => spawnSync(native, args, { cwd: context, encoding: "utf8", maxBuffer: 2 ** 28 }).stdout;
  assert.deepEqual(analyze(dockerfile), JSON.parse(run("report", "--format=json", "Dockerfile")));
  assert.deepEqual(check(dockerfile, { target: "0" }), JSON.parse(run("check", "--format=json", "--target=0", "Dockerfile")));
  const paths = ["package.json", "src/é.js", "src/empty/", ".dockerignore", "README.md", "Dockerfile", "worse"];
  const listed = paths.map((path) => (path.endsWith("/") ? { path } : { path, bytes: statSync(join(context, path)).size, text: path.endsWith("e.md") ? undefined : readFileSync(join(context, path), "utf8") }));
  const { variants, ...brief } = analyze(dockerfile, { context: listed });
  assert.ok(variants.length > 0);
  assert.deepEqual(analyze(dockerfile, { context: listed, variants: false }), brief);
  assert.deepEqual(brief, JSON.parse(run("report", "--format=json", "--brief", "--context=.", "Dockerfile")));
  assert.equal(fix(dockerfile), run("fix", "Dockerfile"));
  assert.equal(graph(dockerfile, { format: "mermaid" }), run("graph", "--format=mermaid", "Dockerfile"));
  const { bytes, changes } = compare("FROM debian:12\n", "FROM debian:12\nRUN apt-get update && apt-get install -y gcc\n");
  assert.ok(bytes > 50e6 && changes[0].line === 2 && changes[0].bytes === bytes);
  for (const odd of ["__proto__", "-", "--", "--target=x", "a/b"]) assert.equal(check("FROM debian:12\n", { file: odd }).file, odd);
  assert.throws(() => check("FROM a", { platform: "" }) && graph("FROM a", { format: "png" }), /--format png is unknown/);
});
