import { describe, expect, test } from "vitest";
import { AreaId, DocumentId, TopicId } from "../../src/core/model/ids.ts";
import { countsOf } from "../../src/explorer/filter-counts.ts";
import { chosenOptions, filterGroups } from "../../src/explorer/filter-groups.ts";
import {
  type Filters,
  filterBy,
  filtersWithin,
  isFiltering,
  noFilters,
} from "../../src/explorer/filters.ts";
import { english } from "../../src/language/english.ts";
import { german } from "../../src/language/german.ts";
import { documentedCurriculum } from "../support/documented.ts";

const curriculum = documentedCurriculum(
  "a @one\nb skill @one: a\nc project @two: b\nd @two\ne skill @two: d\nf retired @two",
  { book: ["a", "b"], course: ["b", "c"] },
);
const standpoint = {
  curriculum,
  learner: {
    marks: new Map([
      [TopicId("b"), "known"],
      [TopicId("d"), "aside"],
    ] as const),
  },
  isPlanned: (topic: TopicId) => topic === "c",
};

function left(filters: Partial<Filters>): string {
  const fits = filterBy({ ...noFilters, ...filters }, standpoint);
  return curriculum.topics.flatMap((topic) => (fits(topic) ? [topic.id] : [])).join("");
}

describe("filters", () => {
  test("without values let everything through", () => {
    expect(left({})).toBe("abcdef");
    expect(isFiltering(noFilters)).toBe(false);
    expect(isFiltering({ ...noFilters, kinds: ["tool"] })).toBe(true);
  });

  test("of one kind let through what fits any of their values", () => {
    expect(left({ kinds: ["skill", "project"] })).toBe("bce");
    expect(left({ documents: [DocumentId("book"), DocumentId("course")] })).toBe("abc");
  });

  test("of several kinds let through what fits every kind", () => {
    expect(left({ kinds: ["skill", "project"], documents: [DocumentId("course")] })).toBe("bc");
    expect(left({ kinds: ["skill"], areas: [AreaId("one")], states: ["known"] })).toBe("b");
  });

  test("tell states as the signs do, implied knowledge being known", () => {
    expect(left({ states: ["known"] })).toBe("ab");
    expect(left({ states: ["ready"] })).toBe("c");
    expect(left({ states: ["later"] })).toBe("e");
    expect(left({ states: ["aside"] })).toBe("d");
    expect(left({ states: ["planned"] })).toBe("c");
    expect(left({ states: ["learning"] })).toBe("");
  });

  test("survive being written down and read again", () => {
    const filters = { ...noFilters, states: ["known"], areas: [AreaId("one")] } as const;
    expect(JSON.parse(JSON.stringify(filters))).toEqual(filters);
  });

  test("from elsewhere keep what the curriculum has, once and in its order", () => {
    const documents = ["course", "gone", "book", "course", "__proto__"].map(DocumentId);
    expect(filtersWithin(curriculum, { ...noFilters, documents }).documents).toEqual([
      "book",
      "course",
    ]);
  });
});

describe("the groups to choose from", () => {
  test("name the values there are, and leave out kinds without a topic", () => {
    const names = filterGroups(english, curriculum).map(({ title, options }) => [
      title,
      ...options.map((option) => option.title),
    ]);
    expect(names).toEqual([
      [
        "State",
        "known",
        "learning",
        "ready to learn",
        "needs more first",
        "set aside",
        "on your way",
      ],
      ["Kind", "concept", "skill", "project"],
      ["Document", "Book", "Course"],
      ["Area", "one", "two"],
    ]);
  });

  test("leave out documents where there are none, and an only area", () => {
    const bare = documentedCurriculum("a\nb skill", {});
    expect(filterGroups(english, bare).map(({ title }) => title)).toEqual(["State", "Kind"]);
  });

  test("are named in the language of the reader, whichever it was before", () => {
    const titles = (words: typeof english) =>
      filterGroups(words, curriculum).map(({ title }) => title);
    expect(titles(english)).toEqual(["State", "Kind", "Document", "Area"]);
    expect(titles(german)).toEqual(["Stand", "Art", "Dokument", "Gebiet"]);
  });

  test("are pressed to choose a value, and pressed again to drop it", () => {
    const [, kinds] = filterGroups(english, curriculum);
    const [concept, skill] = kinds?.options ?? [];
    const both = concept?.press(skill?.press(noFilters) ?? noFilters) ?? noFilters;
    expect(both.kinds).toEqual(["skill", "concept"]);
    expect(chosenOptions(english, curriculum, both).map(({ title }) => title)).toEqual([
      "concept",
      "skill",
    ]);
    expect(skill?.press(both).kinds).toEqual(["concept"]);
  });

  test("say how many topics each value would leave beside the other kinds of filter", () => {
    const { kinds, documents } = countsOf(
      { ...noFilters, documents: [DocumentId("course")] },
      standpoint,
    );
    expect([...kinds]).toEqual([
      ["skill", 1],
      ["project", 1],
    ]);
    expect([...documents]).toEqual([
      ["book", 2],
      ["course", 2],
    ]);
  });
});
