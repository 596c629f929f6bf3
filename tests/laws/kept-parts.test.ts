import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open } from "../../src/core/curriculum/open.ts";
import { read } from "../../src/core/curriculum/read.ts";
import type { Curriculum, Topic } from "../../src/core/model/curriculum.ts";
import { mentions } from "../../src/core/model/requirement.ts";
import type { Part } from "../../src/formats/export/left-out.ts";
import { exporters } from "../../src/formats/export/table.ts";
import { importFiles } from "../../src/formats/import/import-files.ts";
import { asItStands, opened } from "../formats/import/imported.ts";
import { openJson } from "../support/curricula.ts";

const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
const sentence = words.map((text) => `${text}.`);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const emptyArea = { id: "empty-area", title: "Empty area", stage: "stage" };

/** Curricula of four topics in two areas of a stage, with anything that the format can say. */
const file = fc.tuple(...[0, 1, 2, 3].map((at) => topic(at))).chain((topics) =>
  fc.record({
    format: fc.constant("prereq/1"),
    id: fc.constant("whole"),
    title: words,
    summary: optional(sentence),
    language: optional(fc.constantFrom("en", "de", "pt-BR")),
    documents: fc.constant([{ id: "book", title: "Book", items: [{ id: "1", title: "One" }] }]),
    stages: fc.constant([{ id: "stage", title: "Stage" }]),
    areas: fc
      .subarray([emptyArea])
      .map((empty) => [
        { id: "first-area", title: "First area", stage: "stage" },
        { id: "second-area", title: "Second area", stage: "stage" },
        ...empty,
      ]),
    goals: optional(
      fc.constant([{ id: "able", title: "Able", summary: "To do.", topics: ["t2"] }]),
    ),
    topics: fc.constant(topics),
  }),
);

function topic(at: number) {
  const before = Array.from({ length: at }, (_, index) => `t${index}`);
  const one = fc.constantFrom(...before, "t0");
  const need = fc.record({ topic: one, why: sentence }, { requiredKeys: ["topic"] });
  return fc.record({
    id: fc.constant(`t${at}`),
    title: words.map((text) => `${text} ${at}`),
    kind: fc.constantFrom("concept", "skill", "tool", "project", "practice"),
    area: fc.constant(at % 2 === 0 ? "first-area" : "second-area"),
    summary: optional(sentence),
    hours: optional(fc.constantFrom(2, [1, 3], [0.5, 12])),
    requires:
      at === 0 ? fc.constant([]) : fc.uniqueArray(need, { maxLength: 2, selector: (n) => n.topic }),
    helps:
      at === 0 ? fc.constant([]) : fc.uniqueArray(need, { maxLength: 1, selector: (n) => n.topic }),
    items: fc.constantFrom([], ["book/1"]),
    checks: fc.array(fc.record({ ask: sentence, answer: sentence }, { requiredKeys: ["ask"] }), {
      maxLength: 2,
    }),
    resources: fc.constantFrom([], [{ title: "Page", url: "https://example.org/", kind: "watch" }]),
    aliases: fc.uniqueArray(words, { maxLength: 2 }),
    was: fc.constantFrom([], [`old-${at}`]),
    retired: fc.boolean(),
    brief: optional(
      fc.record({ does: sentence, shows: sentence, milestone: sentence, done: sentence }),
    ),
  });
}

const each =
  <Value>(of: (topic: Topic) => Value) =>
  ({ topics }: Curriculum) =>
    topics.map((one) => [one.title, of(one)]).sort();
const titled = (curriculum: Curriculum) =>
  new Map<string, string>(curriculum.topics.map(({ id, title }) => [id, title]));

