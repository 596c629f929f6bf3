import type { Curriculum } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { remembered } from "../../src/core/model/remembered.ts";
import { beliefOf } from "../../src/core/planning/placement/belief.ts";
import { nextQuestion } from "../../src/core/planning/placement/next-question.ts";
import { askingOf, pendingOf } from "../../src/core/planning/placement/pending.ts";
import {
  type Placement,
  startPlacement,
  withEntry,
} from "../../src/core/planning/placement/placement.ts";
import {
  type PlacementResult,
  placementResult,
} from "../../src/core/planning/placement/placement-result.ts";
import { standingsOf } from "../../src/core/planning/placement/standings.ts";
import { compact } from "../../src/core/prerequisites/compact.ts";
import { levels } from "../../src/core/prerequisites/levels.ts";
import { topicGraph } from "../../src/core/prerequisites/topic-graph.ts";
import { numbersFrom } from "./numbers.ts";
import type { LearnerMaker, Random } from "./placement-learners.ts";

/** How the next question is chosen: as the placement does, any one, or of the lowest level. */
export const ways = ["most telling", "random", "by level"] as const;
export type Way = (typeof ways)[number];

/** How one learner was questioned until nothing was left to ask. */
export interface Course {
  readonly learner: number;
  /** Topics that the goals may need. */
  readonly size: number;
  /** The share of topics placed right before the first question and after each; open ones as is likelier. */
  readonly right: readonly number[];
  /** How many topics in doubt might still change the plan at the same times. */
  readonly undecided: readonly number[];
  /** What every question took to find, the last answer's part in it included. */
  readonly milliseconds: readonly number[];
}

/** Questions a made-up learner, who answers wrongly at the rate `error`. */
export function courseOf(
  curriculum: Curriculum,
  goals: readonly TopicId[],
  make: LearnerMaker,
  way: Way,
  error: number,
  learner: number,
): Course {
  const random = numbersFrom(learner);
  let placement = startPlacement(goals, []);
  const scope = [...placementResult(curriculum, placement).beliefs.keys()];
  const known = make(curriculum, scope, random);
  const right: number[] = [];
  const undecided: number[] = [];
  const milliseconds: number[] = [];
  for (;;) {
    const begun = performance.now();
    const question = questionOf(curriculum, placement, way, random);
    milliseconds.push(performance.now() - begun);
    const result = placementResult(curriculum, placement);
    right.push(rightIn(result, known));
    undecided.push(result.undecided);
    if (!question) return { learner, size: scope.length, right, undecided, milliseconds };
    const { topic, check } = question;
    const reply = known.has(topic) === random() >= error ? "yes" : "no";
    placement = withEntry(placement, { kind: "answer", topic, check, reply });
  }
}

function rightIn({ beliefs }: PlacementResult, known: ReadonlySet<TopicId>): number {
  let right = 0;
  for (const [topic, likely] of beliefs) if (likely > 0.5 === known.has(topic)) right += 1;
  return right / beliefs.size;
}

function questionOf(
  curriculum: Curriculum,
  placement: Placement,
  way: Way,
  random: Random,
): { readonly topic: TopicId; readonly check: number } | undefined {
  if (way === "most telling") return nextQuestion(curriculum, placement);
  const belief = beliefOf(curriculum, placement);
  const { groups } = pendingOf(belief, standingsOf(belief, placement.subject), placement);
  const level = levelsOf(curriculum);
  const levelOf = (group: number) => level.get(belief.scope.groups[group]?.[0]?.id ?? "") ?? 0;
  const group =
    way === "random"
      ? groups[Math.floor(random() * groups.length)]
      : groups.toSorted((a, b) => levelOf(a) - levelOf(b))[0];
  const asking = askingOf(belief.scope.groups[group ?? -1] ?? [], placement);
  return asking && { topic: asking.topic.id, check: asking.check };
}

const levelsOf = remembered((curriculum: Curriculum): ReadonlyMap<string, number> => {
  const graph = compact(topicGraph(curriculum));
  const found = levels(graph);
  return new Map(graph.topics.map((topic, position) => [topic, found[position] ?? 0]));
});
