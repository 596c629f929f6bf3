import type { Curriculum } from "../../core/model/curriculum.ts";
import { type Fitting, fittingInto } from "../../core/planning/fitting.ts";
import { nodeLimit } from "../../core/planning/limit.ts";
import { compareOrders } from "../../core/planning/order/compare-orders.ts";
import { orderProblemOf } from "../../core/planning/path.ts";
import { nextQuestion } from "../../core/planning/placement/next-question.ts";
import type { Placement } from "../../core/planning/placement/placement.ts";
import { placementResult } from "../../core/planning/placement/placement-result.ts";
import { makePlan } from "../../core/planning/plan/make-plan.ts";
import type { PlanQuestion } from "../../core/planning/plan/plan-question.ts";
import type { Answers, Patience } from "./answering.ts";
import { calendarAnswer } from "./calendar-answer.ts";
import type {
  AuthorSubject,
  CalendarAnswer,
  CalendarQuestion,
  FittingQuestion,
  OrdersAnswer,
  PlacementAnswer,
  Subject,
} from "./questions.ts";
import { answersOnTheWay } from "./way-answers.ts";

/** How every kind of question about a way is answered, better and better. */
export const answersTo: {
  readonly [Chosen in Exclude<Subject, AuthorSubject>]: Answers<Chosen>;
} = {
  ...answersOnTheWay,
  orders: orderAnswers,
  fitting: fittingAnswers,
  calendar: calendarAnswers,
  placement: placementAnswers,
};

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
