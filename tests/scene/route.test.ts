import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { areaBadges } from "../../src/scene/area-badges.ts";
import { branchesOf } from "../../src/scene/branches.ts";
import { emphasisOf } from "../../src/scene/emphasis.ts";
import { plainRoute } from "../../src/scene/route-sight.ts";
import { sceneOf } from "../../src/scene/scene-of.ts";
import { plainSight, type Sight } from "../../src/scene/sight.ts";
import { curriculumOf } from "../support/curricula.ts";
import { drawnOf } from "../support/drawn.ts";

const id = TopicId;
const ids = (...names: readonly string[]) => new Set(names.map(id));
const inOrder = (...names: readonly string[]) =>
  new Map(names.map((name, index) => [id(name), index + 1]));

describe("where a route could have gone another way", () => {
  const curriculum = curriculumOf(
    "a\nb\nc\nd: a | b | c\ne: (a & b) | c\nf: d\ng: a | old\nold retired",
  );
  const branches = (steps: readonly string[], known: readonly string[] = []) =>
    [...branchesOf(curriculum, inOrder(...steps), ids(...known))].map(([topic, apart]) => [
      topic,
      [...apart],
    ]);

  test("is at each alternative that was not taken", () => {
    expect(branches(["a", "d", "f"])).toEqual([["d", ["b", "c"]]]);
  });

  test("names of an alternative of several topics what is not on the route anyway", () => {
    expect(branches(["a", "c", "e"])).toEqual([["e", ["b"]]]);
  });

  test("is nowhere when what is known serves, or what else would serve is retired", () => {
    expect(branches(["d", "f"], ["b"])).toEqual([]);
    expect(branches(["a", "g"])).toEqual([]);
  });
});

describe("the emphasis of a route", () => {
  const curriculum = curriculumOf("a\nb: a\nx\nc: b | x\nd: c\nz: x");
  const sight: Sight = { ...plainSight, steps: inOrder("a", "b", "c", "d") };
  const tones = (seen: Sight) => {
    const { toneOf } = emphasisOf(curriculum, seen);
    return ["a", "b", "x", "c", "d", "z"].map((name) => toneOf(id(name)));
  };

  test("tells the route from what else would have served, and that from the rest", () => {
    expect(tones(sight)).toEqual(["route", "route", "branch", "route", "route", "faded"]);
    const { toneBetween } = emphasisOf(curriculum, sight);
    expect(toneBetween(id("x"), id("c"))).toBe("branch");
    expect(toneBetween(id("x"), id("z"))).toBe("faded");
  });

  test("tells what is behind from what is ahead while the route is walked", () => {
    const walked = { ...sight, route: { ...plainRoute, current: id("c"), walkedTo: 3 } };
    expect(tones(walked)).toEqual(["done", "done", "branch", "route", "route", "faded"]);
    const { toneBetween } = emphasisOf(curriculum, walked);
    expect(toneBetween(id("a"), id("b"))).toBe("done");
    expect(toneBetween(id("b"), id("c"))).toBe("route");
  });

  test("keeps what was learnt since the goal was set, but not what was known before", () => {
    const known = ids("a", "b");
    const later = { ...plainSight, known, steps: inOrder("c", "d") };
    const finished = { ...later, route: { ...plainRoute, finished: ids("b") } };
    expect(tones(finished)).toEqual(["faded", "done", "faded", "route", "route", "faded"]);
    expect(emphasisOf(curriculum, finished).toneBetween(id("a"), id("b"))).toBe("plain");
  });

  test("never changes with the place where the walk is, except for what is behind", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), (walkedTo) => {
        const before = tones(sight);
        tones({ ...sight, route: { ...plainRoute, walkedTo } }).forEach((tone, at) => {
          if (tone !== "done") expect(tone).toBe(before[at]);
        });
      }),
    );
  });
});

describe("from afar", () => {
  const drawn = drawnOf("a @x\nb @y: a\nc @x: b\nd @z: c\ne @w");
  const sight: Sight = { ...plainSight, steps: inOrder("a", "b", "c", "d") };
  const all = {
    x: -99,
    y: -99,
    width: drawn.layout.width + 198,
    height: drawn.layout.height + 198,
  };

  test("the areas are numbered in the order in which the route comes to them", () => {
    const words = [...areaBadges(drawn.curriculum, sight)].map(([area, { word }]) => [area, word]);
    expect(words).toEqual([
      ["x", "1"],
      ["y", "2"],
      ["z", "3"],
    ]);
  });

  test("the area of the next step stands out, and one left behind has a tick", () => {
    const route = { ...plainRoute, current: id("b"), finished: ids("a") };
    const badges = areaBadges(drawn.curriculum, { ...sight, steps: inOrder("b", "d"), route });
    expect([...badges.values()]).toEqual([
      { word: "1", current: true, tone: "route" },
      { word: "2", current: false, tone: "route" },
      { word: "✓", current: false, tone: "done" },
    ]);
  });

  test("badges are drawn with a plan only, one an area, and never when cards are", () => {
    const badges = (seen: Sight, zoom: number) =>
      sceneOf(drawn, seen, { zoom, box: all }).elements.filter(({ kind }) => kind === "badge");
    expect(badges(sight, 0.3)).toHaveLength(3);
    expect(badges(plainSight, 0.3)).toHaveLength(0);
    expect(badges(sight, 1)).toHaveLength(0);
  });
});

test("an or that the route goes through is lit, and its cards say which step is current", () => {
  const drawn = drawnOf("a\nb\nc: a | b");
  const route = { ...plainRoute, current: id("a") };
  const sight: Sight = { ...plainSight, steps: inOrder("a", "c"), route };
  const box = {
    x: -99,
    y: -99,
    width: drawn.layout.width + 198,
    height: drawn.layout.height + 198,
  };
  const { elements } = sceneOf(drawn, sight, { zoom: 1, box });
  const junctions = elements.filter((element) => element.kind === "junction");
  expect(junctions.map(({ tone }) => tone)).toEqual(["route"]);
  const edges = elements.flatMap((element) => (element.kind === "edge" ? [element.tone] : []));
  expect(edges.toSorted()).toEqual(["branch", "route", "route"]);
  const current = elements.filter((element) => element.kind === "card" && element.current);
  expect(current.map(({ key }) => key)).toEqual(["card:a"]);
});
