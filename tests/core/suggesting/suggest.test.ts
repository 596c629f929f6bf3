import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { mentions } from "../../../src/core/model/requirement.ts";
import { ancestorsOf } from "../../../src/core/prerequisites/closure.ts";
import { compact } from "../../../src/core/prerequisites/compact.ts";
import { cycles } from "../../../src/core/prerequisites/cycles.ts";
import { topicGraph } from "../../../src/core/prerequisites/topic-graph.ts";
import { inEnglish } from "../../../src/core/suggesting/english-reasons.ts";
import { type Source, sources } from "../../../src/core/suggesting/evidence.ts";
import { type Suggestion, suggestions } from "../../../src/core/suggesting/suggest.ts";
import { arbitraryNetwork } from "../../support/arbitrary-curricula.ts";
import { curriculumFileOf, curriculumOf } from "../../support/curricula.ts";

interface Line {
  readonly title: string;
  readonly summary?: string;
  readonly aliases?: readonly string[];
  readonly requires?: readonly string[];
}

/** A book with these topics on its lines, called `t0`, `t1` … */
function book(...lines: readonly (string | Line)[]): Curriculum {
  const topics = lines.map((line, index) => ({
    id: `t${index}`,
    area: "all",
    items: [`book/${index}`],
    ...(typeof line === "string" ? { title: line } : line),
  }));
  return curriculumOf("", {
    documents: [
      {
        id: "book",
        title: "Book",
        items: topics.map(({ title }, index) => ({ id: `${index}`, title })),
      },
    ],
    areas: [{ id: "all", title: "All", stage: "all" }],
    topics,
  });
}

const inWords = ({ topic, prerequisite }: Suggestion) => `${topic.title} < ${prerequisite.title}`;
const reasonsOf = (one: Suggestion | undefined) => one?.reasons.map(inEnglish);
const found = (curriculum: Curriculum, least = 0.3, without: readonly Source[] = []) =>
  suggestions(curriculum, { least, without: new Set(without) });

const filler = Array.from({ length: 14 }, (_, index) => `Filler${index}`);

describe("a prerequisite is suggested", () => {
  it("when its title stands in the other, and the reason says so", () => {
    const [first] = found(book("Composite function", ...filler, "Function"), 0.4, ["order"]);
    expect(first && inWords(first)).toBe("Composite function < Function");
    expect(reasonsOf(first)).toEqual(["its title holds “Function”"]);
  });

  it("when it stands right before the other, less surely when more stands between", () => {
    const all = found(book("Point", "Line", "Plane"), 0);
    const score = (words: string) => all.find((one) => inWords(one) === words)?.score ?? 0;
    expect(score("Line < Point")).toBeGreaterThan(0.3);
    expect(reasonsOf(all.find((one) => inWords(one) === "Line < Point"))).toEqual([
      "“Book” has “Point” right before it",
    ]);
  });

  it("when the summary speaks of it", () => {
    const curriculum = book("Ownership", ...filler, {
      title: "Closures",
      summary: "They may take ownership of what they use.",
    });
    const mentioned = found(curriculum, 0.1, ["order"]).find(
      (one) => inWords(one) === "Closures < Ownership",
    );
    expect(reasonsOf(mentioned)).toContain("its summary speaks of “Ownership”");
  });

  it("when the summary speaks of it by another name, which the reason tells", () => {
    const curriculum = book(
      { title: "Ownership", aliases: ["Move semantics"] },
      { title: "Closures", summary: "They obey move semantics." },
    );
    expect(reasonsOf(found(curriculum, 0.1, ["order"])[0])).toEqual([
      "its summary speaks of “Move semantics”, another name of “Ownership”",
    ]);
  });

  it("when it is the part before", () => {
    const curriculum = book("Calculus II", ...filler, "Calculus I");
    const [first] = found(curriculum, 0.3, ["order"]);
    expect(first && inWords(first)).toBe("Calculus II < Calculus I");
    expect(reasonsOf(first)).toContain("it is the part after “Calculus I”");
  });

  it("not for what is written, follows from it, or is retired", () => {
    const written = book(
      "Function",
      { title: "Composite function", requires: ["t0"] },
      { title: "Inverse composite function", requires: ["t1"] },
    );
    expect(found(written, 0.05)).toEqual([]);
    const retired = curriculumOf("", {
      ...curriculumFileOf(""),
      areas: [{ id: "all", title: "All", stage: "all" }],
      topics: [
        { id: "a", title: "Function", area: "all", retired: true },
        { id: "b", title: "Composite function", area: "all" },
      ],
    });
    expect(found(retired, 0.05)).toEqual([]);
  });

  it("not from a source that is switched off", () => {
    const curriculum = book("Function", "Composite function");
    expect(found(curriculum, 0.4, ["order"]).flatMap(reasonsOf)).toEqual([
      "its title holds “Function”",
    ]);
    expect(found(curriculum, 0.1, ["titles"]).flatMap(reasonsOf)).toEqual([
      "“Book” has “Function” right before it",
    ]);
    expect(found(curriculum, 0.1, sources)).toEqual([]);
  });
});

describe("whatever is written", () => {
  /** Networks of topics that share words and stand in a book. */
  const curricula = fc
    .tuple(
      arbitraryNetwork(8, { alternatives: true, retired: true }),
      fc.array(fc.constantFrom("Function", "Composite", "Inverse", "Basics", "I", "II"), {
        minLength: 24,
        maxLength: 24,
      }),
    )
    .map(([file, words]) => {
      const { topics = [] } = JSON.parse(JSON.stringify(file));
      const titled = topics.map((topic: object, index: number) => ({
        ...topic,
        title: words.slice(3 * index, 3 * index + 1 + (index % 3)).join(" "),
        items: [`book/${index}`],
      }));
      const items = titled.map((_topic: object, index: number) => ({ id: `${index}`, title: "x" }));
      return curriculumOf("", {
        ...file,
        topics: titled,
        documents: [{ id: "book", title: "Book", items }],
      });
    });

  it("suggestions make no circle with it and follow from nothing", () => {
    fc.assert(
      fc.property(curricula, fc.double({ min: 0, max: 0.6, noNaN: true }), (curriculum, least) => {
        const suggested = found(curriculum, least);
        const accepted = (left: readonly Suggestion[]) => ({
          ...curriculum,
          topics: curriculum.topics.map((topic) => ({
            ...topic,
            requires: {
              kind: "all" as const,
              of: [
                ...mentions(topic.requires).map((mention) => ({
                  kind: "topic" as const,
                  topic: mention.topic,
                })),
                ...left
                  .filter((one) => one.topic.id === topic.id)
                  .map(({ prerequisite }) => ({
                    kind: "topic" as const,
                    topic: prerequisite.id,
                  })),
              ],
            },
          })),
        });
        const graphOf = (left: readonly Suggestion[]) => compact(topicGraph(accepted(left)));
        expect(cycles(graphOf(suggested))).toEqual(cycles(graphOf([])));
        for (const one of suggested) {
          const others = graphOf(suggested.filter((other) => other !== one));
          expect(ancestorsOf(others, [one.topic.id]).has(one.prerequisite.id)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("every suggestion has a score that is asked for, and a reason", () => {
    fc.assert(
      fc.property(curricula, (curriculum) => {
        const few = found(curriculum, 0.4);
        for (const { score, reasons } of few) {
          expect(score).toBeGreaterThanOrEqual(0.4);
          expect(score).toBeLessThanOrEqual(1);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
