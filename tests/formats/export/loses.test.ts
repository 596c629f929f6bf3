import { describe, expect, test } from "vitest";
import type { Part } from "../../../src/formats/export/left-out.ts";
import { exporters } from "../../../src/formats/export/table.ts";
import { curriculumOf } from "../../support/curricula.ts";

/** A curriculum in which every key of the format says something. */
const whole = () => ({
  title: "Title",
  summary: "Summary.",
  language: "en",
  documents: [{ id: "book", title: "Book", items: [{ id: "1", title: "One" }] }],
  stages: [{ id: "stage", title: "Stage" }],
  areas: [
    { id: "area", title: "Area", stage: "stage" },
    { id: "void", title: "Void", stage: "stage" },
  ],
  goals: [{ id: "goal", title: "Goal", topics: ["first"] }],
  topics: [
    { id: "zeroth", title: "Zeroth", kind: "concept", area: "area", summary: "Zeroth, told." },
    {
      id: "first",
      title: "First",
      kind: "project",
      area: "area",
      summary: "First, told.",
      brief: { does: "A.", shows: "B.", milestone: "C.", done: "D." },
      hours: [1, 2],
      requires: [{ topic: "zeroth", why: "Needed." }],
      helps: [{ topic: "second", why: "Helpful." }],
      items: ["book/1"],
      checks: [{ ask: "Asked?", answer: "Answered." }, { ask: "Really?" }],
      resources: [{ title: "Page", url: "https://example.org/", kind: "read" }],
      aliases: ["One"],
      was: ["once"],
    },
    {
      id: "second",
      title: "Second",
      kind: "concept",
      area: "area",
      retired: true,
      bridge: true,
      reason: "Between.",
    },
  ],
});

type File = ReturnType<typeof whole>;
const first = (file: File, keys: object) => ({
  ...file,
  topics: file.topics.map((topic) => (topic.id === "first" ? { ...topic, ...keys } : topic)),
});

/** The same curriculum, but for one part of it. */
const changed: Readonly<Record<Part, (file: File) => object>> = {
  "the title of the whole": (file) => ({ ...file, title: "Other" }),
  "the summary of the whole": (file) => ({ ...file, summary: "Other." }),
  "the language": (file) => ({ ...file, language: "de" }),
  stages: (file) => ({ ...file, stages: [{ id: "stage", title: "Other" }] }),
  "titles of areas": (file) => ({ ...file, areas: file.areas.map((a) => ({ ...a, title: "B" })) }),
  "areas without topics": (file) => ({
    ...file,
    areas: file.areas.filter(({ id }) => id !== "void"),
  }),
  goals: (file) => ({ ...file, goals: [] }),
  documents: (file) => first({ ...file, documents: [] }, { items: [] }),
  "ids of topics": (file) => JSON.parse(JSON.stringify(file).replaceAll('"first"', '"next"')),
  "kinds of topics": (file) => first(file, { kind: "practice" }),
  summaries: (file) => first(file, { summary: "Other." }),
  hours: (file) => first(file, { hours: [1, 3] }),
  "other names": (file) => first(file, { aliases: ["Other"] }),
  "former ids": (file) => first(file, { was: ["other"] }),
  "what is retired": (file) => ({
    ...file,
    topics: file.topics.map(({ retired: _, ...topic }) => topic),
  }),
  "what projects ask for": (file) =>
    first(file, { brief: { does: "A.", shows: "B.", milestone: "C.", done: "Other." } }),
  "why bridges are there": (file) => ({
    ...file,
    topics: file.topics.map(({ bridge: _, reason: __, ...topic }) => topic),
  }),
  prerequisites: (file) => first(file, { requires: [] }),
  "what merely helps": (file) => first(file, { helps: [] }),
  reasons: (file) => first(file, { requires: [{ topic: "zeroth", why: "Other." }] }),
  "self-checks": (file) =>
    first(file, { checks: [{ ask: "Other?", answer: "Answered." }, { ask: "Really?" }] }),
  "answers to self-checks": (file) =>
    first(file, { checks: [{ ask: "Asked?", answer: "Other." }, { ask: "Really?" }] }),
  resources: (file) =>
    first(file, { resources: [{ title: "Other", url: "https://example.org/", kind: "read" }] }),
  "kinds of resources": (file) =>
    first(file, { resources: [{ title: "Page", url: "https://example.org/", kind: "watch" }] }),
};

/** What goes without saying when something larger is left out. */
const inside: Partial<Record<Part, Part>> = {
  reasons: "prerequisites",
  "answers to self-checks": "self-checks",
  "kinds of resources": "resources",
};

const parts = Object.keys(changed) as Part[];

describe.each([...exporters])("%s", (_, { write, loses }) => {
  const written = (file: object) => JSON.stringify(write(curriculumOf("", file), "2027-03-01"));
  const sentence = loses(curriculumOf("", whole())).find((one) => one.startsWith("Left out: "));
  const told = new Set(sentence?.slice("Left out: ".length, -1).split(/, (?:and )?| and /));

  test.each(parts)("either holds %s or says that it does not", (part) => {
    const holds = written(whole()) !== written(changed[part](whole()));
    const isTold = told.has(part) || told.has(inside[part] ?? part);
    expect(isTold).toBe(!holds);
  });

  test("says nothing of what a curriculum does not have", () => {
    const said = loses(curriculumOf("a")).join(" ");
    expect(said).not.toMatch(/goals|hours|reasons|resources|helps|retired/);
  });
});
