import { describe, expect, it } from "vitest";
import { AreaId, TopicId } from "../../src/core/model/ids.ts";
import { noLimit } from "../../src/core/planning/limit.ts";
import { createExplorer, type Explorer } from "../../src/explorer/explorer.ts";
import { answersToAuthors } from "../../src/explorer/planner/author-answers.ts";
import { inPagePlanner } from "../../src/explorer/planner/in-page-planner.ts";
import { savedLearner } from "../../src/explorer/saved-learner.ts";
import { sightOf } from "../../src/explorer/sight.ts";
import { openCurriculum } from "../../src/explorer/state.ts";
import { curriculumOf } from "../support/curricula.ts";
import { memoryStorage } from "./memory-storage.ts";

const curriculum = curriculumOf("a @one\nb @one: a\nc @two: b\nd @two: b");
const other = curriculumOf("x: y\ny: x");

function opened(whole?: string): Explorer {
  const explorer = createExplorer(
    savedLearner(memoryStorage()),
    inPagePlanner(() => noLimit, answersToAuthors),
    "2027-03-01",
  );
  explorer.actions.open({ status: "open", open: { curriculum, layouts: [], whole } });
  return explorer;
}

const foundBy = ({ getState }: Explorer) =>
  getState().answers.check?.answer.map(({ code }) => code);

function heatIn({ getState }: Explorer) {
  const seen = openCurriculum(getState());
  return seen && sightOf(getState(), seen, undefined).heat;
}

describe("what an author asks of a curriculum", () => {
  it("is not worked out before it is wanted", () => {
    expect(opened().getState().answers).toEqual({});
  });

  it("is what the rules find and what prerequisites mean, once it is looked at", () => {
    const explorer = opened();
    explorer.actions.showCheck(true);
    expect(foundBy(explorer)).toContain("missing-why");
    expect(explorer.getState().answers.weights?.answer.metrics.blocking).toBe(5);
  });

  it("waits for the texts: without them all of them would seem to be missing", () => {
    const explorer = opened("curriculum.json");
    explorer.actions.showCheck(true);
    expect(foundBy(explorer)).toBeUndefined();
    explorer.actions.complete({ status: "open", open: { curriculum, layouts: [] } });
    expect(foundBy(explorer)).toContain("missing-why");
  });

  it("is asked anew of the curriculum that is opened next", () => {
    const explorer = opened();
    explorer.actions.showCheck(true);
    expect(foundBy(explorer)).not.toContain("cycle");
    explorer.actions.open({ status: "open", open: { curriculum: other, layouts: [] } });
    expect(foundBy(explorer)).toContain("cycle");
  });
});

describe("shades on the map", () => {
  it("are there while a figure is chosen, by which topics and areas are shaded", () => {
    const explorer = opened();
    expect(heatIn(explorer)).toBeUndefined();
    explorer.actions.look({ heat: "blocking" });
    expect(heatIn(explorer)?.values.get(TopicId("a"))).toBe(3);
    expect(heatIn(explorer)?.topics.get(TopicId("a"))).toBe(4);
    expect(heatIn(explorer)?.areas.get(AreaId("two"))).toBe(0);
    explorer.actions.look({ heat: undefined });
    expect(heatIn(explorer)).toBeUndefined();
  });

  it("are those of another figure at once", () => {
    const explorer = opened();
    explorer.actions.look({ heat: "blocking" });
    explorer.actions.look({ heat: "delay" });
    expect([...(heatIn(explorer)?.values.values() ?? [])]).toEqual([3, 3, 3, 3]);
  });
});
