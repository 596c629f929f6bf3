import { describe, expect, test } from "vitest";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { layOut } from "../../../src/scene/layout/lay-out.ts";
import type { Box, Layout } from "../../../src/scene/layout/layout.ts";
import { layoutInput } from "../../../src/scene/layout/layout-input.ts";
import { RouteList } from "../../../src/scene/layout/route-list.ts";
import { curriculumOf, nastyIds } from "../../support/curricula.ts";
import { faultsOf } from "../../support/layout-faults.ts";

const laidOut = (curriculum: Curriculum, aspect = 1.6): Layout =>
  layOut(layoutInput(curriculum), { aspect, effort: "fast" });

function card(layout: Layout, id: string): Box {
  const node = layout.nodes.find(({ kind, topic }) => kind === "card" && topic === id);
  if (!node) throw new Error(`no card ${id}`);
  return node.box;
}

function area(layout: Layout, id: string): Box {
  const found = layout.areas.find((its) => its.area === id);
  if (!found) throw new Error(`no area ${id}`);
  return found.box;
}

/** So many areas of twelve topics, each a chain of three beside nine loose topics. */
function areasOfTwelve(count: number, stages: readonly string[]): Curriculum {
  const lines = Array.from({ length: count * 12 }, (_, at) => {
    const needs = at % 12 === 1 || at % 12 === 2 ? `: t${at - 1}` : "";
    return `t${at} @a${Math.floor(at / 12)}${needs}`;
  });
  return curriculumOf(lines.join("\n"), {
    stages: stages.map((id) => ({ id, title: id })),
    areas: Array.from({ length: count }, (_, at) => ({
      id: `a${at}`,
      title: `Area ${at}`,
      stage: stages[Math.floor((at * stages.length) / count)],
    })),
  });
}

describe("layOut", () => {
  test("gives an empty picture for an empty curriculum", () => {
    const layout = layOut(
      { stages: [], areas: [], cards: [], junctions: [], edges: [] },
      { aspect: 1.6, effort: "fast" },
    );
    expect(layout).toEqual({
      aspect: 1.6,
      width: 0,
      height: 0,
      stages: [],
      areas: [],
      nodes: [],
      routes: RouteList.of([]),
    });
  });

  test("places a single topic", () => {
    const layout = laidOut(curriculumOf("a"));
    expect(layout.nodes).toHaveLength(1);
    expect(faultsOf(layout)).toEqual([]);
  });

  test("places a topic to the right of its prerequisite in the same area", () => {
    const layout = laidOut(curriculumOf("a\nb: a\nc: b"));
    expect(card(layout, "b").x).toBeGreaterThan(card(layout, "a").x + card(layout, "a").width);
    expect(card(layout, "c").x).toBeGreaterThan(card(layout, "b").x + card(layout, "b").width);
  });

  test("draws a chain in one row with straight edges", () => {
    const layout = laidOut(curriculumOf("a\nb: a\nc: b"));
    for (const { points } of layout.routes) expect(points).toHaveLength(4);
  });

  test("enters a card at a separate point for every prerequisite", () => {
    const layout = laidOut(curriculumOf("a\nb\nc\nd\ne: a, b, c, d"));
    const ends = [...layout.routes].map(({ points }) => points.at(-1));
    expect(new Set(ends).size).toBe(4);
  });

  test("survives prerequisites that go round in a circle", () => {
    const layout = laidOut(curriculumOf("a: c\nb: a\nc: b"));
    expect(layout.routes).toHaveLength(3);
    expect(faultsOf(layout)).toEqual([]);
  });

  test("survives ids that are names of object properties", () => {
    const lines = nastyIds.map((id, at) => (at === 0 ? id : `${id}: ${nastyIds[at - 1]}`));
    const layout = laidOut(curriculumOf(lines.join("\n")));
    expect(layout.nodes.map(({ topic }) => topic)).toEqual([...nastyIds]);
    expect(faultsOf(layout)).toEqual([]);
  });

  test("stands alternatives, also nested ones, before the card that needs them", () => {
    const layout = laidOut(curriculumOf("a\nb\nc\nd\ne: a, (b & c) | d"));
    const [or, and] = layout.nodes.filter(({ kind }) => kind !== "card");
    expect([or?.kind, and?.kind]).toEqual(["or", "and"]);
    expect((or?.box.x ?? 0) + (or?.box.width ?? 0)).toBeLessThan(card(layout, "e").x);
    expect((and?.box.x ?? 0) + (and?.box.width ?? 0)).toBeLessThan(or?.box.x ?? 0);
    expect(faultsOf(layout)).toEqual([]);
  });

  test("puts later stages on the right in a wide window", () => {
    const layout = laidOut(areasOfTwelve(2, ["first", "second"]), 4);
    const [first, second] = layout.stages;
    expect(second?.box.x).toBeGreaterThanOrEqual((first?.box.x ?? 0) + (first?.box.width ?? 0));
  });

  test("puts later stages below in a tall window", () => {
    const layout = laidOut(areasOfTwelve(6, ["first", "second"]), 0.6);
    const [first, second] = layout.stages;
    expect(second?.box.y).toBeGreaterThanOrEqual((first?.box.y ?? 0) + (first?.box.height ?? 0));
  });

  test.each([0.6, 1, 1.6, 2.5])("comes near the shape of a window of %d to 1", (aspect) => {
    const { width, height } = laidOut(areasOfTwelve(24, ["a", "b", "c"]), aspect);
    expect(width / height / aspect).toBeGreaterThan(0.6);
    expect(width / height / aspect).toBeLessThan(1.7);
  });

  test("packs a hundred loose topics of one area into a compact grid", () => {
    const lines = Array.from({ length: 100 }, (_, at) => `t${at}`);
    const { areas, nodes } = laidOut(curriculumOf(lines.join("\n")));
    const box = areas[0]?.box;
    const cards = nodes.reduce((sum, node) => sum + node.box.width * node.box.height, 0);
    expect(cards / ((box?.width ?? 0) * (box?.height ?? 0))).toBeGreaterThan(0.5);
  });

  test("reads the areas of a stage from the left to the right in the order they build on each other", () => {
    const layout = laidOut(
      curriculumOf("a1 @a\na2 @a: a1\nb1 @b: a2\nb2 @b: b1\nc1 @c: b2\nc2 @c: c1"),
      6,
    );
    expect(area(layout, "a").x).toBeLessThanOrEqual(area(layout, "b").x);
    expect(area(layout, "b").x).toBeLessThanOrEqual(area(layout, "c").x);
  });

  test("leaves out an area without topics", () => {
    const layout = laidOut(
      curriculumOf("a @full", {
        areas: [
          { id: "full", title: "Full", stage: "all" },
          { id: "empty", title: "Empty", stage: "all" },
        ],
      }),
    );
    expect(layout.areas.map((its) => its.area)).toEqual(["full"]);
  });
});
