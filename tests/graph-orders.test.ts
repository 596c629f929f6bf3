import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { open } from "../src/core/curriculum/open.ts";
import { readJson } from "../src/core/curriculum/read-json.ts";
import { curriculumOf } from "./support/curricula.ts";
import { rustCurriculum } from "./support/rust-curriculum.ts";
import {
  allOf,
  comparison,
  pagesInOrder,
  rustlingsPages,
  summaryPages,
  teachingGraph,
  type Work,
} from "./support/teaching-orders.ts";

/*
 * The hard prerequisites of the Rust curriculum, held against the order in which others teach the
 * same things. Their tables of contents are no part of the project: they are read where they lie
 * beside the graphs that PREREQ_REAL_GRAPHS names.
 */
const folder = process.env["PREREQ_REAL_GRAPHS"] ?? "";
const formats = join(folder, "..", "formats", "mdbook");
const isThere = folder !== "" && existsSync(formats);

/** Topics that come later here than in every work that has them, and what speaks for it. */
const later = new Map([
  ["guessing-game", "The Book opens with it, and explains what it uses a chapter later."],
  ["command-line-tool", "The Book's example makes do with less than a tool that others install."],
  [
    "contribute-docs-tests",
    "It stands at the first page on tests, and is about documentation too.",
  ],
  ["option", "The Book shows the enum one section before the `match` that takes it apart."],
  [
    "buffered-io",
    "Comprehensive Rust names the traits on day two; using them takes errors and iterators.",
  ],
  [
    "packages-workspaces",
    "The Book names crates one page before modules; the topic splits code with `pub`.",
  ],
  [
    "word-counter",
    "A small project at the end of its area; the works have an exercise of that kind earlier.",
  ],
  [
    "running-statistics",
    "A small project that uses adapters; the works show its exercise page earlier.",
  ],
  ["async-streams", "The Book uses streams before it says what polling is; the topic writes one."],
  ["stream-processing", "It builds on `async-streams`."],
]);

/** Prerequisites that come earlier here than in every work that has them, and what speaks for it. */
const earlier = new Map([
  ["stack-and-heap", "Comprehensive Rust explains memory on its third day only, with ownership."],
  ["allocation", "Comprehensive Rust explains memory on its third day only, with ownership."],
  [
    "packages-workspaces",
    "Library crates, which are used, are in chapter 7 of the Book; workspaces are later.",
  ],
  ["associated-types", "The Book writes `type Output = …;` chapters before it explains it."],
  ["send-sync", "The Book lets the compiler ask for `Send` one section before it explains it."],
]);

describe.skipIf(!isThere)("the orders of other works (PREREQ_REAL_GRAPHS/../formats)", () => {
  const works = isThere && rustCurriculum ? worksOn(rustCurriculum) : [];
  const figures = [...works, allOf(works)].map((work) => ({
    name: work.name,
    ...(rustCurriculum && comparison(rustCurriculum, work)),
  }));

  it("are known for enough pairs to mean something", () => {
    for (const { name, comparable = 0, contradictions = [] } of figures)
      console.info(`${name}: ${contradictions.length} of ${comparable} pairs the other way round`);
    expect(figures.at(-1)?.comparable).toBeGreaterThan(1_500);
  });

  it("have at most three in a hundred prerequisites the other way round, where they agree", () => {
    const { comparable = 0, contradictions = [] } = figures.at(-1) ?? {};
    expect(contradictions.length / comparable).toBeLessThanOrEqual(0.03);
  });

  it("are departed from only with an argument", () => {
    const { contradictions = [] } = figures.at(-1) ?? {};
    const unargued = contradictions.filter((pair) => {
      const [topic = "", prerequisite = ""] = pair.split(" needs ");
      return !later.has(topic) && !earlier.has(prerequisite);
    });
    expect(unargued).toEqual([]);
  });
});

function worksOn(curriculum: NonNullable<typeof rustCurriculum>): Work[] {
  const summary = (name: string) => readFileSync(join(formats, `${name}.SUMMARY.md`), "utf8");
  // Appendices are for looking things up. Only the four days and the course on concurrency build on each other.
  const [book = ""] = summary("book").split("- [Appendix]");
  const course = summary("comprehensive-rust")
    .split(/^# /m)
    .filter((part) => /^(Day \d|Concurrency):/.test(part))
    .join("");
  const path = join(folder, "exercism-rust-concepts.json");
  const exercism = open(readJson({ path, text: readFileSync(path, "utf8") })).curriculum;
  return [
    pagesInOrder(
      "The Rust Programming Language",
      summaryPages(book, "https://doc.rust-lang.org/book/"),
    ),
    pagesInOrder(
      "Comprehensive Rust",
      summaryPages(course, "https://google.github.io/comprehensive-rust/"),
    ),
    pagesInOrder("Rustlings", rustlingsPages(curriculum)),
    ...(exercism ? [teachingGraph("Exercism's Rust concepts", exercism)] : []),
  ];
}

describe("comparing prerequisites with the order of a work", () => {
  const read = (id: string, page: string, requires: readonly string[] = []) => ({
    id,
    title: id.toUpperCase(),
    area: "all",
    requires,
    resources: page === "" ? [] : [{ title: page, url: `https://x.org/${page}`, kind: "read" }],
  });
  const curriculum = curriculumOf("", {
    areas: [{ id: "all", title: "All", stage: "all" }],
    topics: [
      read("a", "one.html#part"),
      read("b", "two.html", ["a"]),
      read("c", "", ["b"]),
      read("d", "two/deep.html", ["c"]),
      read("e", "elsewhere.html", ["d"]),
    ],
  });
  const work = (summary: string) =>
    pagesInOrder(
      "x",
      summaryPages(`# Contents\n\n[Preface](preface.md)\n\n${summary}`, "https://x.org/"),
    );

  it("counts pairs at any remove and names those the other way round; a heading holds what is below it", () => {
    const order = work(
      "- [Two](two.md)\n  - [Deep](two/deep.md)\n- [One](one.md)\n- [`C`](three.md)\n",
    );
    expect(comparison(curriculum, order)).toEqual({
      comparable: 5,
      contradictions: ["b needs a", "d needs a", "d needs c"],
    });
  });

  it("takes several works to agree only where none has it as we do", () => {
    const one = work("- [2](two.md)\n- [1](one.md)\n- [C](c.md)\n");
    const other = work("- [1](one.md)\n- [2](two.md)\n");
    expect(comparison(curriculum, allOf([one, other]))).toEqual({
      comparable: 3,
      contradictions: [],
    });
    expect(comparison(curriculum, allOf([one])).contradictions).toEqual(["b needs a"]);
  });

  it("reads a work that is a graph, and leaves alone what it does not order", () => {
    const graph = teachingGraph("x", curriculumOf("a: b, d\nb\nc\nd"));
    expect(comparison(curriculum, graph)).toEqual({
      comparable: 2,
      contradictions: ["b needs a", "d needs a"],
    });
  });
});
