import type { Curriculum } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { impliedKnown } from "../../core/planning/known.ts";
import { type Limit, nodeLimit } from "../../core/planning/limit.ts";
import { ordered } from "../../core/planning/path.ts";
import { choicesOf } from "../../core/planning/plan/choices.ts";
import { makePlan } from "../../core/planning/plan/make-plan.ts";
import { planQuestion } from "../../core/planning/plan/plan-question.ts";
import { hoursSaved } from "../../core/planning/plan/savings.ts";
import { type Shortened, shortened } from "../../core/planning/plan/shortened.ts";
import type { Plan } from "../../core/planning/plan.ts";
import { type ReadyTopic, rankedReady } from "../../core/planning/ready.ts";
import type { Answering, Patience } from "./answering.ts";
import type {
  LengthsQuestion,
  ReadyQuestion,
  SupposedQuestion,
  WayAnswer,
  WayQuestion,
} from "./questions.ts";

/** How it is answered what a way is, how long it is, and what can be learnt now. */
export const answersOnTheWay = {
  way: wayAnswers,
  supposed: supposedAnswers,
  goals: lengths,
  ready: readyAnswers,
  topic: lengths,
} satisfies Answering;

/** Enough for a good plan and order within the time of a frame. */
const atOnce = 100;

/** First a good way, then the best one, then what its alternatives cost and what knowing more would save. */
function* wayAnswers(
  curriculum: Curriculum,
  { plan: question, by }: WayQuestion,
  patience: Patience,
): Generator<WayAnswer, void, void> {
  const quick = makePlan(curriculum, question, nodeLimit(atOnce));
  const unfinished = { choices: undefined, savings: undefined, isLast: false };
  yield {
    path: ordered(curriculum, question, quick, by, nodeLimit(0)),
    ...unfinished,
  };
  const plan = quick.optimal ? quick : makePlan(curriculum, question, patience());
  const path = ordered(curriculum, question, plan, by, patience());
  yield { path, ...unfinished };
  const choices = choicesOf(curriculum, question, plan, patience());
  yield { path, ...unfinished, choices };
  yield { path, choices, savings: savingsIn(curriculum, question, plan, patience()), isLast: true };
}

function savingsIn(
  curriculum: Curriculum,
  question: WayQuestion["plan"],
  plan: Plan,
  limit: Limit,
): ReadonlyMap<TopicId, number> {
  const savings = new Map<TopicId, number>();
  for (const topic of plan.topics) {
    const known = impliedKnown(curriculum, new Set([topic]));
    const saved = hoursSaved(curriculum, question, plan, known, limit);
    if (saved !== undefined) savings.set(topic, saved);
  }
  return savings;
}

function* supposedAnswers(
  curriculum: Curriculum,
  { plan: question, known }: SupposedQuestion,
  patience: Patience,
): Generator<Shortened, void, void> {
  yield shortened(curriculum, question, known, patience());
}

function* readyAnswers(
  curriculum: Curriculum,
  { known }: ReadyQuestion,
): Generator<readonly ReadyTopic[], void, void> {
  yield rankedReady(curriculum, known);
}

/** The plans for several ends. */
function* lengths<End extends string>(
  curriculum: Curriculum,
  { known, ends }: LengthsQuestion<End>,
  patience: Patience,
): Generator<ReadonlyMap<End, Plan>, void, void> {
  const found = new Map<End, Plan>();
  const limit = patience();
  for (const { end, topics } of ends) {
    found.set(end, makePlan(curriculum, planQuestion(topics, known), limit));
  }
  yield found;
}
