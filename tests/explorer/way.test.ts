import { describe, expect, test } from "vitest";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { GoalId, TopicId } from "../../src/core/model/ids.ts";
import type { Learner } from "../../src/core/model/learner.ts";
import { noLimit } from "../../src/core/planning/limit.ts";
import type { Target } from "../../src/core/planning/target.ts";
import { openQuestions } from "../../src/explorer/open-questions.ts";
import { answersTo } from "../../src/explorer/planner/answers.ts";
import { type ExplorerState, firstState } from "../../src/explorer/state.ts";
import {
  fittingOf,
  goalTargets,
  isPassing,
  ordersOf,
  topicTarget,
  type Way,
  wayOf,
} from "../../src/explorer/way.ts";
import { curriculumOf } from "../support/curricula.ts";

const knowing = (...ids: readonly string[]): Learner => ({
  marks: new Map(ids.map((id) => [TopicId(id), "known"])),
});
const to = (id: string) => ({ kind: "topic", topic: TopicId(id) }) as const;

/** A state in which the planner has said all it has to say about the way. */
function answeredState(curriculum: Curriculum, learner: Learner, target: Target): ExplorerState {
  const opening = { status: "open", open: { curriculum, layouts: [] } } as const;
  const state = { ...firstState, opening, learner, target };
  const question = openQuestions(state).way;
  if (!question) throw new Error("Nothing is asked.");
  const answer = [...answersTo.way(curriculum, question, () => noLimit)].at(-1);
  return answer ? { ...state, answers: { way: { question, answer } } } : state;
}

function wayTo(curriculum: Curriculum, learner: Learner, target: Target): Way {
  const way = wayOf(answeredState(curriculum, learner, target));
  if (!way) throw new Error("There is no way.");
  return way;
}

describe("a way", () => {
  const chain = curriculumOf("a 1h\nb 3h: a\nc 4h: b\nd 9h");

  test("splits into what is behind and what is ahead, numbered from one", () => {
    const way = wayTo(chain, knowing("a"), to("c"));
    expect(way.done).toEqual(["a"]);
    expect([...way.numbers]).toEqual([
      ["b", 1],
      ["c", 2],
    ]);
    expect(way.hours).toEqual([7, 7]);
    expect(way.share).toBeCloseTo(1 / 8);
  });

  test("leaves out what is known but has nothing to do with it", () => {
    expect(wayTo(chain, knowing("d"), to("c")).done).toEqual([]);
  });

  test("is complete when the goal is known", () => {
    const way = wayTo(chain, knowing("c"), to("c"));
    expect(way.steps).toEqual([]);
    expect(way.done).toEqual(["a", "b", "c"]);
    expect(way.share).toBe(1);
  });

  test("is the same object for the same state", () => {
    const state = answeredState(chain, knowing("a"), to("c"));
    expect(wayOf(state)).toBe(wayOf(state));
    expect(wayOf({ ...state, selected: TopicId("d") })).toBe(wayOf(state));
  });

  test("has a name and no steps before the planner has answered", () => {
    const state = { ...answeredState(chain, knowing(), to("c")), answers: {} };
    expect(wayOf(state)).toMatchObject({ title: "c", answer: undefined, steps: [] });
  });

  test("is at once without what is marked as known, before the planner says more", () => {
    const state = { ...answeredState(chain, knowing(), to("c")), learner: knowing("a") };
    expect([...(wayOf(state)?.numbers.keys() ?? [])]).toEqual(["b", "c"]);
    expect(wayOf(state)?.done).toEqual(["a"]);
  });

  test("is never that to another goal", () => {
    const state = { ...answeredState(chain, knowing(), to("c")), target: to("d") };
    expect(wayOf(state)).toMatchObject({ title: "d", answer: undefined });
  });
});

describe("an answer that passes", () => {
  const diamond = curriculumOf("a\nb: a\nc: a\nd: b, c");
  const shown = answeredState(diamond, knowing(), to("d"));

  /** The state after a mark and the planner's first answer to it, which is not its last. */
  function firstAnswered(state: ExplorerState): ExplorerState {
    const question = openQuestions(state).way;
    const [answer] = question ? answersTo.way(diamond, question, () => noLimit) : [];
    return question && answer ? { ...state, answers: { way: { question, answer } } } : state;
  }

  test("brings the same steps again, in whatever order", () => {
    const marked = { ...shown, learner: knowing("a") };
    expect(isPassing(marked, firstAnswered(marked))).toBe(true);
  });

  test("does not bring other steps, another order that was wished for, or the last word", () => {
    const marked = answeredState(diamond, knowing("a"), to("d"));
    const unmarked = { ...marked, learner: knowing() };
    expect(isPassing(unmarked, firstAnswered(unmarked))).toBe(false);
    const reordered = { ...shown, wishes: { ...shown.wishes, by: "area" as const } };
    expect(isPassing(reordered, firstAnswered(reordered))).toBe(false);
    const known = { ...shown, learner: knowing("a") };
    expect(isPassing(known, marked)).toBe(false);
    const elsewhere = { ...shown, target: to("c") };
    expect(isPassing(elsewhere, firstAnswered(elsewhere))).toBe(false);
  });

  test("is never a better answer to the same question", () => {
    const first = firstAnswered(shown);
    expect(isPassing(first, firstAnswered(first))).toBe(false);
  });
});

