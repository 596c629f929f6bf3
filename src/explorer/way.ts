import type { Curriculum, Goal, Hours, Topic } from "../core/model/curriculum.ts";
import { middleHours, totalHours } from "../core/model/hours.ts";
import type { TopicId } from "../core/model/ids.ts";
import { remembered } from "../core/model/remembered.ts";
import { isMet, mentions, type Requirement } from "../core/model/requirement.ts";
import { topicsById, topicsOf } from "../core/model/topic-lookup.ts";
import type { Step } from "../core/planning/plan.ts";
import type { Target } from "../core/planning/target.ts";
import type { Words } from "../language/english.ts";
import type { Aim } from "./aim.ts";
import { knowledgeOf } from "./knowledge.ts";
import { wayQuestion } from "./open-questions.ts";
import type { Asked, OrdersAnswer, WayAnswer } from "./planner/questions.ts";
import { type ExplorerState, openCurriculum } from "./state.ts";

/** The whole way to a target as the page shows it: what is behind the learner and what is ahead. */
export interface Way {
  readonly title: string;
  /** What the planner said last; nothing yet when it has just been asked. */
  readonly answer: WayAnswer | undefined;
  /** What is left to learn, in order. */
  readonly steps: readonly Step[];
  /** The place of each step, from 1. */
  readonly numbers: ReadonlyMap<TopicId, number>;
  /** The known topics that the way rests on, prerequisites first. */
  readonly done: readonly TopicId[];
  /** Hours of the steps left. */
  readonly hours: Hours;
  /** How much of the way is behind, by hours, from 0 to 1. */
  readonly share: number;
}

/**
 * The way to the learner's goal, when there is one; the same object for the same state. Between a
 * change and the planner's answer to it the way is the one before, without what is known by now.
 */
export function wayOf(state: ExplorerState): Way | undefined {
  const curriculum = openCurriculum(state);
  if (!curriculum || !state.target) return undefined;
  const { known } = knowledgeOf(curriculum, state.learner);
  const current = wayQuestion(state);
  const { question, answer } = state.answers.way ?? {};
  const goals = current?.plan.goals;
  // A list on which something was put meanwhile is still the same goal.
  const isAbout =
    question?.plan.goals === goals ||
    (state.target.kind === "list" && question?.plan.goals.some((goal) => state.list.has(goal)));
  return ways(state.words)(curriculum)(state.target)(known)((isAbout && answer) || notYet);
}

/**
 * What fits into the hours there are, when there is an end to them, as the planner said last; the
 * hours are those that it was asked about.
 */
export function fittingOf(state: ExplorerState): Asked["fitting"] | undefined {
  const { fitting } = state.answers;
  if (state.wishes.within === undefined || !fitting) return undefined;
  return fitting.question.plan.goals === wayQuestion(state)?.plan.goals ? fitting : undefined;
}

/**
 * Whether an answer brings nothing but another order of the steps that are shown, while it is not
 * even the last: then the steps stay where they are, so that nobody loses their place.
 */
export function isPassing(shown: ExplorerState, came: ExplorerState): boolean {
  const [before, after] = [shown.answers.way, came.answers.way];
  if (!before || !after || after.answer.isLast || before.question === after.question) return false;
  if (before.question.by !== after.question.by) return false;
  if (before.question.plan.goals !== after.question.plan.goals) return false;
  const steps = wayOf(shown)?.numbers;
  const { topics } = after.answer.path.plan;
  return steps?.size === topics.size && [...topics].every((topic) => steps.has(topic));
}

/** The orders of the way side by side, as the planner said last. */
export function ordersOf(state: ExplorerState): OrdersAnswer | undefined {
  const { orders } = state.answers;
  return orders?.question.goals === wayQuestion(state)?.plan.goals ? orders?.answer : undefined;
}

const notYet = { isLast: false } as const;