/** What of a curriculum each part is. Topics are told apart by their titles, which every format keeps. */
const views: Readonly<Record<Part, (curriculum: Curriculum) => unknown>> = {
  "the title of the whole": ({ title }) => title,
  "the summary of the whole": ({ summary }) => summary,
  "the language": ({ language }) => language,
  stages: ({ stages }) => stages.map(({ title }) => title),
  "titles of areas": (curriculum) => {
    const areas = new Map(curriculum.areas.map(({ id, title }) => [id, title]));
    return each(({ area }) => areas.get(area))(curriculum);
  },
  "areas without topics": ({ areas, topics }) => {
    const used = new Set(topics.map(({ area }) => area));
    return areas.flatMap(({ id, title }) => (used.has(id) ? [] : title));
  },
  goals: (curriculum) =>
    curriculum.goals.map(({ title, summary, topics }) => [
      title,
      summary,
      topics.map((id) => titled(curriculum).get(id)),
    ]),
  documents: ({ documents }) => documents.map(({ id, title }) => [id, title]),
  "ids of topics": each(({ id }) => id),
  "kinds of topics": each(({ kind }) => kind),
  summaries: each(({ summary }) => summary),
  hours: each(({ hours }) => hours),
  "other names": each(({ aliases }) => aliases),
  "former ids": each(({ was }) => was),
  "what is retired": each(({ retired }) => retired),
  "what projects ask for": each(({ brief }) => brief),
  "why bridges are there": each(({ bridgeReason }) => bridgeReason),
  prerequisites: (curriculum) =>
    each(({ requires }) =>
      mentions(requires)
        .map((one) => titled(curriculum).get(one.topic))
        .sort(),
    )(curriculum),
  "what merely helps": (curriculum) =>
    each(({ helps }) => helps.map((one) => titled(curriculum).get(one.topic)).sort())(curriculum),
  reasons: each(({ requires, helps }) =>
    [...mentions(requires), ...helps].flatMap(({ why }) => why ?? []).sort(),
  ),
  "self-checks": each(({ checks }) => checks.map(({ ask }) => ask)),
  "answers to self-checks": each(({ checks }) => checks.map(({ answer }) => answer)),
  resources: each(({ resources }) => resources.map(({ title, url }) => [title, url])),
  "kinds of resources": each(({ resources }) => resources.map(({ kind }) => kind)),
};

function again(format: string, curriculum: Curriculum): Curriculum {
  const written = exporters.get(format)?.write(curriculum, "2027-03-01T18:30:00Z") ?? "";
  const ending = format === "markdown" ? "md" : format;
  const files =
    typeof written === "string" ? [{ path: `vault/x.${ending}`, text: written }] : written;
  const texts = files.map(({ path, text = "" }) => ({ path, text }));
  if (format === "json" || format === "yaml") {
    const { curriculum: own } = open(read(texts));
    if (!own) throw new Error(`${format} of ours cannot be opened.`);
    return own;
  }
  const made = importFiles(texts, asItStands);
  if (!made) throw new Error(`${format} was not recognised.`);
  return opened(made.value);
}

const parts = Object.keys(views) as Part[];

/** What goes without saying when something larger is left out. */
const inside: Partial<Record<Part, Part>> = {
  reasons: "prerequisites",
  "answers to self-checks": "self-checks",
  "kinds of resources": "resources",
};

/** What is written for people, and not read again. */
const forPeople: Readonly<Record<string, readonly Part[]>> = {
  json: [],
  yaml: [],
  csv: [],
  graphml: [],
  case: ["areas without topics"],
  canvas: [],
  obsidian: [
    "stages",
    "areas without topics",
    "documents",
    "former ids",
    "what projects ask for",
    "why bridges are there",
    "self-checks",
    "answers to self-checks",
  ],
  markdown: ["stages", "areas without topics", "summaries", "prerequisites", "what merely helps"],
};

describe.each(Object.entries(forPeople))("%s", (format, unread) => {
  it("is read again with every part that it does not say it leaves out", () => {
    fc.assert(
      fc.property(file, (value) => {
        const { curriculum } = openJson(value);
        if (!curriculum) throw new Error("The arbitrary file cannot be opened.");
        const lost = exporters.get(format)?.loses(curriculum).join(" ") ?? "";
        const kept = parts.filter(
          (part) =>
            !(lost.includes(part) || lost.includes(inside[part] ?? part) || unread.includes(part)),
        );
        const read = again(format, curriculum);
        const seen = (one: Curriculum) =>
          Object.fromEntries(kept.map((part) => [part, views[part](one)]));
        expect(seen(read)).toEqual(seen(curriculum));
      }),
      { numRuns: 40 },
    );
  });
});
