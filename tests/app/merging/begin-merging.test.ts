import { beforeEach, describe, expect, it } from "vitest";
import { shownDialog } from "../../../src/app/dialog/shown-dialog.ts";
import { beginMerging, gatherAgain } from "../../../src/app/merging/begin-merging.ts";
import { nothingMerged, nowMerging } from "../../../src/app/merging/now-merging.ts";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { noLimit } from "../../../src/core/planning/limit.ts";
import { createExplorer } from "../../../src/explorer/explorer.ts";
import { beginReview } from "../../../src/explorer/merging/review.ts";
import { answersTo } from "../../../src/explorer/planner/answers.ts";
import { inPagePlanner } from "../../../src/explorer/planner/in-page-planner.ts";
import { savedLearner } from "../../../src/explorer/saved-learner.ts";
import { memoryStorage } from "../../explorer/memory-storage.ts";
import { curriculumOf } from "../../support/curricula.ts";

const explorer = createExplorer(
  savedLearner(memoryStorage()),
  inPagePlanner(() => noLimit, answersTo),
  "2027-03-01",
);
const open = (curriculum: Curriculum) =>
  explorer.actions.open({ status: "open", open: { curriculum, layouts: [] } });

const kitchen = curriculumOf("soup", { id: "kitchen" });
const edited = curriculumOf("soup\nsalt", { id: "kitchen" });
const another = curriculumOf("bread", { id: "another" });
const file = { path: "a.md", file: new File(["# A"], "a.md") };

const decisions = [{ one: "open/soup", other: "document-1/soup", same: true }];
const topics = ["open/soup", "document-1/soup"].map((handle, source) => ({
  handle,
  title: "Soup",
  source,
  area: "",
  passages: [],
}));
const review = beginReview({ sources: [], problems: [], topics, pairs: [] }, decisions);

describe("merging begins", () => {
  beforeEach(() => {
    nowMerging.setState(nothingMerged);
    open(kitchen);
  });

  it("with the open curriculum, unless files were given", () => {
    beginMerging(explorer);
    expect(shownDialog()).toBe("merging");
    expect(nowMerging.getState()).toMatchObject({ own: kitchen, isOwnIn: true, documents: [] });
    nowMerging.setState(nothingMerged);
    beginMerging(explorer, [file]);
    expect(nowMerging.getState()).toMatchObject({ own: kitchen, isOwnIn: false });
    expect(nowMerging.getState().documents.map(({ choice }) => choice.name)).toEqual(["a.md"]);
  });

  it("where it was left, with what was decided", () => {
    const reviewing = { at: "reviewing", review } as const;
    nowMerging.setState({ own: kitchen, isOwnIn: true, stage: reviewing });
    beginMerging(explorer);
    expect(nowMerging.getState().stage).toBe(reviewing);
    open(another);
    beginMerging(explorer);
    expect(nowMerging.getState()).toMatchObject({ own: kitchen, stage: reviewing });
  });

  it("with a new comparison, when the open curriculum was edited since", () => {
    nowMerging.setState({ own: kitchen, isOwnIn: true, stage: { at: "reviewing", review } });
    open(edited);
    beginMerging(explorer);
    expect(nowMerging.getState()).toMatchObject({
      own: edited,
      stage: { at: "gathering" },
      decisions,
    });
  });

  it("again with what is open then, as long as nothing was compared", () => {
    beginMerging(explorer, [file]);
    open(another);
    beginMerging(explorer, [file]);
    expect(nowMerging.getState().own).toBe(another);
    const keys = nowMerging.getState().documents.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it("from what takes part once more, without what was wrong with it", () => {
    const before = { ...nothingMerged, trouble: "a.md cannot be read.", decisions };
    expect(gatherAgain(before)).toEqual({ ...nothingMerged, decisions });
  });
});