const ways = remembered((words: Words) =>
  remembered((curriculum: Curriculum) =>
    remembered((target: Aim) =>
      remembered((known: ReadonlySet<TopicId>) =>
        remembered((answer: WayAnswer | typeof notYet): Way => {
          const title = targetTitle(words, curriculum, target);
          return "path" in answer ? wayFrom(curriculum, title, known, answer) : emptyWay(title);
        }),
      ),
    ),
  ),
);

function wayFrom(
  curriculum: Curriculum,
  title: string,
  known: ReadonlySet<TopicId>,
  answer: WayAnswer,
): Way {
  const { plan, steps: all } = answer.path;
  const steps = all.filter((step) => !known.has(step.topic));
  const left = steps.map((step) => step.topic);
  const done = supportOf(curriculum, answer, known);
  const behind = middleOf(curriculum, done);
  const ahead = middleOf(curriculum, left);
  return {
    title,
    answer,
    steps,
    numbers: new Map(left.map((topic, index) => [topic, index + 1])),
    done,
    hours: totalHours(topicsOf(curriculum, left)),
    share: behind + ahead > 0 ? behind / (behind + ahead) : plan.blocked.length > 0 ? 0 : 1,
  };
}

function emptyWay(title: string): Way {
  const nothing = { answer: undefined, steps: [], numbers: new Map(), done: [] };
  return { ...nothing, title, hours: [0, 0], share: 0 };
}

/** The goals of a curriculum, each with the one target that stands for it. */
export const goalTargets = remembered(
  (curriculum: Curriculum): readonly { readonly goal: Goal; readonly target: Target }[] =>
    curriculum.goals.map((goal) => ({ goal, target: { kind: "goal", goal: goal.id } })),
);

/** The one target that stands for a topic. */
export const topicTarget = remembered(
  (topic: Topic): Target => ({ kind: "topic", topic: topic.id }),
);

/** What a target is called. */
export function targetTitle({ goal }: Words, curriculum: Curriculum, target: Aim): string {
  if (target.kind === "list") return goal.myList;
  if (target.kind === "topic") {
    return topicsById(curriculum).get(target.topic)?.title ?? target.topic;
  }
  return curriculum.goals.find(({ id }) => id === target.goal)?.title ?? target.goal;
}

function middleOf(curriculum: Curriculum, topics: Iterable<TopicId>): number {
  return topicsOf(curriculum, topics).reduce((sum, topic) => sum + middleHours(topic), 0);
}

/**
 * The known topics met on a walk back from the goals. In an `any` the walk follows what is known,
 * so that a person who chose another way than the plan would have is given credit for it.
 */
function supportOf(
  curriculum: Curriculum,
  { path: { plan } }: WayAnswer,
  known: ReadonlySet<TopicId>,
): TopicId[] {
  const topics = topicsById(curriculum);
  const visited = new Set<TopicId>();
  const support: TopicId[] = [];
  const open: { readonly topic: TopicId; readonly left: boolean }[] = [];
  const enter = (topic: TopicId) => open.push({ topic, left: false });
  for (const goal of plan.goals.toReversed()) enter(goal);
  for (let next = open.pop(); next; next = open.pop()) {
    const topic = topics.get(next.topic);
    if (!topic) continue;
    if (next.left) support.push(next.topic);
    else if (!visited.has(next.topic)) {
      visited.add(next.topic);
      if (known.has(next.topic)) open.push({ topic: next.topic, left: true });
      for (const used of partsInUse(topic.requires, known, plan.topics).toReversed()) enter(used);
    }
  }
  return support;
}

function partsInUse(
  requirement: Requirement,
  known: ReadonlySet<TopicId>,
  planned: ReadonlySet<TopicId>,
): TopicId[] {
  if (requirement.kind === "topic") return [requirement.topic];
  if (requirement.kind === "all") {
    return requirement.of.flatMap((part) => partsInUse(part, known, planned));
  }
  const chosen =
    requirement.of.find((part) => isMet(part, (topic) => known.has(topic))) ??
    requirement.of.find((part) => isMet(part, (topic) => known.has(topic) || planned.has(topic)));
  return chosen ? mentions(chosen).map((mention) => mention.topic) : [];
}
