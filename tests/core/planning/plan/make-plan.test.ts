import { describe, expect, test } from "vitest";
import type { Curriculum } from "../../../../src/core/model/curriculum.ts";
import { TopicId } from "../../../../src/core/model/ids.ts";
import { impliedKnown } from "../../../../src/core/planning/known.ts";
import { nodeLimit, noLimit } from "../../../../src/core/planning/limit.ts";
import { makePlan } from "../../../../src/core/planning/plan/make-plan.ts";
import {
  type PlanQuestion,
  planQuestion,
} from "../../../../src/core/planning/plan/plan-question.ts";
import type { Plan } from "../../../../src/core/planning/plan.ts";
import { curriculumOf } from "../../../support/curricula.ts";

const ids = (names: string) =>
  names
    .split(" ")
    .filter((name) => name !== "")
    .map(TopicId);

/** The plan for some goals, in the names of its topics. */
function planTo(
  curriculum: Curriculum,
  goals: string,
  known = "",
  wishes: Partial<PlanQuestion> = {},
): Plan {
  const implied = impliedKnown(curriculum, new Set(ids(known)));
  return makePlan(curriculum, planQuestion(ids(goals), implied, wishes), noLimit);
}
const names = (plan: Plan) => [...plan.topics].join(" ");
const take = (name: string, forTopic?: string) => ({
  take: TopicId(name),
  ...(forTopic !== undefined && { for: TopicId(forTopic) }),
});

describe("a plan", () => {
  test("is everything the goal needs", () => {
    expect(names(planTo(curriculumOf("c: b\nb: a\na\nd"), "c"))).toBe("c b a");
  });

  test("leaves out what is known and what that implies", () => {
    const plan = planTo(curriculumOf("a\nb: a\nc: b"), "c", "b");
    expect(names(plan)).toBe("c");
    expect(plan.hours).toBe(1);
  });

  test("learns again what is known exactly without its prerequisites", () => {
    const curriculum = curriculumOf("a\nb: a\nc: b, a");
    const exactly = planQuestion([TopicId("c")], new Set([TopicId("b")]));
    expect(names(makePlan(curriculum, exactly, noLimit))).toBe("a c");
  });

  test("is empty when the goal is known", () => {
    const plan = planTo(curriculumOf("a"), "a", "a");
    expect(names(plan)).toBe("");
    expect(plan.blocked).toEqual([]);
    expect(plan.optimal).toBe(true);
  });

  test("counts what several goals share once", () => {
    const plan = planTo(curriculumOf("a 5h\nb: a\nc: a\nd"), "b c");
    expect(names(plan)).toBe("a b c");
    expect(plan.hours).toBe(7);
  });

  test("says how many topics have no hours, which count as one each", () => {
    const plan = planTo(curriculumOf("a\nb 3h: a\nc: b"), "c");
    expect(plan.withoutHours).toBe(2);
    expect(plan.hours).toBe(5);
  });
});

describe("among alternatives a plan", () => {
  test("takes the cheapest", () => {
    expect(names(planTo(curriculumOf("a 5h\nb 2h\nc 4h\nd: a | b | c"), "d"))).toBe("b d");
  });

  test("takes what is needed anyway", () => {
    expect(names(planTo(curriculumOf("a 5h\nb 2h\nc: a | b\nd: c, a"), "d"))).toBe("a c d");
  });

  test("shares a dear part where two cheap ones would cost more together", () => {
    const curriculum = curriculumOf("dear 3h\nx 2h\ny 2h\nb: x | dear\nc: y | dear\nd: b, c");
    expect(names(planTo(curriculum, "d"))).toBe("dear b c d");
  });

  test("takes fewer topics or fewer hours, as asked", () => {
    const curriculum = curriculumOf("x 1h\ny 1h: x\nz 9h\ngoal: y | z");
    expect(names(planTo(curriculum, "goal"))).toBe("x y goal");
    const short = planTo(curriculum, "goal", "", { fewest: "topics" });
    expect(names(short)).toBe("z goal");
    expect(short).toMatchObject({ hours: 10, cost: 2, lowerBound: 2, fewest: "topics" });
  });

  test("of equally long ones takes that of fewer topics", () => {
    expect(names(planTo(curriculumOf("x 0h\ny 2h: x\nz 2h\ngoal: y | z"), "goal"))).toBe("z goal");
  });

  test("on a circle goes another way when what is known does not open it", () => {
    const curriculum = curriculumOf("k\nl\nt: k | l, u | v\nu: t\nv 9h");
    expect(names(planTo(curriculum, "t", "k"))).toBe("t v");
  });

  test("never takes a retired topic", () => {
    expect(names(planTo(curriculumOf("a 1h retired\nb 9h\nc: a | b"), "c"))).toBe("b c");
  });

  test("stops at its limit with a good plan and an honest bound", () => {
    const lines = Array.from({ length: 40 }, (_, index) => {
      const others = [7, 11, 17].map((step) => `n${(index * step + step) % 40}`);
      return `n${index} ${1 + (index % 5)}h: start | ${others.join(" & ")}`;
    });
    const curriculum = curriculumOf(["start 30h", ...lines].join("\n"));
    const question = planQuestion(ids("n39 n20 n11"), new Set());
    const plan = makePlan(curriculum, question, nodeLimit(0));
    expect(plan.lowerBound).toBeLessThanOrEqual(plan.cost);
    expect(plan.topics.has(TopicId("n39"))).toBe(true);
  });
});

