import { limits } from "../../src/core/curriculum/limits.ts";
import type { SourceFile } from "../../src/core/curriculum/source.ts";

/** Files that hold as much as is still read, or are as hard to read as files of that length get. */
export interface ExtremeFiles {
  readonly name: string;
  readonly make: () => readonly SourceFile[];
}

const some = limits.foreignTopics - 100;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const rows = (count: number, row: (index: number) => string) => numbers(count).map(row).join("\n");
const json = (value: unknown): string => JSON.stringify(value);

/** Up to `most` topics before this one, as what it needs. */
const before = (index: number, most: number): number[] =>
  numbers(Math.min(index, most)).map((back) => index - 1 - back);

/** As many pieces as fit into so many characters. */
function filled(length: number, piece: (index: number) => string, between: string): string {
  const pieces: string[] = [];
  for (let [index, left] = [0, length]; ; index++) {
    const next = piece(index);
    left -= next.length + between.length;
    if (left < 0) return pieces.join(between);
    pieces.push(next);
  }
}

const one = (path: string, make: () => string): ExtremeFiles["make"] => {
  return () => [{ path, text: make() }];
};

const { fileLength, foreignLength, yamlLength } = limits;
const head = `"format":"prereq/1","id":"a","title":"A","stages":[{"id":"s","title":"S"}],"areas":[{"id":"m","title":"M","stage":"s"}]`;
const ownTopic = (index: number, more: string) =>
  `{"id":"t${index}","title":"T${index}","kind":"concept","area":"m","summary":"S.","hours":1${more}}`;

