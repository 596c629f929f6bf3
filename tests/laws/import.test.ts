import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importFile } from "../../src/formats/import/import-file.ts";
import { settle } from "../../src/formats/import/settle.ts";
import type { Need, Sketch, SketchTopic } from "../../src/formats/import/sketch.ts";
import { importers } from "../../src/formats/import/table.ts";
import { asItStands, opened } from "../formats/import/imported.ts";
import { nastyIds } from "../support/curricula.ts";

const word = fc.oneof(
  fc.constantFrom("a", "b", "A 1", "a-1", "", ...nastyIds),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const { need } = fc.letrec<{ need: Need }>((tie) => ({
  need: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record(
      { kind: fc.constant("topic" as const), key: word, why: word },
      { requiredKeys: ["kind", "key"] },
    ),
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("need"), { maxLength: 3 }),
    }),
  ),
}));

const topic: fc.Arbitrary<SketchTopic> = fc.record(
  {
    key: word,
    title: fc.oneof(word, fc.string({ minLength: 290, maxLength: 700 })),
    place: fc.constant({ file: "x", line: 1, column: 1 }),
    needs: fc.array(need, { maxLength: 3 }),
    area: word,
    within: word,
    summary: fc.oneof(word, fc.string({ minLength: 4_990, maxLength: 5_100 })),
    helps: fc.array(
      fc.record(
        { kind: fc.constant("topic" as const), key: word, why: word },
        { requiredKeys: ["kind", "key"] },
      ),
      { maxLength: 2 },
    ),
    id: word,
    hours: fc.oneof(fc.double(), fc.tuple(fc.double(), fc.double())),
    aliases: fc.array(word, { maxLength: 2 }),
    resources: fc.array(
      fc.record({
        title: word,
        url: fc.oneof(fc.webUrl(), fc.constant("javascript:alert(1)"), word),
        kind: fc.constant("read" as const),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ["key", "title", "place", "needs"] },
);

const sketch: fc.Arbitrary<Sketch> = fc.record({
  title: word,
  kind: fc.constant("book"),
  areas: fc.array(fc.record({ key: word, title: word }), { maxLength: 3 }),
  topics: fc.array(topic, { maxLength: 12 }),
  goals: fc.array(fc.record({ title: word, topics: fc.array(word, { maxLength: 2 }) }), {
    maxLength: 2,
  }),
  problems: fc.constant([]),
});

describe("an import", () => {
  it("makes a curriculum of whatever a document says, with every topic of it", () => {
    fc.assert(
      fc.property(sketch, (rough) => {
        const { value, problems } = settle(rough);
        const curriculum = opened(value);
        const learnable = curriculum.topics.filter(({ retired }) => !retired);
        expect(learnable).toHaveLength(rough.topics.length);
        const kept = curriculum.topics.length - learnable.length;
        expect(problems.filter(({ code }) => code === "undeclared")).toHaveLength(kept);
      }),
    );
  });

  it("answers every text in every format with a curriculum, and throws at none", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.json({ maxDepth: 4 }),
      fc
        .array(
          fc.array(fc.oneof(word, fc.constantFrom("1", "2|1", '"', "# x", "- y")), {
            maxLength: 5,
          }),
          {
            maxLength: 8,
          },
        )
        .map((rows) => rows.map((cells) => cells.join(",")).join("\n")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...importers.keys()), (content, format) => {
        const file = { path: "x", text: content };
        for (const importer of importers.values()) importer.recognises(file);
        const imported = importFile(file, asItStands, format);
        if (imported) opened(imported.value);
      }),
    );
  });
});
