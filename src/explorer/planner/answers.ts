import type { Curriculum } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { type Fitting, fittingInto } from "../../core/planning/fitting.ts";
import { impliedKnown } from "../../core/planning/known.ts";
import { type Limit, nodeLimit } from "../../core/planning/limit.ts";
import { compareOrders } from "../../core/planning/order/compare-orders.ts";
import { ordered, orderProblemOf } from "../../core/planning/path.ts";
import { nextQuestion } from "../../core/planning/placement/next-question.ts";
import type { Placement } from "../../core/planning/placement/placement.ts";
import { placementResult } from "../../core/planning/placement/placement-result.ts";
import { choicesOf } from "../../core/planning/plan/choices.ts";
import { makePlan } from "../../core/planning/plan/make-plan.ts";
import { type PlanQuestion, planQuestion } from "../../core/planning/plan/plan-question.ts";
import { hoursSaved } from "../../core/planning/plan/savings.ts";
import { type Shortened, shortened } from "../../core/planning/plan/shortened.ts";
import type { Plan } from "../../core/planning/plan.ts";
import { type ReadyTopic, rankedReady } from "../../core/planning/ready.ts";
import { calendarAnswer } from "./calendar-answer.ts";
import type {
  Asked,
  CalendarAnswer,
  CalendarQuestion,
  FittingQuestion,
  LengthsQuestion,
  OrdersAnswer,
  PlacementAnswer,
  ReadyQuestion,
  Subject,
  SupposedQuestion,
  WayAnswer,
  WayQuestion,
} from "./questions.ts";

/** Makes a limit for a search that may take its time. */
export type Patience = () => Limit;

type Answers<Chosen extends Subject> = (
  curriculum: Curriculum,
  question: Asked[Chosen]["question"],
  patience: Patience,
) => Generator<Asked[Chosen]["answer"], void, void>;

/** How every kind of question is answered, better and better. */
export const answersTo: { readonly [Chosen in Subject]: Answers<Chosen> } = {
  way: wayAnswers,
  orders: orderAnswers,
  fitting: fittingAnswers,
  supposed: supposedAnswers,
  calendar: calendarAnswers,
  placement: placementAnswers,
  goals: lengths,
  ready: readyAnswers,
  topic: lengths,
};

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

/** The orders of a plan side by side: at once as they are found, then the best of each. */
function* orderAnswers(
  curriculum: Curriculum,
  question: PlanQuestion,
  patience: Patience,
): Generator<OrdersAnswer, void, void> {
  const plan = makePlan(curriculum, question, patience());
  const problem = orderProblemOf(curriculum, question, plan);
  yield { orders: compareOrders(problem, nodeLimit(0)), isLast: false };
  yield { orders: compareOrders(problem, patience()), isLast: true };
}

function* fittingAnswers(
  curriculum: Curriculum,
  { plan: question, within }: FittingQuestion,
  patience: Patience,
): Generator<Fitting, void, void> {
  const plan = makePlan(curriculum, question, patience());
  const problem = orderProblemOf(curriculum, question, plan);
  yield fittingInto(problem, new Set(plan.goals), within, patience());
}

function* supposedAnswers(
  curriculum: Curriculum,
  { plan: question, known }: SupposedQuestion,
  patience: Patience,
): Generator<Shortened, void, void> {
  yield shortened(curriculum, question, known, patience());
}

function* calendarAnswers(
  curriculum: Curriculum,
  question: CalendarQuestion,
): Generator<CalendarAnswer, void, void> {
  yield calendarAnswer(curriculum, question);
}

function* placementAnswers(
  curriculum: Curriculum,
  placement: Placement,
): Generator<PlacementAnswer, void, void> {
  const next = nextQuestion(curriculum, placement);
  yield { next, result: placementResult(curriculum, placement) };
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
