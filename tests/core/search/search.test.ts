import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { search, searchIndex } from "../../../src/core/search/search.ts";
import { curriculumOf, nastyIds } from "../../support/curricula.ts";

const topics = [
  { title: "Ownership", summary: "Every value has one owner.", aliases: ["moves"] },
  { title: "Rc: shared ownership", summary: "A counted reference." },
  { title: "Own error types", summary: "An enum of what can go wrong." },
  { title: "Graceful shutdown", summary: "Stop in good order." },
  { title: "Async and await", summary: "Functions that pause.", aliases: ["futures"] },
  { title: "Blocking I/O", summary: "Reading `std::fs` files holds up the thread." },
  { title: "Kubernetes", summary: "Runs containers.", aliases: ["k8s"] },
];

const index = indexOf(topics);
const found = (query: string) => search(index, query).map((hit) => hit.thing.title);

function indexOf(some: readonly { readonly title: string }[]) {
  return searchIndex(
    curriculumOf("a", {
      topics: some.map((topic, position) => ({
        id: `t${position}`,
        kind: "concept",
        area: "all",
        ...topic,
      })),
    }).topics,
  );
}

describe("what is found", () => {
  test("a title that begins with the query comes before one that contains it", () => {
    expect(found("own").slice(0, 3)).toEqual([
      "Ownership",
      "Own error types",
      "Rc: shared ownership",
    ]);
  });

  test("the very title comes first, also when others begin with it", () => {
    const nested = indexOf([{ title: "Traits in depth" }, { title: "Traits" }]);
    expect(search(nested, "traits")[0]?.thing.title).toBe("Traits");
  });

  test.each([
    ["ownrship", "Ownership"],
    ["onwership", "Ownership"],
    ["kubernets", "Kubernetes"],
    ["asnyc", "Async and await"],
    ["gracefull shutdwon", "Graceful shutdown"],
  ])("the mistakes in %j are forgiven", (query, title) => {
    expect(found(query)[0]).toBe(title);
  });

  test.each([
    ["moves", "Ownership"],
    ["k8s", "Kubernetes"],
    ["future", "Async and await"],
  ])("the other name %j leads to %s", (query, title) => {
    expect(found(query)[0]).toBe(title);
  });

  test("words in any order, in the summary too, and through punctuation", () => {
    expect(found("await async")[0]).toBe("Async and await");
    expect(found("paused functions")[0]).toBe("Async and await");
    expect(found("io")).toEqual(["Blocking I/O"]);
  });

  test("nothing for nothing, for punctuation, and for what is not there", () => {
    expect(found("")).toEqual([]);
    expect(found("?!")).toEqual([]);
    expect(found("xylophone")).toEqual([]);
  });

  test("no more than asked for", () => {
    expect(search(index, "o", 2)).toHaveLength(2);
  });
});

describe("what is marked", () => {
  const marked = (query: string) => {
    const [hit] = search(index, query);
    const paint = (part: { text: string; ranges: readonly (readonly [number, number])[] }) =>
      part.ranges.map(([from, to]) => part.text.slice(from, to));
    return hit && { title: paint(hit.title), elsewhere: hit.elsewhere && paint(hit.elsewhere) };
  };

  test("the letters typed, or the whole word when it was typed wrongly", () => {
    expect(marked("owne")?.title).toEqual(["Owne"]);
    expect(marked("ownrship")?.title).toEqual(["Ownership"]);
  });

  test("the alias, when the title does not answer", () => {
    expect(marked("k8s")).toEqual({ title: [], elsewhere: ["k8s"] });
  });

  test("the surroundings in the summary, without its backticks", () => {
    const [hit] = search(index, "std fs");
    expect(hit?.elsewhere?.text).toBe("Reading std::fs files holds up the thread.");
    expect(marked("std fs")?.elsewhere).toEqual(["std", "fs"]);
  });
});

test("topics with the names of an object's own parts are found like others", () => {
  const nasty = indexOf(nastyIds.map((id) => ({ title: id })));
  for (const id of nastyIds) expect(search(nasty, id)[0]?.thing.title).toBe(id);
});

test("every range lies in its text, in order and without overlap, whatever is asked", () => {
  const query = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."owner async i/o.é `"), maxLength: 80 }),
  );
  fc.assert(
    fc.property(query, (asked) => {
      for (const { title, elsewhere } of search(index, asked)) {
        for (const { text, ranges } of elsewhere ? [title, elsewhere] : [title]) {
          const ends = ranges.flat();
          expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
          expect(ends.every((end) => end >= 0 && end <= text.length)).toBe(true);
        }
      }
    }),
  );
});
