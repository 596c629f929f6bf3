import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { open } from "../../../src/core/curriculum/open.ts";
import { readJson } from "../../../src/core/curriculum/read-json.ts";
import { apply } from "../../../src/core/editing/apply.ts";
import type { Edit } from "../../../src/core/editing/edit.ts";
import { askedFor } from "../../../src/core/editing/requirements.ts";
import { topicOf, type Written } from "../../../src/core/editing/written.ts";
import { arbitraryNetwork } from "../../support/arbitrary-curricula.ts";
import { arbitraryEdit } from "../../support/arbitrary-edits.ts";

const base: Written = {
  format: "prereq/1",
  id: "kitchen",
  title: "Kitchen",
  stages: [{ id: "s", title: "Stage" }],
  areas: [
    { id: "moves", title: "Moves", stage: "s" },
    { id: "meals", title: "Meals", stage: "s" },
  ],
  goals: [{ id: "dinner", title: "Dinner", topics: ["soup"] }],
  topics: [
    { id: "knife", title: "Knife", area: "moves", hours: [1, 2] },
    {
      id: "stock",
      title: "Stock",
      area: "moves",
      hours: 4,
      requires: [{ topic: "knife", why: "Cut." }],
    },
    { id: "roux", title: "Roux", area: "moves" },
    {
      id: "soup",
      title: "Soup",
      area: "meals",
      requires: [{ any: ["stock", "roux"], why: "Something must carry it." }],
      helps: ["knife"],
      checks: [{ ask: "One?" }, { ask: "Two?" }],
    },
  ],
};

function edited(...edits: readonly Edit[]): Written {
  return edits.reduce((written, edit) => {
    const { written: next, refusal } = apply(written, edit);
    if (!next) throw new Error(JSON.stringify(refusal));
    return next;
  }, base);
}

const refusal = (edit: Edit) => apply(base, edit).refusal;
const ids = ({ topics }: Written) => topics.map(({ id }) => id);

describe("topics", () => {
  test("a new one stands after the one that is named, else last", () => {
    const topic = { id: "salt", title: "Salt", area: "moves" };
    expect(ids(edited({ kind: "add-topic", topic, after: "knife" }))[1]).toBe("salt");
    expect(ids(edited({ kind: "add-topic", topic })).at(-1)).toBe("salt");
  });
  test("one with a taken id, or one that a topic had, is refused", () => {
    const topic = { id: "knife", title: "Knife", area: "moves" };
    expect(refusal({ kind: "add-topic", topic })).toEqual({ code: "id-taken", id: "knife" });
    const renamed = edited({ kind: "change-id", topic: "knife", id: "blade" });
    expect(apply(renamed, { kind: "add-topic", topic }).refusal?.code).toBe("id-taken");
  });
  test("a changed id is changed wherever it is named, and stays valid", () => {
    const written = edited({ kind: "change-id", topic: "soup", id: "broth" });
    expect(topicOf(written, "broth")?.was).toEqual(["soup"]);
    expect(written.goals?.[0]?.topics).toEqual(["broth"]);
    const back = apply(written, { kind: "change-id", topic: "broth", id: "soup" }).written;
    expect(back && topicOf(back, "soup")?.was).toEqual(["broth"]);
  });
  test("one moves into another area, before another or to its end", () => {
    const ended = edited({ kind: "move-topic", topic: "soup", area: "moves" });
    expect(topicOf(ended, "soup")?.area).toBe("moves");
    const first = edited({ kind: "move-topic", topic: "roux", area: "moves", before: "knife" });
    expect(ids(first)).toEqual(["roux", "knife", "stock", "soup"]);
  });
  test("what is needed is not removed, and it is said what needs it", () => {
    const said = refusal({ kind: "remove-topic", topic: "knife" });
    expect(said).toEqual({ code: "still-needed", id: "knife", by: ["Stock", "Soup"] });
    expect(refusal({ kind: "remove-topic", topic: "soup" })?.code).toBe("still-needed");
  });
  test("retiring can be taken back", () => {
    const there = edited(
      { kind: "retire-topic", topic: "roux", retired: true },
      { kind: "retire-topic", topic: "roux", retired: false },
    );
    expect(JSON.stringify(there)).toBe(JSON.stringify(base));
  });
});

describe("areas", () => {
  test("a new one stands after those of its stage; a stage that is not there is refused", () => {
    const area = { id: "sweets", title: "Sweets", stage: "s" };
    const written = edited({ kind: "add-area", area });
    expect(written.areas?.map(({ id }) => id)).toEqual(["moves", "meals", "sweets"]);
    const nowhere = { ...area, stage: "nowhere" };
    expect(refusal({ kind: "add-area", area: nowhere })?.code).toBe("no-such-stage");
    expect(refusal({ kind: "add-area", area: { ...area, id: "meals" } })?.code).toBe("id-taken");
  });
  test("one gets another title, and keeps its id", () => {
    const written = edited({ kind: "rename-area", area: "meals", title: "Dishes" });
    expect(written.areas?.[1]).toEqual({ id: "meals", title: "Dishes", stage: "s" });
    expect(refusal({ kind: "rename-area", area: "none", title: "X" })?.code).toBe("no-such-area");
  });
});