export const extremeFiles: readonly ExtremeFiles[] = [
  {
    name: "prereq/1 JSON, topics with five prerequisites",
    make: one("a.json", () => {
      const topic = (index: number) =>
        ownTopic(
          index,
          `,"requires":[${before(index, 5).map((id) => `{"topic":"t${id}","why":"W."}`)}]`,
        );
      return `{${head},"topics":[${filled(fileLength - 1000, topic, ",")}]}`;
    }),
  },
  {
    name: "prereq/1 JSON, empty topics",
    make: one("a.json", () => `{${head},"topics":[${filled(fileLength - 1000, () => "{}", ",")}]}`),
  },
  {
    name: "prereq/1 JSON, every key twice",
    make: one("a.json", () => {
      const topic = (index: number) => ownTopic(index, `,"title":"U","summary":"Again."`);
      return `{${head},"topics":[${filled(fileLength - 1000, topic, ",")}]}`;
    }),
  },
  {
    name: "prereq/1 JSON, not even JSON at its end",
    make: one("a.json", () => {
      const topic = (index: number) => ownTopic(index, "");
      return `{${head},"topics":[${filled(fileLength - 1000, topic, ",")}`;
    }),
  },
  {
    name: "prereq/1 YAML, topics",
    make: () => [
      {
        path: "curriculum.yaml",
        text: "format: prereq/1\nid: a\ntitle: A\nstages: [{id: s, title: S}]\nareas: [{id: m, title: M, stage: s}]\n",
      },
      {
        path: "topics/m.yaml",
        text: filled(
          yamlLength - 10,
          (index) =>
            `- id: t${index}\n  title: T${index}\n  kind: concept\n  summary: S.\n  hours: 1\n  requires:\n${before(
              index,
              2,
            )
              .map((id) => `    - topic: t${id}\n      why: W.`)
              .join("\n")}`,
          "\n",
        ),
      },
    ],
  },
  {
    name: "YAML of lists within each other",
    make: one("topics/m.yaml", () => filled(yamlLength - 10, () => "- - - - - - a", "\n")),
  },
  {
    name: "YAML of flow maps",
    make: one("topics/m.yaml", () => filled(yamlLength - 10, () => "- {a: {b: [c, d]}}", "\n")),
  },
  {
    name: "catalogue, lists of alternatives",
    make: one("c.json", () => {
      const course = (index: number) =>
        `"AB ${index}":[${json(before(index, 3).map((id) => `AB ${id}`))},${json(before(index, 2).map((id) => `AB ${id}`))}]`;
      return `{${filled(foreignLength - 10, course, ",")}}`;
    }),
  },
  {
    name: "catalogue, few courses with very many alternatives",
    make: one("c.json", () => {
      const course = (index: number) =>
        `"AB ${index}":[${json(numbers(400).map((id) => `AB ${id}`))}]`;
      return `{${filled(foreignLength - 10, course, ",")}}`;
    }),
  },
  {
    name: "canvas, cards and arrows",
    make: one("c.canvas", () =>
      json({
        nodes: numbers(some).map((index) => ({
          id: `n${index}`,
          type: "text",
          text: `T${index}`,
          x: index % 300,
          y: index,
          width: 9,
          height: 9,
        })),
        edges: numbers(some).map((index) => ({
          id: `e${index}`,
          fromNode: `n${index}`,
          toNode: `n${(index * 7) % some}`,
        })),
      }),
    ),
  },
  {
    name: "canvas, one card with as much Markdown as all may have",
    make: one("c.canvas", () =>
      json({
        nodes: [
          {
            id: "n",
            type: "text",
            text: "*a _b ".repeat(limits.cardsLength / 6 - 1),
            x: 0,
            y: 0,
            width: 9,
            height: 9,
          },
        ],
        edges: [],
      }),
    ),
  },
  {
    name: "canvas, cards in 2,000 groups",
    make: one("c.canvas", () =>
      json({
        nodes: [
          ...numbers(limits.groups).map((index) => ({
            id: `g${index}`,
            type: "group",
            x: 0,
            y: 0,
            width: 1000 + index,
            height: 100_000,
          })),
          ...numbers(some).map((index) => ({
            id: `n${index}`,
            type: "text",
            text: "T",
            x: 5,
            y: index,
            width: 2,
            height: 2,
          })),
        ],
      }),
    ),
  },
  {
    name: "learning graph, CSV",
    make: one("g.csv", () => {
      const row = (index: number) =>
        `${index + 1},T${index},${before(index, 5)
          .map((id) => id + 1)
          .join("|")},A`;
      return `ConceptID,ConceptLabel,Dependencies,TaxonomyID\n${rows(some, row)}`;
    }),
  },
  {
    name: "learning graph, JSON",
    make: one("g.json", () =>
      json({
        nodes: numbers(some).map((index) => ({ id: index, label: `T${index}`, group: "A" })),
        edges: numbers(some * 4).map((index) => ({ from: index % some, to: (index * 7) % some })),
      }),
    ),
  },
  {
    name: "CSV of topics",
    make: one("t.csv", () => {
      const row = (index: number) =>
        `t${index},T${index},"S, and more.",${before(index, 3)
          .map((id) => `t${id}`)
          .join(";")}`;
      return `id,title,summary,requires\n${rows(some, row)}`;
    }),
  },
  {
    name: "CSV of edges",
    make: one(
      "e.csv",
      () =>
        `from,to\n${rows(limits.foreignPrerequisites - 100, (index) => `t${index % some},t${(index * 7) % some}`)}`,
    ),
  },
  {
    name: "CSV of one line",
    make: one("t.csv", () => `id,title\n${'"a""b",'.repeat(2_000_000)}`),
  },
  {
    name: "GraphML",
    make: one("g.graphml", () => {
      const nodes = rows(
        29_000,
        (index) => `<node id="n${index}"><data key="l">T${index}</data></node>`,
      );
      const edges = rows(
        58_000,
        (index) => `<edge source="n${index % 29_000}" target="n${(index * 7) % 29_000}"/>`,
      );
      return `<graphml><key id="l" for="node" attr.name="label"/><graph edgedefault="directed">${nodes}${edges}</graph></graphml>`;
    }),
  },
  {
    name: "CASE package",
    make: one("f.json", () =>
      json({
        CFDocument: { title: "F" },
        CFItems: numbers(some).map((index) => ({
          identifier: `i${index}`,
          fullStatement: `T${index}`,
        })),
        CFAssociations: numbers(some).map((index) => ({
          associationType: index % 2 ? "precedes" : "isChildOf",
          originNodeURI: { identifier: `i${index}` },
          destinationNodeURI: { identifier: `i${Math.floor(index / 2)}` },
        })),
      }),
    ),
  },
  {
    name: "CASE package, items below each other",
    make: one("f.json", () =>
      json({
        CFDocument: { title: "F" },
        CFItems: numbers(some).map((index) => ({
          identifier: `i${index}`,
          fullStatement: `T${index}`,
        })),
        CFAssociations: numbers(some - 1).map((index) => ({
          associationType: "isChildOf",
          originNodeURI: { identifier: `i${index + 1}` },
          destinationNodeURI: { identifier: `i${index}` },
        })),
      }),
    ),
  },
  {
    name: "Exercism track",
    make: one("config.json", () =>
      json({
        slug: "x",
        language: "X",
        concepts: numbers(Math.floor(some / 3)).map((index) => ({
          uuid: `${index}`,
          slug: `c${index}`,
          name: `C${index}`,
        })),
        exercises: {
          concept: numbers(Math.floor(some / 3)).map((index) => ({
            slug: `e${index}`,
            name: `E${index}`,
            concepts: [`c${index}`],
            prerequisites: before(index, 2).map((id) => `c${id}`),
          })),
          practice: numbers(Math.floor(some / 3)).map((index) => ({
            slug: `p${index}`,
            name: `P${index}`,
            practices: [`c${index}`],
            prerequisites: [`c${index}`],
          })),
        },
      }),
    ),
  },
  {
    name: "learningmap",
    make: one("m.learningmap", () =>
      json({
        type: "learningmap",
        settings: {},
        nodes: numbers(some).map((index) => ({
          id: `n${index}`,
          type: "topic",
          data: { label: `T${index}`, unlock: { after: before(index, 1).map((id) => `n${id}`) } },
        })),
        edges: [],
      }),
    ),
  },
  {
    name: "curriculum of CurricularAnalytics",
    make: one("c.csv", () => {
      const row = (index: number) =>
        `${index + 1},T${index},A,${index},${before(index, 3)
          .map((id) => id + 1)
          .join(";")},,,3,I,T${index}`;
      return `Curriculum,C\nInstitution,U\nDegree Type,BS\nSystem Type,semester\nCIP,1\nCourses\nCourse ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name\n${rows(some, row)}`;
    }),
  },
  {
    name: "Markdown outline",
    make: one(
      "o.md",
      () => `# T\n\n${rows(limits.markdownTopics - 10, (index) => `- T${index} is a title`)}`,
    ),
  },
  {
    name: "Markdown of open emphasis",
    make: one("o.md", () => `# T\n\n- ${"*a _b ".repeat(limits.markdownLength / 6 - 10)}`),
  },
  {
    name: "Markdown of brackets",
    make: one("o.md", () => `# T\n\n- ${"[".repeat(limits.markdownLength - 100)}`),
  },
  {
    name: "Markdown of quotes within each other",
    make: one("o.md", () => `# T\n\n${rows(3_500, (index) => `${"> ".repeat(index % 90)}- a`)}`),
  },
  {
    name: "mdBook summary",
    make: one(
      "SUMMARY.md",
      () =>
        `# Summary\n\n${rows(12_000, (index) => `${"  ".repeat(index % 6)}- [T${index}](t${index}.md)`)}`,
    ),
  },
  {
    name: "vault of many notes",
    make: () =>
      numbers(limits.notes - 1).map((index) => ({
        path: `vault/n${index}.md`,
        text: `---\ntags: [a]\n---\n# T${index}\n\nNeeds ${before(index, 3)
          .map((id) => `[[n${id}]]`)
          .join(", ")}.\n`,
      })),
  },
  {
    name: "vault with a long front matter",
    make: () => [
      {
        path: "vault/a.md",
        text: `---\n${filled(limits.yamlLength - 10, (index) => `k${index}: [a, b]`, "\n")}\n---\n# A\n`,
      },
      { path: "vault/b.md", text: "# B\n\n[[a]]\n" },
    ],
  },
];
