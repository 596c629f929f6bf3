import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { TopicId } from "../../../src/core/model/ids.ts";
import { prerequisiteEdges } from "../../../src/formats/export/prerequisite-edges.ts";
import { exporters } from "../../../src/formats/export/table.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { curriculumSaying } from "../../support/hostile-curriculum.ts";
import { hostileTexts } from "../../support/hostile-texts.ts";
import { rustCurriculum } from "../../support/rust-curriculum.ts";

const written = "2027-03-01T18:30:00Z";

function filesOf(format: string, curriculum: Curriculum): ReadonlyMap<string, string> {
  const made = exporters.get(format)?.write(curriculum, written);
  if (made === undefined) throw new Error(`There is no format ${format}.`);
  if (typeof made === "string") return new Map([["", made]]);
  return new Map(made.map((file) => [file.path, file.text ?? String(file.bytes)]));
}
const textOf = (format: string, curriculum: Curriculum, path = "") =>
  filesOf(format, curriculum).get(path) ?? "";

const rust = () => {
  if (!rustCurriculum) throw new Error("The Rust curriculum cannot be opened.");
  return rustCurriculum;
};
const small = curriculumOf("a 2-4h\nb\nc: a | b\nd: c ~ a");
/** Texts that a program could take for something else, beside those that harm pages. */
const hostile = [
  ...hostileTexts,
  '"; } digraph { evil',
  '"]; evil --> evil[" click n0 "javascript:alert(1)"',
  "`markdown` **bold** [[link]] ![[embed]]",
  '=HYPERLINK("http://harm.example")',
  "#separator:comma",
  "tab\there",
  "---\nevil: yes\n---",
  "‮right to left",
  "💥 精通 é",
  "x".repeat(150),
].map((text) =>
  text
    .replace(/\p{Cc}/gu, " ")
    .slice(0, 150)
    .replace(/\p{Cs}/gu, "\uFFFD"),
);

test.each([...exporters.keys()])("%s is the same bytes for the same curriculum", (format) => {
  expect([...filesOf(format, small)]).toEqual([...filesOf(format, small)]);
});

describe("GraphML", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => ["node", "edge", "data"].includes(name),
    parseTagValue: false,
    trimValues: false,
  });

  test("has every topic and every edge", () => {
    const { graph } = parser.parse(textOf("graphml", rust())).graphml;
    expect(graph.node).toHaveLength(rust().topics.length);
    const edges = prerequisiteEdges(rust());
    expect(
      graph.edge.map(({ source, target }: Record<string, string>) => [source, target]),
    ).toEqual(edges.map(({ from, to }) => [from, to]));
  });

  test.each(hostile)("is sound XML and keeps the title %j", (text) => {
    const xml = textOf("graphml", curriculumSaying(text));
    expect(XMLValidator.validate(xml)).toBe(true);
    const [first] = parser.parse(xml).graphml.graph.node;
    const label = first.data.find(({ key }: Record<string, string>) => key === "n_label");
    // Two code points that XML 1.0 does not let in are replaced.
    expect(label["#text"]).toBe(text.replace(/[\uFFFE\uFFFF]/g, "\uFFFD"));
  });
});