describe("prerequisites", () => {
  const at = (path: readonly number[]) => ({ topic: "soup", strength: "requires", path }) as const;

  test("of a choice of two, the one that is left takes over the reason", () => {
    const written = edited({ kind: "remove-prerequisite", at: at([0, 1]) });
    expect(topicOf(written, "soup")?.requires).toEqual([
      { topic: "stock", why: "Something must carry it." },
    ]);
  });
  test("an alternative joins the choice that is there, and makes one of a single topic", () => {
    const joined = edited({
      kind: "add-alternative",
      topic: "soup",
      path: [0, 0],
      prerequisite: "knife",
    });
    expect(askedFor(topicOf(joined, "soup")?.requires ?? [])).toEqual(["stock", "roux", "knife"]);
    expect(topicOf(joined, "soup")?.requires).toHaveLength(1);
    const made = edited({
      kind: "add-alternative",
      topic: "stock",
      path: [0],
      prerequisite: "roux",
    });
    expect(topicOf(made, "stock")?.requires).toEqual([
      { any: [{ topic: "knife", why: "Cut." }, "roux"] },
    ]);
  });
  test("what becomes needed no longer merely helps", () => {
    const written = edited({
      kind: "add-prerequisite",
      topic: "soup",
      prerequisite: "knife",
      strength: "requires",
      why: "Roots.",
    });
    expect(topicOf(written, "soup")?.helps).toEqual([]);
    expect(topicOf(written, "soup")?.requires?.[1]).toEqual({ topic: "knife", why: "Roots." });
  });
  test("the strength changes and keeps the reason", () => {
    const written = edited({
      kind: "change-strength",
      at: { topic: "stock", strength: "requires", path: [0] },
    });
    expect(topicOf(written, "stock")).toMatchObject({
      requires: [],
      helps: [{ topic: "knife", why: "Cut." }],
    });
  });
  test("a reason is given and taken away", () => {
    const given = edited({ kind: "explain", at: at([0, 0]), why: "Taste." });
    expect(topicOf(given, "soup")?.requires).toEqual([
      { any: [{ topic: "stock", why: "Taste." }, "roux"], why: "Something must carry it." },
    ]);
    const helped = edited({
      kind: "explain",
      at: { topic: "soup", strength: "helps", path: [0] },
      why: "Faster.",
    });
    expect(topicOf(helped, "soup")?.helps).toEqual([{ topic: "knife", why: "Faster." }]);
  });
  test("a topic needs neither itself nor anything twice", () => {
    const add = (prerequisite: string, topic: string): Edit => ({
      kind: "add-prerequisite",
      topic,
      prerequisite,
      strength: "requires",
    });
    expect(refusal(add("soup", "soup"))).toEqual({ code: "of-itself", id: "soup" });
    expect(refusal(add("knife", "stock"))).toEqual({ code: "there-already", id: "knife" });
    expect(refusal(add("nothing", "stock"))).toEqual({ code: "no-such-topic", id: "nothing" });
  });
});

describe("split and merge", () => {
  test("whoever needed the topic needs the second half, which needs the first", () => {
    const written = edited({
      kind: "split-topic",
      topic: "soup",
      second: { id: "clear-soup", title: "Clear soup" },
      moving: { items: new Set(), checks: new Set([1]), resources: new Set() },
    });
    expect(written.goals?.[0]?.topics).toEqual(["clear-soup"]);
    expect(topicOf(written, "clear-soup")).toMatchObject({
      requires: ["soup"],
      checks: [{ ask: "Two?" }],
      area: "meals",
    });
    expect(topicOf(written, "soup")?.checks).toEqual([{ ask: "One?" }]);
  });
  test("hours are shared out", () => {
    const written = edited({
      kind: "split-topic",
      topic: "knife",
      second: { id: "grip", title: "Grip" },
      moving: { items: new Set(), checks: new Set(), resources: new Set() },
    });
    expect(topicOf(written, "knife")?.hours).toEqual([0.5, 1]);
    expect(topicOf(written, "grip")?.hours).toEqual([0.5, 1]);
    expect(askedFor(topicOf(written, "stock")?.requires ?? [])).toEqual(["grip"]);
  });
  test("a merged topic keeps what both had, and needs neither half", () => {
    const written = edited({ kind: "merge-topics", topic: "stock", gone: "knife" });
    expect(ids(written)).toEqual(["stock", "roux", "soup"]);
    expect(topicOf(written, "stock")).toMatchObject({
      requires: [],
      hours: [1, 4],
      aliases: ["Knife"],
      was: ["knife"],
    });
    expect(topicOf(written, "soup")?.helps).toEqual(["stock"]);
  });
});

test("law: whatever is done one step after the other, the curriculum can be opened, and what was there is as it was", () => {
  const networks = arbitraryNetwork(5, { alternatives: true, possible: true });
  const runs = networks.chain((network) => {
    const written = JSON.parse(JSON.stringify(network)) as Written;
    return fc.tuple(
      fc.constant(written),
      fc.array(
        arbitraryEdit(
          written.topics.map(({ id }) => id),
          ["all"],
        ),
        { maxLength: 12 },
      ),
    );
  });
  fc.assert(
    fc.property(runs, ([start, edits]) => {
      const before = JSON.stringify(start);
      let written = start;
      for (const edit of edits) written = apply(written, edit).written ?? written;
      expect(JSON.stringify(start)).toBe(before);
      const opened = open(readJson({ path: "edited.json", text: JSON.stringify(written) }));
      expect(opened.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
