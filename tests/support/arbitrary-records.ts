import fc from "fast-check";
import { GoalId, TopicId } from "../../src/core/model/ids.ts";
import { marks } from "../../src/core/model/learner.ts";
import { fewestOf } from "../../src/core/planning/plan.ts";
import { type Aim, listAim } from "../../src/explorer/aim.ts";
import { deeds } from "../../src/explorer/diary/diary.ts";
import type { LearnerRecord } from "../../src/explorer/saved-record.ts";
import { habitNames, type Times } from "../../src/explorer/times.ts";
import type { Wishes } from "../../src/explorer/wishes.ts";
import { nastyIds } from "./curricula.ts";

/** Few, so that two records often speak of the same topic. */
const topicId = fc.constantFrom("a", "b", "c", ...nastyIds).map(TopicId);
const topicSet = fc.uniqueArray(topicId, { maxLength: 4 }).map((ids) => new Set(ids));

const aim: fc.Arbitrary<Aim> = fc.oneof(
  topicId.map((topic): Aim => ({ kind: "topic", topic })),
  fc.constantFrom("g", "h").map((goal): Aim => ({ kind: "goal", goal: GoalId(goal) })),
  fc.constant(listAim),
);

const wishes: fc.Arbitrary<Wishes> = fc.record({
  by: fc.constantFrom("near", "area", "payoff", "document:book"),
  fewest: fc.constantFrom(...fewestOf),
  prefer: fc.uniqueArray(
    topicId.map((take) => ({ take })),
    { selector: ({ take }) => take, maxLength: 3 },
  ),
  avoid: topicSet,
  withHelps: fc.boolean(),
  within: fc.option(fc.nat({ max: 500 }), { nil: undefined }),
});

const hours = fc.constantFrom(0, 0.5, 2);
const day = fc.constantFrom("", "2027-03-01", "2027-04-02");
const times: fc.Arbitrary<Times> = fc.record({
  hours: fc.tuple(hours, hours, hours, hours, hours, hours, hours),
  start: day,
  by: day,
  daysOff: fc.uniqueArray(fc.record({ from: day, to: day }), {
    selector: ({ from, to }) => `${from} ${to}`,
    maxLength: 3,
  }),
  habits: fc.subarray([...habitNames]).map((names) => new Set(names)),
  reviews: fc.boolean(),
  done: fc.uniqueArray(
    fc.record({
      day: fc.constantFrom("2027-03-01", "2027-04-02"),
      deed: fc.constantFrom(...deeds),
      thing: fc.constantFrom("a", "b"),
      minutes: fc.nat({ max: 90 }),
    }),
    { selector: ({ day, deed, thing }) => `${day} ${deed} ${thing}`, maxLength: 3 },
  ),
});

/** Anything that can be kept for a person. */
export const arbitraryRecord: fc.Arbitrary<LearnerRecord> = fc.record({
  learner: fc
    .uniqueArray(fc.tuple(topicId, fc.constantFrom(...marks)), { selector: ([id]) => id })
    .map((pairs) => ({ marks: new Map(pairs) })),
  target: fc.option(aim, { nil: undefined }),
  list: topicSet,
  wishes,
  times,
  journey: fc.record({
    told: fc.subarray(["list", "goal:g"]).map((keys) => new Set(keys)),
    since: topicSet,
    ticks: fc
      .uniqueArray(fc.tuple(topicId, fc.subarray([0, 1, 2], { minLength: 1 })), {
        selector: ([id]) => id,
      })
      .map((pairs) => new Map(pairs.map(([id, places]) => [id, new Set(places)]))),
  }),
});
