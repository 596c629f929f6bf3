import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What became of a program. */
export interface Outcome {
  /** The codes of what the compiler refused, or the first line where an error has no code. */
  readonly errors: readonly string[];
  /** The exit code of the run; undefined when it was not run or did not come to an end. */
  readonly exit?: number;
  readonly output?: string;
}

/** What to do with a program: `refuse` expects errors, `compile` does not run it. */
export type Use = "run" | "compile" | "refuse";

export interface Program {
  readonly code: string;
  readonly use: Use;
}

const compiler = "rustc";
const edition = ["--edition", "2024", "-A", "warnings", "--error-format", "json"];
const secondsToRun = 10;

/** The version of the Rust compiler on this machine; undefined where there is none. */
export const rustVersion: string | undefined = (() => {
  const { status, stdout } = spawnSync(compiler, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
})();

/**
 * Compiles the programs and runs those that are to be run. Those that should compile go into one
 * crate, a module each, since linking costs most; a module that breaks the crate is taken out and
 * compiled alone. What is known from an earlier run with the same compiler is not done again.
 */
export async function tryPrograms(programs: readonly Program[]): Promise<Outcome[]> {
  const known = new Map<string, Outcome>(Object.entries(readCache()));
  const fresh = programs.filter((program) => !known.has(keyOf(program)));
  const folder = mkdtempSync(join(tmpdir(), "prereq-rust-"));
  try {
    const alone = await tryTogether(
      fresh.filter(({ use }) => use !== "refuse"),
      folder,
      known,
    );
    const rest = [...fresh.filter(({ use }) => use === "refuse"), ...alone];
    await eachOf(rest, async (program, index) => {
      known.set(keyOf(program), await tryAlone(program, join(folder, `alone${index}`)));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeCache(known);
  return programs.map((program) => known.get(keyOf(program)) ?? { errors: ["lost"] });
}

/** Tries the programs as modules of one crate; gives back those that must be tried alone. */
async function tryTogether(
  programs: readonly Program[],
  folder: string,
  known: Map<string, Outcome>,
): Promise<Program[]> {
  let together = programs.map((program, index) => ({ program, name: `s${index}` }));
  const alone: Program[] = [];
  const binary = join(folder, "together");
  while (together.length > 0) {
    for (const { program, name } of together)
      writeFileSync(join(folder, `${name}.rs`), moduleOf(program.code));
    const names = together.map(({ name }) => name);
    writeFileSync(join(folder, "main.rs"), crateOf(names));
    const { output, errors } = await compile(join(folder, "main.rs"), binary);
    if (errors.length === 0) break;
    const isBroken = ({ name }: { readonly name: string }) => output.includes(`${name}.rs`);
    const broken = together.filter(isBroken);
    const out = broken.length === 0 ? together : broken;
    alone.push(...out.map(({ program }) => program));
    together = together.filter((one) => !out.includes(one));
  }
  await eachOf(together, async ({ program, name }) => {
    const outcome = program.use === "run" ? await run(binary, [name]) : {};
    known.set(keyOf(program), { errors: [], ...outcome });
  });
  return alone;
}

async function tryAlone({ code, use }: Program, path: string): Promise<Outcome> {
  writeFileSync(`${path}.rs`, programOf(code));
  const { errors } = await compile(`${path}.rs`, path);
  if (errors.length > 0 || use !== "run") return { errors };
  return { errors, ...(await run(path, [])) };
}

/** A whole program: code without `fn main` stands in one, as rustdoc has it. */
function programOf(code: string): string {
  return /^\s*(pub )?(async )?fn main\(/m.test(code) ? code : `fn main() {\n${code}\n}\n`;
}

function moduleOf(code: string): string {
  return `${programOf(code)}
pub fn begin() -> std::process::ExitCode { std::process::Termination::report(main()) }
`;
}

function crateOf(names: readonly string[]): string {
  return `${names.map((name) => `mod ${name};`).join("\n")}
fn main() -> std::process::ExitCode {
  match std::env::args().nth(1).as_deref() {
    ${names.map((name) => `Some("${name}") => ${name}::begin(),`).join("\n    ")}
    _ => std::process::ExitCode::FAILURE,
  }
}
`;
}

async function compile(source: string, binary: string) {
  const { stderr } = await finished(compiler, [...edition, "-o", binary, source]);
  const messages = stderr.split("\n").filter((line) => line.startsWith("{"));
  const errors = messages.flatMap((line) => {
    const { level, code, message } = JSON.parse(line);
    const isSummary = /^aborting due to/.test(message);
    return level === "error" && !isSummary ? [String(code?.code ?? message)] : [];
  });
  return { output: messages.join("\n"), errors: [...new Set(errors)] };
}

async function run(binary: string, words: readonly string[]) {
  const { exit, stdout } = await finished(binary, words);
  return { output: stdout, ...(exit === undefined ? {} : { exit }) };
}

interface Finished {
  readonly exit: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function finished(command: string, words: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: ["ignore", "pipe", "pipe"] });
    const isProgram = command !== compiler;
    const timer = isProgram && setTimeout(() => child.kill("SIGKILL"), secondsToRun * 1000);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.on("error", ({ message }) => resolve({ exit: undefined, stdout, stderr: message }));
    child.on("close", (code) => {
      if (timer) clearTimeout(timer);
      resolve({ exit: code ?? undefined, stdout, stderr });
    });
  });
}

/** Does the work for each item, as many at a time as the machine has processors. */
async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const open = items.entries();
  const worker = async () => {
    for (const [index, item] of open) await work(item, index);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

const cache = fileURLToPath(
  new URL("../../node_modules/.cache/prereq/rust-programs.json", import.meta.url),
);

function keyOf({ code, use }: Program): string {
  return createHash("sha256").update(`${rustVersion}\n${use}\n${code}`).digest("hex");
}

function readCache(): Record<string, Outcome> {
  try {
    return JSON.parse(readFileSync(cache, "utf8"));
  } catch {
    return {};
  }
}

function writeCache(outcomes: ReadonlyMap<string, Outcome>): void {
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(Object.fromEntries(outcomes)));
}
