import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { noLimit } from "../../src/core/planning/limit.ts";
import { createExplorer, type Explorer } from "../../src/explorer/explorer.ts";
import { answersTo } from "../../src/explorer/planner/answers.ts";
import { inPagePlanner } from "../../src/explorer/planner/in-page-planner.ts";
import { savedLearner } from "../../src/explorer/saved-learner.ts";
import { curriculumOf } from "../support/curricula.ts";
import { memoryStorage } from "./memory-storage.ts";

const chain = curriculumOf("a\nb: a\nc: b\nd: c\ne: d");

function placing(): Explorer {
  const planner = inPagePlanner(() => noLimit, answersTo);
  const explorer = createExplorer(savedLearner(memoryStorage()), planner, "2027-03-01");
  explorer.actions.open({ status: "open", open: { curriculum: chain, layouts: [] } });
  explorer.actions.aim({ kind: "topic", topic: TopicId("e") });
  explorer.actions.beginPlacement();
  return explorer;
}

/** Answers truthfully for a learner who knows these topics, until nothing is asked any more. */
function answerAll(explorer: Explorer, known: string): number {
  for (let count = 0; count < 20; count += 1) {
    const next = explorer.getState().answers.placement?.answer.next;
    if (!next) return count;
    const reply = known.includes(next.topic) ? "yes" : "no";
    explorer.actions.reply({ topic: next.topic, check: next.check, reply });
  }
  throw new Error("The questions do not end.");
}

describe("finding out what is known", () => {
  test("asks and says what it asks about", () => {
    const { announcement, answers } = placing().getState();
    expect(announcement).toBe(`Question 1, about ${answers.placement?.answer.next?.topic}.`);
  });

  test("marks only the topics that imply the others", () => {
    const explorer = placing();
    answerAll(explorer, "abc");
    explorer.actions.takePlacement();
    expect([...explorer.getState().learner.marks]).toEqual([["c", "known"]]);
    expect(explorer.getState().placement).toBeUndefined();
    expect(explorer.getState().announcement).toBe("3 topics marked as known. 2 to go.");
  });

  test("marks what is known in part as being learnt", () => {
    const explorer = placing();
    const next = explorer.getState().answers.placement?.answer.next;
    if (!next) throw new Error("Nothing is asked.");
    explorer.actions.reply({ topic: next.topic, check: next.check, reply: "partly" });
    explorer.actions.takePlacement();
    expect(explorer.getState().learner.marks.get(next.topic)).toBe("learning");
  });

  test("goes a step back, and asks the same again", () => {
    const explorer = placing();
    const first = explorer.getState().answers.placement?.answer.next;
    if (!first) throw new Error("Nothing is asked.");
    explorer.actions.reply({ topic: first.topic, check: first.check, reply: "yes" });
    explorer.actions.unreply();
    expect(explorer.getState().answers.placement?.answer.next).toEqual(first);
  });

  test("leaves no trace when it is left", () => {
    const explorer = placing();
    answerAll(explorer, "abcde");
    explorer.actions.leavePlacement();
    expect(explorer.getState().learner.marks.size).toBe(0);
    expect(explorer.getState().announcement).toBe("Nothing was marked.");
  });

  test("ends with the goal it was about", () => {
    const explorer = placing();
    explorer.actions.aim(undefined);
    expect(explorer.getState().placement).toBeUndefined();
    explorer.actions.beginPlacement();
    expect(explorer.getState().placement).toBeUndefined();
  });
});
