import { describe, expect, it } from "vitest";
import { open } from "../../../src/core/curriculum/open.ts";
import { readJson } from "../../../src/core/curriculum/read-json.ts";
import { curriculumFileOf, nastyIds, openJson } from "../../support/curricula.ts";
import { inOneLine } from "../../support/folders.ts";

const opened = (text: string) => open(readJson({ path: "map.json", text }));
const said = (text: string): string[] => opened(text).problems.map(inOneLine);

const head = `{
  "format": "prereq/1", "id": "x", "title": "X",
  "stages": [{ "id": "s", "title": "S" }], "areas": [{ "id": "a", "title": "A", "stage": "s" }],
`;

describe("a curriculum in one JSON file", () => {
  it("may shorten a prerequisite to a bare id", () => {
    const { curriculum } = openJson(curriculumFileOf("a\nb: a ~ a"));
    expect(curriculum?.topics[1]?.requires.of).toEqual([{ kind: "topic", topic: "a" }]);
    expect(curriculum?.topics[1]?.helps).toEqual([{ topic: "a" }]);
  });

  it("reads one number of hours as low and high", () => {
    const { curriculum } = openJson(curriculumFileOf("a 2h\nb 1-3h\nc"));
    expect(curriculum?.topics.map(({ hours }) => hours)).toEqual([[2, 2], [1, 3], undefined]);
  });

  it("keeps nested alternatives with their reasons", () => {
    const requires = [
      { any: ["a", { all: ["a", { topic: "b", why: "for b" }] }], why: "for both" },
    ];
    const topics = [
      { id: "a", title: "A", area: "all" },
      { id: "b", title: "B", area: "all" },
      { id: "c", title: "C", area: "all", requires },
    ];
    const areas = [{ id: "all", title: "All", stage: "all" }];
    expect(
      openJson(curriculumFileOf("", { topics, areas })).curriculum?.topics[2]?.requires,
    ).toEqual({
      kind: "all",
      of: [
        {
          kind: "any",
          why: "for both",
          of: [
            { kind: "topic", topic: "a" },
            {
              kind: "all",
              of: [
                { kind: "topic", topic: "a" },
                { kind: "topic", topic: "b", why: "for b" },
              ],
            },
          ],
        },
      ],
    });
  });

  it("takes ids that are words of the language", () => {
    const lines = nastyIds.map((id, index) => `${id}: ${nastyIds.slice(0, index).join(", ")}`);
    const { curriculum, problems } = openJson(curriculumFileOf(lines.join("\n")));
    expect(problems).toEqual([]);
    expect(curriculum?.topics.map(({ id }) => id)).toEqual([...nastyIds]);
  });

  it("tells keys that are words of the language, like any unknown key", () => {
    const topics = `"topics": [{ "id": "t", "title": "T", "area": "a", "__proto__": {}, "constructor": 1, "x": 2 }] }`;
    expect(said(head + topics).map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "map.json:4:52 unknown-key: `__proto__`",
      "map.json:4:69 unknown-key: `constructor`",
      "map.json:4:87 unknown-key: `x`",
    ]);
  });

  it("goes on after a mistake in one topic and does not call that topic unknown", () => {
    const topics = `"topics": [
    { "id": "t", "title": 7, "area": "a" },
    { "id": "u", "title": "U", "area": "a", "requires": ["t", "v"] }
  ] }`;
    expect(said(head + topics)).toEqual([
      "map.json:5:27 wrong-value: `title` is 7, which does not fit. Write text; put it in quotes when it looks like a number or contains `: `.",
      "map.json:6:63 unknown-topic: There is no topic `v`. Did you mean `u`? Write the id of a topic, or add this one.",
    ]);
  });

  it("tells where the JSON is broken", () => {
    expect(said(`{\n  "format": "prereq/1"\n  "id": "x"\n}`)).toEqual([
      "map.json:3:3 not-json: This is not JSON: expected `,` or `}` here. Mend the text here or just before; often a comma, quote or bracket is missing.",
    ]);
    expect(said(`{ "title": "never closed\n}`)[0]).toContain(
      "1:25 not-json: This is not JSON: expected a closing quote",
    );
    expect(said("")[0]).toContain("1:1 not-json: This is not JSON: expected a value");
  });

  it("tells a key that stands twice, where JavaScript would silently take the last", () => {
    expect(
      said(`{ "format": "prereq/1", "id": "x", "title": "X", "topics": [],\n "id": "y" }`),
    ).toEqual([
      "map.json:2:2 duplicate-key: The key `id` stands twice in the same object. Keep one of the two.",
    ]);
  });

  it("says of other JSON that it is no curriculum, and of other versions which there is", () => {
    expect(said("[1, 2]")[0]).toContain("no-curriculum");
    expect(said(`{ "format": "prereq/2", "id": "x", "title": "X", "topics": [] }`)).toEqual([
      'map.json:1:13 wrong-value: `format` is "prereq/2", which does not fit. Write prereq/1, the only version there is.',
    ]);
  });

  it("refuses nesting without end instead of overflowing", () => {
    const deep = 200_000;
    expect(said("[".repeat(deep) + "]".repeat(deep))[0]).toContain("too-deep");
    const nested = `${'{"any":['.repeat(deep)}"t"${"]}".repeat(deep)}`;
    const topics = `"topics": [{ "id": "t", "title": "T", "area": "a", "requires": [${nested}] }] }`;
    expect(said(head + topics)).toHaveLength(1);
    expect(said(head + topics)[0]).toContain("too-deep");
  });

  it("takes requirements fifteen deep", () => {
    const nested = `${'{"any":['.repeat(15)}"u"${"]}".repeat(15)}`;
    const topics = `"topics": [{ "id": "u", "title": "U", "area": "a" }, { "id": "t", "title": "T", "area": "a", "requires": [${nested}] }] }`;
    expect(said(head + topics)).toEqual([]);
  });

  it("lets a built file carry its drawn maps", () => {
    expect(openJson(curriculumFileOf("a", { layouts: [{ width: 1 }] })).problems).toEqual([]);
  });
});
