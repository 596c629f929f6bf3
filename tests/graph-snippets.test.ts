import { beforeAll, describe, expect, it } from "vitest";
import { rustCurriculum } from "./support/rust-curriculum.ts";
import { type Outcome, type Program, rustVersion, tryPrograms } from "./support/rust-programs.ts";
import { faultsOfForm, type Snippet, snippetsOf, strayFences } from "./support/snippets.ts";

/*
 * The code in the self-checks of the Rust curriculum is as graph/README.md asks, and does what its
 * fence says. Compiling needs rustc; where there is none, only the form is looked at.
 */

const snippets = rustCurriculum ? snippetsOf(rustCurriculum) : [];

describe("the code in the Rust curriculum", () => {
  it("is there", () => {
    expect(snippets.length).toBeGreaterThan(0);
  });

  it("is written as its README asks", () => {
    const faults = snippets.flatMap((one) =>
      faultsOfForm(one).map((fault) => `${one.place}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it("stands in blocks of its own, opened and closed", () => {
    expect(rustCurriculum && strayFences(rustCurriculum)).toEqual([]);
  });
});

const programs = snippets.flatMap((snippet) => {
  const use = useOf(snippet);
  return use === undefined ? [] : [{ snippet, program: { code: snippet.code, use } }];
});

describe.skipIf(rustVersion === undefined)("the Rust programs, where rustc is installed", () => {
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    outcomes = await tryPrograms(programs.map(({ program }) => program));
  }, 600_000);

  it("do what their fences and answers say", () => {
    const faults = programs.flatMap(({ snippet }, index) => {
      const fault = faultOf(snippet, outcomes[index]);
      return fault === undefined ? [] : [`${snippet.place}: ${fault}\n${snippet.code}`];
    });
    expect(faults).toEqual([]);
  });
});

describe.skipIf(rustVersion === undefined)("trying a program", () => {
  it("tells errors, panics, exits and output, each program for itself", {
    timeout: 60_000,
  }, async () => {
    const outcomes = await tryPrograms([
      { code: 'println!("{}", 1 + 5);', use: "run" },
      { code: 'let a = String::new(); let b = a; println!("{a}{b}");', use: "refuse" },
      { code: "let a: u8 = 1 + ;", use: "run" },
      { code: 'fn main() { println!("so far"); None::<u8>.unwrap(); }', use: "run" },
      { code: "fn main() -> Result<(), String> { Err(String::new()) }", use: "run" },
      { code: "loop {}", use: "compile" },
    ]);
    expect(outcomes).toEqual([
      { errors: [], exit: 0, output: "6\n" },
      { errors: ["E0382"] },
      { errors: ["expected expression, found `;`"] },
      { errors: [], exit: 101, output: "so far\n" },
      { errors: [], exit: 1, output: "" },
      { errors: [] },
    ]);
  });
});

function useOf({ words }: Snippet): Program["use"] | undefined {
  if (words[0] !== "rust" || words.includes("ignore")) return undefined;
  if (words.includes("compile_fail")) return "refuse";
  return words.includes("no_run") ? "compile" : "run";
}

/** How a program did otherwise than its fence says; undefined when it did not. */
function faultOf(snippet: Snippet, outcome: Outcome | undefined): string | undefined {
  if (outcome === undefined) return "it was not tried";
  const { words, prints } = snippet;
  const { errors, exit, output = "" } = outcome;
  if (words.includes("compile_fail")) {
    const [, , code = ""] = words;
    if (errors.length === 0) return `it compiles, and should fail with ${code}`;
    return errors.join() === code ? undefined : `it fails with ${errors.join()}, not ${code} alone`;
  }
  if (errors.length > 0) return `it does not compile: ${errors.join()}`;
  if (words.includes("no_run")) return undefined;
  if (words.includes("should_panic"))
    return exit === 101 ? undefined : `it ends with ${exit}, no panic`;
  if (exit !== 0) return `it ends with ${exit ?? "no end within ten seconds"}`;
  const isAsSaid = prints === undefined || prints.trimEnd() === output.trimEnd();
  return isAsSaid ? undefined : `it prints\n${output}and the answer says\n${prints}`;
}
