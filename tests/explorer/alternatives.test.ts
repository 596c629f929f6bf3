import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import type { Choice } from "../../src/core/planning/plan.ts";
import { preferenceFor, taking } from "../../src/explorer/alternatives.ts";

const ids = (...names: readonly string[]) => names.map(TopicId);
const end = TopicId("end");

/** A choice made for the end, with these topics taken and these parts left. */
function choice(took: readonly string[], ...parts: readonly (readonly string[])[]): Choice {
  const instead = parts.map((topics) => ({ topics: ids(...topics), extraHours: 1 }));
  return { topic: end, took: ids(...took), instead };
}

describe("the wish for an alternative", () => {
  const wishFor = (made: Choice, index: number) => {
    const alternative = made.instead[index];
    return alternative && preferenceFor(made, alternative);
  };

  test("names its topic and what it is for", () => {
    expect(wishFor(choice(["a"], ["b"]), 0)).toEqual({ take: "b", for: "end" });
  });

  test("of several topics names the first that tells it from what was taken and from the others", () => {
    const made = choice(["a"], ["a", "b", "c"], ["b", "d"]);
    expect(wishFor(made, 0)).toEqual({ take: "c", for: "end" });
    expect(wishFor(made, 1)).toEqual({ take: "d", for: "end" });
  });

  test("names its first topic where none tells it apart", () => {
    expect(wishFor(choice(["a"], ["a", "b"], ["b", "c"]), 0)?.take).toBe("a");
  });
});

describe("taking an alternative", () => {
  const made = choice(["a"], ["b"]);
  const wished = { take: TopicId("b"), for: end };

  test("forgets what was taken in the same choice before", () => {
    expect(taking([{ take: TopicId("a"), for: end }], made, wished)).toEqual([wished]);
  });

  test("leaves other wishes alone, in their sequence", () => {
    const others = [
      { take: TopicId("a"), for: TopicId("elsewhere") },
      { take: TopicId("a") },
      { take: TopicId("z"), for: end },
    ];
    expect(taking(others, made, wished)).toEqual([...others, wished]);
  });
});
