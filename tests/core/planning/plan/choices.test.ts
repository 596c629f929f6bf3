import { describe, expect, test } from "vitest";
import type { Curriculum } from "../../../../src/core/model/curriculum.ts";
import { TopicId } from "../../../../src/core/model/ids.ts";
import { nodeLimit, noLimit } from "../../../../src/core/planning/limit.ts";
import { choicesOf } from "../../../../src/core/planning/plan/choices.ts";
import { makePlan } from "../../../../src/core/planning/plan/make-plan.ts";
import { planQuestion } from "../../../../src/core/planning/plan/plan-question.ts";
import { curriculumOf } from "../../../support/curricula.ts";

function choicesTo(curriculum: Curriculum, goal: string, known: string[] = [], limit = noLimit) {
  const question = planQuestion([TopicId(goal)], new Set(known.map(TopicId)));
  return choicesOf(curriculum, question, makePlan(curriculum, question, noLimit), limit);
}

describe("a choice", () => {
  test("says what was taken and what the others would cost more", () => {
    expect(choicesTo(curriculumOf("a 5h\nb 2h\nc 4h\nd: a | b | c"), "d")).toEqual([
      {
        topic: "d",
        took: ["b"],
        instead: [
          { topics: ["a"], extraHours: 3 },
          { topics: ["c"], extraHours: 2 },
        ],
      },
    ]);
  });

  test("prices parts of several topics as a whole", () => {
    const curriculum = curriculumOf("a\nb\nc 4h\nd 5h\ne: (a & b) | (a & c) | (c & d)");
    expect(choicesTo(curriculum, "e")).toEqual([
      {
        topic: "e",
        took: ["a", "b"],
        instead: [
          { topics: ["a", "c"], extraHours: 3 },
          { topics: ["c", "d"], extraHours: 7 },
        ],
      },
    ]);
  });

  test("counts what an alternative shares with the rest of the plan once", () => {
    const [choice] = choicesTo(curriculumOf("s 6h\na\nb 1h: s\nc: s\nd: a | b, c"), "d");
    expect(choice?.instead).toEqual([{ topics: ["b"], extraHours: 0 }]);
  });

  test("is priced with the topic that makes it, even where another topic could do instead", () => {
    const curriculum = curriculumOf("a\nb 9h\nx: a | b\ny 3h\ngoal: x | y");
    const choices = choicesTo(curriculum, "goal");
    expect(choices.find(({ topic }) => topic === "x")?.instead).toEqual([
      { topics: ["b"], extraHours: 8 },
    ]);
  });

  test("is not offered where something known serves, nor for a way not taken", () => {
    expect(choicesTo(curriculumOf("a\nb\nc: a | b"), "c", ["b"])).toEqual([]);
    const nested = curriculumOf("a 9h\nb 9h\nc\nd: ((a | b) & c) | c");
    expect(choicesTo(nested, "d").map(({ took }) => took)).toEqual([["c"]]);
  });

  test("leaves out what can no longer be learnt", () => {
    expect(choicesTo(curriculumOf("a\nb retired\nc: a | b"), "c")[0]?.instead).toEqual([]);
  });

  test("leaves out the prices that there is no time for", () => {
    const curriculum = curriculumOf("a\nb 2h\nc 3h\nd: a | b | c");
    const [choice] = choicesTo(curriculum, "d", [], nodeLimit(1));
    expect(choice?.instead).toEqual([{ topics: ["b"], extraHours: 1 }]);
  });
});
