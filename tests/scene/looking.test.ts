import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { coneOf } from "../../src/scene/cone.ts";
import { emphasisOf } from "../../src/scene/emphasis.ts";
import { filteredEmphasis } from "../../src/scene/filtered-emphasis.ts";
import { sceneOf } from "../../src/scene/scene-of.ts";
import { plainSight, type Sight } from "../../src/scene/sight.ts";
import { walk } from "../../src/scene/walk.ts";
import { curriculumOf } from "../support/curricula.ts";
import { drawnOf } from "../support/drawn.ts";

const id = TopicId;
const set = (text: string) => new Set([...text].map(TopicId));
const drawn = drawnOf("a @x\nb @x: a\nc @y: a | b\nd @y: c\ne @z: a");
const box = {
  x: -100,
  y: -100,
  width: drawn.layout.width + 200,
  height: drawn.layout.height + 200,
};
const scene = (sight: Partial<Sight>, zoom = 1) =>
  sceneOf(drawn, { ...plainSight, ...sight }, { zoom, box }).elements;

describe("filters", () => {
  const tones = (sight: Partial<Sight>) => {
    const whole = { ...plainSight, ...sight };
    const { toneOf } = filteredEmphasis(emphasisOf(drawn.curriculum, whole), whole);
    return [..."abcde"].map((topic) => toneOf(id(topic))).join(" ");
  };

  test("fade what they leave out", () => {
    expect(tones({ among: set("ac") })).toBe("plain faded plain faded faded");
  });

  test("let topics off the way stand out beside its steps", () => {
    const steps = new Map([[id("a"), 1]]);
    expect(tones({ steps })).toBe("route faded faded faded faded");
    expect(tones({ steps, among: set("ac") })).toBe("route faded plain faded faded");
  });

  test("leave of a selection what fits, and the selected topic always", () => {
    expect(tones({ selected: id("c"), among: set("ae") })).toBe("needs faded selected faded faded");
  });

  test("light lines between topics that fit, no others", () => {
    const { toneBetween } = filteredEmphasis(emphasisOf(drawn.curriculum, plainSight), {
      ...plainSight,
      among: set("ac"),
    });
    expect(toneBetween(id("a"), id("c"))).toBe("plain");
    expect(toneBetween(id("a"), id("b"))).toBe("faded");
  });

  test("say from afar how many of an area's topics are left", () => {
    const lines = scene({ among: set("a") }, 0.4).flatMap((element) =>
      element.key === "far-summary:x" && element.kind === "text" ? element.lines : [],
    );
    expect(lines).toEqual(["1 of 2 topics"]);
  });
});

describe("a reduced picture", () => {
  test("has the chosen topics, the lines between them and their areas, where they were", () => {
    const boxes = (elements: ReturnType<typeof scene>) =>
      new Map(
        elements.flatMap((one) => (one.kind === "card" ? [[one.topic, one.box] as const] : [])),
      );
    const [all, reduced] = [boxes(scene({})), boxes(scene({ only: set("abc") }))];
    expect([...reduced.keys()]).toEqual(["a", "b", "c"]);
    for (const [topic, place] of reduced) expect(place).toEqual(all.get(topic));
    const keys = scene({ only: set("abc") }).map(({ key }) => key);
    expect(keys).toContain("region:y");
    expect(keys).not.toContain("region:z");
    expect(keys).not.toContain("title:z");
  });

  test("has no line to or from what is hidden", () => {
    const ends = (only: string) => {
      const held = new Set(scene({ only: set(only) }).map(({ key }) => key));
      return [...drawn.layout.routes].flatMap(({ from, to }, index) =>
        held.has(`edge:${index}`)
          ? [drawn.layout.nodes[from]?.topic, drawn.layout.nodes[to]?.topic]
          : [],
      );
    };
    expect(new Set(ends("abc"))).toEqual(set("abc"));
    expect(ends("ad")).toEqual([]);
  });

  test("has no junction of a hidden topic", () => {
    const junctions = (only: string) =>
      scene({ only: set(only) }).filter(({ kind }) => kind === "junction").length;
    expect(junctions("abc")).toBe(1);
    expect(junctions("abe")).toBe(0);
  });

  test("has from afar only areas and bundles with something in them, and stages", () => {
    const keys = scene({ only: set("cd") }, 0.4).map(({ key }) => key);
    expect(keys.filter((key) => /^(region|bundle)/.test(key))).toEqual(["region:y"]);
    const none = scene({ only: new Set() }, 0.4);
    expect(none).toEqual([]);
  });

  test("is walked without setting foot on what is hidden", () => {
    expect(walk(drawn, id("a"), "opens", set("ac"))).toBe("c");
    expect(walk(drawn, undefined, "first", set("de"))).toBe("d");
  });

  test("of a topic is its cone", () => {
    expect(coneOf(drawn.curriculum)(id("c"))).toEqual(set("abcd"));
    const circle = curriculumOf("a: b\nb: a\nc");
    expect(coneOf(circle)(id("a"))).toEqual(set("ab"));
  });
});
