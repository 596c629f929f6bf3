import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { circleBy } from "../../../src/core/editing/circle.ts";
import type { Written, WrittenRequirement } from "../../../src/core/editing/written.ts";

/** Topics that need what stands beside their ids. */
function needing(needs: Readonly<Record<string, readonly WrittenRequirement[]>>): Written {
  return {
    format: "prereq/1",
    id: "all",
    title: "All",
    topics: Object.entries(needs).map(([id, requires]) => ({ id, title: id, area: "a", requires })),
  };
}

describe("the circle that a new prerequisite would make", () => {
  const soup = needing({
    knife: [],
    stock: ["knife"],
    soup: [{ all: ["stock"], why: "It is." }],
    sauce: [{ any: ["stock", "roux"] }],
    roux: [],
  });
  test("is told as the way from the prerequisite back to the topic", () => {
    expect(circleBy(soup, "knife", "soup")).toEqual(["soup", "stock", "knife"]);
  });
  test("is of one topic where it is to need itself", () => {
    expect(circleBy(soup, "soup", "soup")).toEqual(["soup"]);
  });
  test("is none where the prerequisite does not build on the topic", () => {
    expect(circleBy(soup, "soup", "knife")).toBeUndefined();
  });
  test("is none where something else can stand in", () => {
    expect(circleBy(soup, "stock", "sauce")).toBeUndefined();
  });
  test("ends where there are circles already", () => {
    const round = needing({ a: ["b"], b: ["a"], c: [] });
    expect(circleBy(round, "c", "a")).toBeUndefined();
  });
  test("is a way of which each topic needs the next", () => {
    const net = fc
      .array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 10, maxLength: 10 })
      .map((rows) =>
        Object.fromEntries(rows.map((row, at) => [`t${at}`, row.map((to) => `t${to}`)])),
      );
    fc.assert(
      fc.property(net, fc.nat(9), fc.nat(9), (needs, a, b) => {
        const [topic, prerequisite] = [`t${a}`, `t${b}`];
        const way = circleBy(needing(needs), topic, prerequisite);
        const reached = new Set([prerequisite]);
        for (const one of reached) for (const next of needs[one] ?? []) reached.add(next);
        expect(way !== undefined).toBe(reached.has(topic));
        if (!way) return;
        expect([way[0], way.at(-1)]).toEqual([prerequisite, topic]);
        for (const [at, one] of way.slice(1).entries()) expect(needs[way[at] ?? ""]).toContain(one);
      }),
    );
  });
});
