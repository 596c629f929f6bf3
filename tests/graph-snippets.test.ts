import { beforeAll, describe, expect, it } from "vitest";
import { curriculumOf } from "./support/curricula.ts";
import { topicsWith, topicWith } from "./support/findings.ts";
import { rustCurriculum } from "./support/rust-curriculum.ts";
import { type Outcome, rustVersion, tryPrograms } from "./support/rust-programs.ts";
import { faultOf, faultsOfForm, snippetsOf, strayFences, useOf } from "./support/snippets.ts";

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

describe("judging code", () => {
  const checked = (ask: string, answer = "So.") =>
    curriculumOf("", topicsWith(topicWith("a", { checks: [{ ask, answer }] })));
  const fenced = (words: string, code = "let a = 1;") => `\`\`\`${words}\n${code}\n\`\`\``;
  const form = (ask: string) => snippetsOf(checked(ask)).flatMap(faultsOfForm);
  const fault = (outcome: Outcome, ask: string, answer?: string) =>
    snippetsOf(checked(ask, answer)).map((snippet) => faultOf(snippet, outcome))[0];

  it("finds code that is too long, too wide, empty or of no known kind", () => {
    for (const words of ["rust", "rust,compile_fail,E0382", "rust,ignore,needs=tokio", "sql"])
      expect(form(fenced(words))).toEqual([]);
    expect(form(fenced("rust,compile_fail"))).toHaveLength(1);
    expect(form(fenced("rust,ignore"))).toHaveLength(1);
    expect(form(fenced("rust", "a\n".repeat(13)))).toHaveLength(1);
    expect(form(fenced("rust", "a".repeat(61)))).toHaveLength(1);
    expect(form(fenced("rust", ""))).toHaveLength(1);
  });

  it("finds fences that begin no block", () => {
    expect(strayFences(checked(fenced("rust")))).toEqual([]);
    expect(strayFences(checked("Say: ```rust let a; ```"))).toHaveLength(1);
    expect(strayFences(checked("```rust\nlet a;"))).toHaveLength(1);
  });

  it("finds programs that do otherwise than is said of them", () => {
    const fine = { errors: [], exit: 0, output: "6\n" };
    const output = fenced("text", "6");
    expect(fault(fine, fenced("rust"), output)).toBeUndefined();
    expect(fault(fine, fenced("rust"), fenced("text", "7"))).toContain("it prints");
    expect(fault(fine, fenced("rust,should_panic"))).toContain("no panic");
    expect(fault(fine, fenced("rust,compile_fail,E0382"))).toContain("it compiles");
    const broken = { errors: ["E0499"] };
    expect(fault(broken, fenced("rust,compile_fail,E0499"))).toBeUndefined();
    expect(fault(broken, fenced("rust,compile_fail,E0382"))).toContain("E0499, not E0382");
    expect(fault(broken, fenced("rust"))).toContain("does not compile");
    const panicked = { errors: [], exit: 101, output: "" };
    expect(fault(panicked, fenced("rust,should_panic"))).toBeUndefined();
    expect(fault(panicked, fenced("rust"))).toContain("ends with 101");
  });
});
