import { describe, expect, test } from "vitest";
import { apply } from "../../../src/core/editing/apply.ts";
import type { Edit } from "../../../src/core/editing/edit.ts";
import type { Written } from "../../../src/core/editing/written.ts";

const base: Written = {
  format: "prereq/1",
  id: "kitchen",
  title: "Kitchen",
  stages: [
    { id: "one", title: "One" },
    { id: "two", title: "Two" },
  ],
  areas: [
    { id: "moves", title: "Moves", stage: "one" },
    { id: "meals", title: "Meals", stage: "one" },
    { id: "bread", title: "Bread", stage: "two" },
  ],
  goals: [{ id: "dinner", title: "Dinner", topics: ["soup"] }],
  topics: [
    { id: "knife", title: "Knife", area: "moves" },
    { id: "soup", title: "Soup", area: "meals" },
  ],
};

const edited = (edit: Edit): Written => {
  const { written, refusal } = apply(base, edit);
  if (!written) throw new Error(`Refused: ${refusal.code}`);
  return written;
};
const refusal = (edit: Edit) => apply(base, edit).refusal;
const ids = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);

describe("goals", () => {
  test("one is added, changed, and its topics stand once", () => {
    const goal = { id: "lunch", title: "Lunch", topics: ["soup"] };
    expect(ids(edited({ kind: "add-goal", goal }).goals)).toEqual(["dinner", "lunch"]);
    const fields = { summary: "Hot", topics: ["soup", "knife", "soup"] };
    expect(edited({ kind: "change-goal", goal: "dinner", fields }).goals).toEqual([
      { id: "dinner", title: "Dinner", summary: "Hot", topics: ["soup", "knife"] },
    ]);
  });

  test("one of nothing, of what is not there, or with a taken id is refused", () => {
    const change = (topics: string[]) =>
      refusal({ kind: "change-goal", goal: "dinner", fields: { topics } })?.code;
    expect(change([])).toBe("goal-of-nothing");
    expect(change(["wine"])).toBe("no-such-topic");
    const goal = { id: "dinner", title: "Again", topics: ["soup"] };
    expect(refusal({ kind: "add-goal", goal })).toEqual({ code: "id-taken", id: "dinner" });
  });
});

describe("stages and areas", () => {
  test("they move among their like, and not beyond", () => {
    const move = (id: string, by: 1 | -1): Edit => ({ kind: "move-part", part: "areas", id, by });
    expect(ids(edited(move("meals", -1)).areas)).toEqual(["meals", "moves", "bread"]);
    expect(refusal(move("moves", -1))?.code).toBe("not-there");
    expect(refusal(move("bread", 1))?.code).toBe("not-there");
  });

  test("an area goes to another stage, after those that are there", () => {
    const { areas } = edited({ kind: "place-area", area: "moves", stage: "two" });
    expect(ids(areas)).toEqual(["meals", "bread", "moves"]);
    expect(areas?.at(-1)?.stage).toBe("two");
    expect(refusal({ kind: "place-area", area: "moves", stage: "three" })?.code).toBe(
      "no-such-stage",
    );
  });

  test("what something stands in stays, and it is said what", () => {
    expect(refusal({ kind: "remove-part", part: "stages", id: "one" })).toEqual({
      code: "still-needed",
      id: "One",
      by: ["Moves", "Meals"],
    });
    expect(refusal({ kind: "remove-part", part: "areas", id: "meals" })).toMatchObject({
      by: ["Soup"],
    });
    expect(ids(edited({ kind: "remove-part", part: "areas", id: "bread" }).areas)).toEqual([
      "moves",
      "meals",
    ]);
  });
});

test("the curriculum says something else of itself", () => {
  const fields = { title: "Our kitchen", summary: undefined };
  expect(edited({ kind: "change-curriculum", fields })).toMatchObject({ title: "Our kitchen" });
});