describe("DOT", () => {
  let graphviz: Graphviz;
  beforeAll(async () => {
    graphviz = await Graphviz.load();
  });
  const drawn = (curriculum: Curriculum) =>
    JSON.parse(graphviz.layout(textOf("dot", curriculum), "json", "dot"));

  test("is drawn by Graphviz with every topic, and a junction where one of several is enough", () => {
    const { objects, edges } = drawn(small);
    const labels = objects.map(({ label }: { label?: string }) => label);
    expect(labels).toEqual(expect.arrayContaining(["a", "b", "c", "d", "or"]));
    expect(edges).toHaveLength(5);
  });

  test.each(hostile)("keeps %j a label", (text) => {
    const { objects } = drawn(curriculumSaying(text));
    const topics = objects.filter(({ tooltip }: { tooltip?: string }) => tooltip === "a");
    expect(topics).toHaveLength(1);
    expect(topics[0].label).toBe(
      text.replace(/\s+/g, " ").replace(/[\\"]/g, "\\$&").replaceAll('\\"', '"'),
    );
  });
});

describe("Mermaid", () => {
  test.each(hostile)(
    "has nothing but letters, numbers and harmless signs in labels: %j",
    (text) => {
      for (const line of textOf("mermaid", curriculumSaying(text)).split("\n")) {
        expect(line).toMatch(
          /^(flowchart LR| *subgraph a\d+\["[^"`<>[\]{}|]*"\]| *n\d+\["[^"`<>[\]{}|]*"\]| *j\d+\(\((or|and)\)\)| *[nj]\d+ (-->|-\.->) [nj]\d+| *end|)$/,
        );
      }
    },
  );
});

describe("tables", () => {
  const rowsOf = (text: string) => Papa.parse<string[]>(text.trimEnd()).data;

  test("have a row a topic and a row an edge", () => {
    const [, ...topics] = rowsOf(textOf("csv", rust(), "topics.csv"));
    const [, ...edges] = rowsOf(textOf("csv", rust(), "prerequisites.csv"));
    expect(topics.map(([id]) => id)).toEqual(rust().topics.map(({ id }) => id));
    expect(edges).toHaveLength(prerequisiteEdges(rust()).length);
  });

  test.each(hostile)("keep %j, and let no spreadsheet take it for a formula", (text) => {
    const curriculum = curriculumSaying(text);
    const [, [, title = ""] = []] = rowsOf(textOf("csv", curriculum, "topics.csv"));
    expect([text, `'${text}`]).toContain(title);
    expect(title).not.toMatch(/^[=+\-@]/);
    const [, [, plain] = []] = rowsOf(textOf("neo4j", curriculum, "topics.csv"));
    expect(plain).toBe(text);
  });
});

describe("Anki", () => {
  const cardsOf = (curriculum: Curriculum) => {
    const lines = textOf("anki", curriculum);
    const body = lines.split("\n").slice(6).join("\n");
    return Papa.parse<string[]>(body.trimEnd(), { delimiter: "\t" }).data;
  };

  test("has a card a self-check, each with an id of its own", () => {
    const checks = rust().topics.flatMap(({ id, checks }) => checks.map(() => `rust/${id}`));
    const ids = cardsOf(rust()).map(([id = ""]) => id);
    expect(ids.map((id) => id.slice(0, id.lastIndexOf("/")))).toEqual(checks);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("keeps the id of a card as long as its question stays, wherever that stands", () => {
    const asking = (...questions: readonly string[]) => {
      const checks = questions.map((ask) => ({ ask, answer: `${ask} Yes.` }));
      const areas = [{ id: "x", title: "X", stage: "all" }];
      const topics = [{ id: "t", title: "T", area: "x", checks }];
      return cardsOf(curriculumOf("", { areas, topics })).map(([id]) => id);
    };
    const [one, two] = asking("One?", "Two?");
    expect(asking("New?", "Two?", "One?").slice(1)).toEqual([two, one]);
    expect(new Set(asking("One?", "One?")).size).toBe(2);
    expect(asking("One?", "One?")[0]).toBe(one);
  });

  test("is judged by the summary where there is no answer; without both, there is no card", () => {
    const topic = {
      title: "T",
      area: "x",
      checks: [{ ask: "One?", answer: "Yes." }, { ask: "Two?" }],
    };
    const curriculum = curriculumOf("", {
      areas: [{ id: "x", title: "X", stage: "all" }],
      topics: [
        { ...topic, id: "told", summary: "Told." },
        { ...topic, id: "untold" },
      ],
    });
    expect(cardsOf(curriculum).map(([, front, back]) => [front, back])).toEqual([
      ["One?", "Yes."],
      ["Two?", "Told."],
      ["One?", "Yes."],
    ]);
    expect(exporters.get("anki")?.loses(curriculum)).toContain(
      "No card for want of an answer and a summary: 1 self-check.",
    );
  });

  test.each(hostile)("keeps %j on a card", (text) => {
    const [[id, front, back] = []] = cardsOf(curriculumSaying(text));
    expect([id?.startsWith("test/a/"), front, back]).toEqual([true, text, text]);
  });
});

describe("CASE", () => {
  test("calls everything by identifiers that are unique and stay, and points at what there is", () => {
    const { CFDocument, CFItems, CFAssociations } = JSON.parse(textOf("case", rust()));
    const named = [CFDocument, ...CFItems, ...CFAssociations].map(({ identifier }) => identifier);
    expect(new Set(named).size).toBe(named.length);
    for (const id of named)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    const things = new Set([CFDocument, ...CFItems].map(({ identifier }) => identifier));
    for (const { originNodeURI, destinationNodeURI } of CFAssociations) {
      expect(things).toContain(originNodeURI.identifier);
      expect(things).toContain(destinationNodeURI.identifier);
    }
    const precedes = CFAssociations.filter(
      ({ associationType }: { associationType: string }) => associationType === "precedes",
    );
    expect(precedes).toHaveLength(prerequisiteEdges(rust()).length);
  });

  test("calls an association the same when others come before it", () => {
    const idsOf = (text: string): string[] =>
      JSON.parse(textOf("case", curriculumOf(text))).CFAssociations.map(
        ({ identifier }: { identifier: string }) => identifier,
      );
    const [fewer, more] = [idsOf("a\nb\nc: a ~ b"), idsOf("a\nb: a\nc: a | b, b, a ~ a, b")];
    expect(more).toEqual(expect.arrayContaining(fewer));
  });
});

describe("canvas", () => {
  test("has every topic inside the group of its area, and edges between what there is", () => {
    const { nodes, edges } = JSON.parse(textOf("canvas", rust()));
    const byId = new Map<string, Record<string, number>>(
      nodes.map((node: { id: string }) => [node.id, node]),
    );
    expect(byId.size).toBe(rust().topics.length + rust().areas.length);
    for (const { id, area } of rust().topics) {
      const [card, group] = [byId.get(`topic/${id}`), byId.get(`area/${area}`)];
      expect(card?.["x"]).toBeGreaterThanOrEqual(group?.["x"] ?? Number.NaN);
      expect(card?.["y"]).toBeGreaterThanOrEqual(group?.["y"] ?? Number.NaN);
    }
    for (const { fromNode, toNode } of edges)
      expect(byId.has(fromNode) && byId.has(toNode)).toBe(true);
  });
});

describe("a vault", () => {
  test("has a note a topic, a goal and a document, and every link leads to one", () => {
    const files = filesOf("obsidian", rust());
    const { topics, goals, documents } = rust();
    expect(files.size).toBe(topics.length + goals.length + documents.length + 2);
    const notes = new Set([...files.keys()].map((path) => path.replace(/^.*\/|\.md$/g, "")));
    const links = [...files.values()].flatMap((text) => [...text.matchAll(/- \[\[(.+?)\]\]/g)]);
    expect(links.length).toBeGreaterThan(topics.length);
    for (const [, name] of links) expect(notes).toContain(name);
  });

  test("tells alternatives, reasons, and answers that are folded away", () => {
    const common = { area: "x", kind: "concept" };
    const note = textOf(
      "obsidian",
      curriculumOf("", {
        areas: [{ id: "x", title: "X", stage: "all" }],
        topics: [
          { id: "a", title: "A", ...common },
          { id: "b", title: "B", ...common },
          {
            id: "c",
            title: "C",
            ...common,
            requires: ["a", { any: ["a", { all: ["a", "b"], why: "Both." }], why: "One." }],
            checks: [{ ask: "What is it?\n\n```rust\n# a > b\n```", answer: "This." }],
          },
        ],
      }),
      "Topics/C.md",
    );
    expect(note).toContain(
      "- [[A]]\n- One of: One.\n  - [[A]]\n  - All of: Both.\n    - [[A]]\n    - [[B]]\n",
    );
    expect(note).toContain(
      "> [!question]\n> What is it?\n>\n> ```rust\n> # a > b\n> ```\n>\n> > [!success]- Answer\n> > This.\n",
    );
  });

  test.each(hostile)("has safe names and sound front matter for %j", (text) => {
    const files = filesOf("obsidian", curriculumSaying(text));
    for (const [path, note] of files) {
      expect(path).toMatch(/^(Map\.canvas|((Topics|Goals|Documents)\/)?[^\\/:*?"<>|#^[\]]+\.md)$/);
      if (path.endsWith(".md")) expect(parseYaml(note.split("\n---\n")[0] ?? "").title).toBe(text);
    }
  });
});

test("an outline in Markdown has every topic in its area", () => {
  const text = textOf("markdown", small);
  expect(text).toContain("### ");
  expect(text.match(/^- /gm)).toHaveLength(4);
  expect(text).toContain("Needs: “a” or “b”\n");
  expect(text).toContain("Needs: “c”  \n  Easier with: “a”\n");
});

describe("a route", () => {
  const curriculum = curriculumOf("a @one\nb @two: a\nc @one: b\nd @one: c ~ a");
  const steps = new Map(["a", "b", "c", "d"].map((id, index) => [TopicId(id), index + 1]));
  const route = { steps, goals: new Set([TopicId("d")]) };
  const shown = (format: string) => exporters.get(format)?.write(curriculum, written, route);

  test("is a list of numbered steps in Markdown, under areas that come up again", () => {
    expect(shown("markdown")).toBe(
      [
        ...["# Test", "", "## one", "", "1. a", "", "## two", "", "2. b  ", "   Needs: “a”", ""],
        ...["## one", "", "3. c  ", "   Needs: “b”", "4. d  ", "   This is a goal.  "],
        ...["   Needs: “c”  ", "   Easier with: “a”", ""],
      ].join("\n"),
    );
  });

  test("numbers the topics of a chart, and shows the goal", () => {
    const chart = shown("mermaid");
    expect(chart).toContain('n3["2. b"]');
    expect(chart).toContain("\n  style n2 stroke-width:4px\n");
  });

  test("numbers the topics of a drawing, and shows the goal", async () => {
    const graphviz = await Graphviz.load();
    const drawing = shown("dot");
    if (typeof drawing !== "string") throw new Error("A drawing is one text.");
    const { objects } = JSON.parse(graphviz.layout(drawing, "json", "dot"));
    const topics = objects.filter(({ tooltip }: { tooltip?: string }) => tooltip !== undefined);
    expect(topics.map(({ label, penwidth }: Record<string, string>) => [label, penwidth])).toEqual([
      ["1. a", undefined],
      ["3. c", undefined],
      ["4. d", "3"],
      ["2. b", undefined],
    ]);
  });
});

test("the picture says how many prerequisites it does not draw", () => {
  const said = (text: string) => exporters.get("svg")?.loses(curriculumOf(text)).join(" ");
  expect(said("a\nb: a\nc: a, b")).toContain("already: 1 prerequisite.");
  expect(said("a\nb: a\nc: b")).not.toContain("Not drawn");
});

test("the picture stands alone and has every title", () => {
  const svg = textOf("svg", small);
  expect(XMLValidator.validate(svg)).toBe(true);
  for (const { title } of small.topics) expect(svg).toContain(`>${title}<`);
  expect(svg).not.toMatch(/<script|url\(|href="http/);
});