describe("wishes", () => {
  const forked = curriculumOf("a 1h\nb 2h\nc 3h\nx: a | b | c\ny: a | (b & c)\ngoal: x, y");

  test("a preference is taken wherever it is one of several", () => {
    expect(names(planTo(forked, "goal", "", { prefer: [take("c")] }))).toBe("b c x y goal");
  });

  test("a preference for one topic binds only that topic", () => {
    expect(names(planTo(forked, "goal", "", { prefer: [take("b", "x")] }))).toBe("a b x y goal");
  });

  test("the earlier of two preferences counts", () => {
    const plan = planTo(forked, "x", "", { prefer: [take("b"), take("c")] });
    expect(names(plan)).toBe("b x");
  });

  test("a preference that would put the goal out of reach is not kept", () => {
    const curriculum = curriculumOf("a\nb: goal\ngoal: a | b");
    expect(names(planTo(curriculum, "goal", "", { prefer: [take("b")] }))).toBe("a goal");
  });

  test("what is to be avoided is not taken, or named as what stands in the way", () => {
    expect(names(planTo(forked, "x", "", { avoid: new Set(ids("a")) }))).toBe("b x");
    const plan = planTo(forked, "x", "", { avoid: new Set(ids("a b c")) });
    expect(plan.blocked).toEqual([{ goal: "x", topic: "a", kind: "avoided" }]);
  });

  test("what helps is planned when asked for, with what it needs", () => {
    const curriculum = curriculumOf("deep\nhelp: deep\nold retired\ngoal ~ help, old");
    expect(names(planTo(curriculum, "goal"))).toBe("goal");
    const plan = planTo(curriculum, "goal", "", { withHelps: true });
    expect(names(plan)).toBe("deep help goal");
    expect(plan.goals).toEqual(["goal"]);
  });
});

describe("a goal that cannot be reached", () => {
  test("names the circle in the way", () => {
    const plan = planTo(curriculumOf("a: b\nb: a\nc: a"), "c");
    expect(names(plan)).toBe("");
    expect(plan.blocked).toEqual([
      {
        goal: "c",
        topic: "a",
        kind: "circle",
        circle: ["a", "b"],
      },
    ]);
  });

  test("names the retired topic in the way", () => {
    expect(planTo(curriculumOf("a retired\nb: a"), "b").blocked).toEqual([
      { goal: "b", topic: "a", kind: "retired" },
    ]);
  });

  test("names a topic that there is not", () => {
    expect(planTo(curriculumOf("a"), "nowhere").blocked).toEqual([
      { goal: "nowhere", topic: "nowhere", kind: "missing" },
    ]);
  });

  test("does not hold up the others", () => {
    const plan = planTo(curriculumOf("a retired\nb: a\nc"), "b c");
    expect(names(plan)).toBe("c");
    expect(plan.goals).toEqual(["c"]);
    expect(plan.blocked.map((one) => one.goal)).toEqual(["b"]);
  });
});
