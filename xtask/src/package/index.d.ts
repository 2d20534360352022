/** What the build is told, and the files that it is given. */
export interface Options {
  /** The file's name in the answer; `Dockerfile` if none is given. */
  file?: string;
  /** The stage to build, by name or number; the last one if none is given. */
  target?: string;
  /** Such as `linux/arm64`. */
  platform?: string;
  buildArgs?: Record<string, string>;
  /** Named contexts: a folder, URL or `docker-image://` for each name. */
  buildContexts?: Record<string, string>;
  /** The text of the ignore file; that of the context if none is given. */
  dockerignore?: string;
  /** The files of the build context. Texts are read of manifests, lock files and ignore files. */
  context?: ContextFile[];
}

export interface ContextFile {
  /** From the context's root, such as `src/main.rs`; a folder's ends with `/`. */
  path: string;
  /** The length in bytes; that of the text if none is given. */
  bytes?: number;
  text?: string;
}

/** A size in bytes. */
export interface Range {
  low: number;
  likely: number;
  high: number;
}

export interface Size {
  /** Unpacked, as `docker image ls` prints it; `null` if nothing is known. */
  disk: Range | null;
  /** Compressed, as a registry transfers it. */
  pull: Range | null;
  /** Parts of unknown size, which are in neither. */
  not_counted: { line: number; label: string; why: string }[];
}

export type Severity = "error" | "warning" | "size" | "info";

/** What makes `docker build` fail. Lines and columns are 1-based; columns count UTF-16 code units. */
export interface BuildError {
  line: number;
  end_line: number;
  message: string;
  kind: string;
}

export interface Finding {
  rule: string;
  severity: Severity;
  line: number;
  column: number;
  end_line: number;
  end_column: number;
  message: string;
  /** Likely bytes on disk that a fix saves. */
  saves: number | null;
  also_known_as: string[];
  /** Edits of the text, with byte offsets. */
  fixes: { title: string; safe: boolean; edits: { start: number; end: number; text: string }[] }[];
}

export interface Checked {
  format: 2;
  file: string;
  generator: string;
  catalog_date: string;
  errors: BuildError[];
  size: Size;
  findings: Finding[];
}

export interface Instruction {
  keyword: string;
  stage: number | null;
  start_line: number;
  end_line: number;
  flags: string[];
  args: string[];
  json: boolean;
  heredocs: { name: string; fd: number; expand: boolean; chomp: boolean; content: string }[];
}

export interface Layer {
  line: number;
  end_line: number;
  instruction: string;
  size: Size;
  /** Bytes that nothing can use. */
  wasted: number;
  items: { label: string; bytes: number | null; basis: string; source: string }[];
}

export interface Stage {
  index: number;
  name: string | null;
  base: string;
  base_kind: "image" | "stage" | "scratch";
  base_stage: number | null;
  platform: string | null;
  start_line: number;
  end_line: number;
  needed: boolean;
  level: number;
  size: Size;
  layers: Layer[];
  config: {
    user: string | null;
    workdir: string | null;
    entrypoint: string | null;
    cmd: string | null;
    shell: boolean | null;
    libc: "glibc" | "musl" | "none" | null;
    packages: number | null;
    package_manager: string | null;
    runtimes: { name: string; version: string | null }[];
  } | null;
}

export interface Edge {
  kind: "from" | "copy" | "mount";
  to: number;
  line: number;
  from: { stage: number } | { image: string } | { context: string } | { url: string };
  paths: string[];
}

export interface Variant {
  name: string;
  kind: "rewrite" | "base" | "fixes";
  stage: number | null;
  base: string | null;
  verdict: "works" | "verify" | "blocked";
  size: Size;
  build_size: Size;
  saves: Range | null;
  eol: string | null;
  packages: number | null;
  shell: boolean | null;
  package_manager: string | null;
  user: string | null;
  checks: { check: string; severity: Severity; line: number; message: string }[];
  notes: string[];
  /** The whole file after the change; `null` if it is blocked. */
  dockerfile: string | null;
}

/** The JSON report, format 2. Fields may be added. */
export interface Report extends Checked {
  instructions: Instruction[];
  stages: Stage[];
  edges: Edge[];
  target: number | null;
  /** The best first; absent with `variants: false`. */
  variants?: Variant[];
  outline: unknown;
}

export interface Problem {
  rule: string;
  severity: Severity;
  line: number;
  column: number;
  message: string;
}

export interface Comparison {
  format: 1;
  old: { file: string; size: Size };
  new: { file: string; size: Size };
  /** Likely bytes on disk that the new image has more; `null` if one of both is unknown. */
  bytes: number | null;
  /** Lines that add more or less, the biggest change first. */
  changes: { line: number | null; old_line: number | null; instruction: string; bytes: number }[];
  new_problems: Problem[];
  solved_problems: Problem[];
}

/** Everything that is known of a Dockerfile. */
export function analyze(text: string, options?: Options & { variants?: boolean }): Report;

/** The problems of a Dockerfile. */
export function check(text: string, options?: Options): Checked;

/** What a new version of a Dockerfile changes in size and problems. */
export function compare(before: string, after: string, options?: Options): Comparison;

/** The text after all safe fixes; the same text if there are none. */
export function fix(text: string, options?: Options): string;

/** The stage graph. */
export function graph(text: string, options?: Options & { format?: "svg" | "dot" | "mermaid" }): string;

/** Runs a command line on this machine, as the command does. */
export function run(args: string[]): { output: string; messages: string; status: 0 | 1 | 2 };