describe("what was said about the way to another goal", () => {
  const chain = curriculumOf("a\nb: a\nc: b");
  const answered = (): ExplorerState => {
    const aimed = answeredState(chain, knowing(), to("b"));
    const state: ExplorerState = {
      ...aimed,
      wayTab: "orders",
      wishes: { ...aimed.wishes, within: 1 },
    };
    const { fitting, orders } = openQuestions(state);
    if (!fitting || !orders) throw new Error("Nothing is asked.");
    const fit = [...answersTo.fitting(chain, fitting, () => noLimit)].at(-1);
    const compared = [...answersTo.orders(chain, orders, () => noLimit)].at(-1);
    if (!fit || !compared) throw new Error("Nothing is answered.");
    return {
      ...state,
      answers: {
        ...state.answers,
        fitting: { question: fitting, answer: fit },
        orders: { question: orders, answer: compared },
      },
    };
  };

  test("is not shown for this one", () => {
    const state = answered();
    expect([...(fittingOf(state)?.answer.topics ?? [])]).toEqual(["a"]);
    expect(ordersOf(state)?.isLast).toBe(true);
    const elsewhere = { ...state, target: to("c") };
    expect(fittingOf(elsewhere)).toBeUndefined();
    expect(ordersOf(elsewhere)).toBeUndefined();
  });

  test("about hours that have no end any more is not shown either", () => {
    const state = answered();
    expect(fittingOf({ ...state, wishes: { ...state.wishes, within: undefined } })).toBeUndefined();
  });
});

describe("questions", () => {
  const state = answeredState(curriculumOf("a\nb: a"), knowing(), to("b"));
  const wishing = (wishes: Partial<typeof state.wishes>) =>
    openQuestions({ ...state, wayTab: "orders", wishes: { ...state.wishes, ...wishes } });

  test("about the plan stay the same when only the order or the hours change", () => {
    const before = wishing({});
    expect(wishing({ within: 3 }).way).toBe(before.way);
    expect(wishing({ by: "near" }).way).not.toBe(before.way);
    expect(wishing({ by: "near" }).orders).toBe(before.orders);
    expect(wishing({ fewest: "topics" }).orders).not.toBe(before.orders);
  });
});

describe("alternatives", () => {
  const forked = curriculumOf("cheap 1h\ndear 9h\nend 1h: cheap | dear");

  test("a person who went the dear way is given credit for it", () => {
    const way = wayTo(forked, knowing("dear"), to("end"));
    expect(way.done).toEqual(["dear"]);
    expect([...way.numbers.keys()]).toEqual(["end"]);
    expect(way.share).toBeCloseTo(0.9);
  });

  test("a way not taken is no part of what is behind", () => {
    const way = wayTo(forked, knowing("cheap", "dear"), to("end"));
    expect(way.done).toEqual(["cheap"]);
  });
});

describe("names", () => {
  const curriculum = curriculumOf("a", {
    goals: [{ id: "g", title: "The goal", summary: "One.", topics: ["a"] }],
  });

  test("a way is called what its goal or topic is called", () => {
    expect(wayTo(curriculum, knowing(), { kind: "goal", goal: GoalId("g") }).title).toBe(
      "The goal",
    );
    expect(wayTo(curriculum, knowing(), to("a")).title).toBe("a");
  });

  test("every goal and topic has one target, so that its way is asked for once", () => {
    const [first] = goalTargets(curriculum);
    expect(first?.goal.title).toBe("The goal");
    expect(goalTargets(curriculum)[0]?.target).toBe(first?.target);
    for (const topic of curriculum.topics) expect(topicTarget(topic)).toBe(topicTarget(topic));
  });
});

test("a circle in the requirements does not catch the walk back", () => {
  const circle = curriculumOf("a: b | c\nb: a\nc");
  expect(wayTo(circle, knowing("b"), to("b")).done).toEqual(["a", "b"]);
});
