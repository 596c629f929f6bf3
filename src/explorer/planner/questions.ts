import type { RuleFindings } from "../../core/curriculum/findings.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { GoalId, TopicId } from "../../core/model/ids.ts";
import type { Fitting } from "../../core/planning/fitting.ts";
import type { ComparedOrder } from "../../core/planning/order/compare-orders.ts";
import type { OrderBy } from "../../core/planning/order/order-by.ts";
import type { Path } from "../../core/planning/path.ts";
import type { Question } from "../../core/planning/placement/next-question.ts";
import type { Placement } from "../../core/planning/placement/placement.ts";
import type { PlacementResult } from "../../core/planning/placement/placement-result.ts";
import type { PlanQuestion } from "../../core/planning/plan/plan-question.ts";
import type { Shortened } from "../../core/planning/plan/shortened.ts";
import type { Choice, Plan } from "../../core/planning/plan.ts";
import type { ReadyTopic } from "../../core/planning/ready.ts";
import type { CurriculumMetrics } from "../../core/prerequisites/metrics/curriculum-metrics.ts";
import type { NeededPace } from "../../core/scheduling/deadline.ts";
import type { Impossible } from "../../core/scheduling/request.ts";
import type { Schedule } from "../../core/scheduling/schedule.ts";
import type { Week } from "../../core/scheduling/weeks.ts";
import type { Heat } from "../../scene/heat.ts";
import type { HeatBy } from "../lens.ts";
import type { Times } from "../times.ts";

/** The way to the goals, in one order. */
export interface WayQuestion {
  readonly plan: PlanQuestion;
  readonly by: OrderBy;
}

/** A way as far as it is worked out. Each answer is better than the one before. */
export interface WayAnswer {
  readonly path: Path;
  /** Not there before the alternatives have their prices. */
  readonly choices: readonly Choice[] | undefined;
  /** The hours that each step would save if it were known; not there before all are worked out. */
  readonly savings: ReadonlyMap<TopicId, number> | undefined;
  /** Nothing more will come. */
  readonly isLast: boolean;
}

/** The orders of a plan side by side. */
export interface OrdersAnswer {
  readonly orders: readonly ComparedOrder[];
  /** Nothing better will come. */
  readonly isLast: boolean;
}

/** What can be learnt now by somebody who knows so much. */
export interface ReadyQuestion {
  readonly known: ReadonlySet<TopicId>;
}

/** How long the ways to several ends are: the goals of the curriculum, or one topic. */
export interface LengthsQuestion<End extends string> {
  readonly known: ReadonlySet<TopicId>;
  readonly ends: readonly { readonly end: End; readonly topics: readonly TopicId[] }[];
}

export type LengthsAnswer<End extends string> = ReadonlyMap<End, Plan>;

/** What can be reached of a plan in so many hours. */
export interface FittingQuestion {
  readonly plan: PlanQuestion;
  readonly within: number;
}

/** What would fall away of a plan if a topic, and what it implies, were known. */
export interface SupposedQuestion {
  readonly plan: PlanQuestion;
  readonly topic: TopicId;
  readonly known: ReadonlySet<TopicId>;
}

/** The steps of a way, in order, laid over a calendar. */
export interface CalendarQuestion {
  readonly steps: readonly TopicId[];
  /** What the way leads to. */
  readonly goals: readonly TopicId[];
  readonly times: Times;
  /** Where the calendar begins when no start is given, like `2027-03-01`. */
  readonly today: string;
}

export interface CalendarAnswer {
  readonly schedule: Schedule | Impossible;
  /** The weeks of the schedule that are not over; none without one. */
  readonly weeks: readonly Week[];
  /** How what was done differs from a schedule that has begun; nothing where it does not. */
  readonly lag?: Lag | undefined;
  /** What the deadline takes, when there is one. */
  readonly pace: NeededPace | Impossible | undefined;
}

/** How far a learner is from the schedule. */
export interface Lag {
  /** Minutes of study that were planned by now and not done; below nothing, those done before their time. */
  readonly minutes: number;
  /** The topics of past days that are still open, in order. */
  readonly missed: readonly TopicId[];
  /** The same from today on. */
  readonly moved: Schedule | Impossible;
}

/** Where a placement stands. */
export interface PlacementAnswer {
  /** The next question; none when nothing is left to ask. */
  readonly next: Question | undefined;
  readonly result: PlacementResult;
}

/** About the curriculum as it is, whoever looks at it. */
export type WholeQuestion = Pick<Curriculum, "id">;

/** What the prerequisites of a curriculum mean for the way through it, in figures and as shades. */
export interface WeightsAnswer {
  readonly metrics: CurriculumMetrics;
  readonly heat: Readonly<Record<HeatBy, Heat>>;
}

/** What can be asked, a question of one kind at a time. */
export interface Asked {
  readonly way: { readonly question: WayQuestion; readonly answer: WayAnswer };
  readonly orders: { readonly question: PlanQuestion; readonly answer: OrdersAnswer };
  readonly fitting: { readonly question: FittingQuestion; readonly answer: Fitting };
  readonly supposed: { readonly question: SupposedQuestion; readonly answer: Shortened };
  readonly calendar: { readonly question: CalendarQuestion; readonly answer: CalendarAnswer };
  readonly placement: { readonly question: Placement; readonly answer: PlacementAnswer };
  readonly goals: {
    readonly question: LengthsQuestion<GoalId>;
    readonly answer: LengthsAnswer<GoalId>;
  };
  readonly ready: { readonly question: ReadyQuestion; readonly answer: readonly ReadyTopic[] };
  readonly topic: {
    readonly question: LengthsQuestion<TopicId>;
    readonly answer: LengthsAnswer<TopicId>;
  };
  readonly check: { readonly question: WholeQuestion; readonly answer: readonly RuleFindings[] };
  readonly weights: { readonly question: WholeQuestion; readonly answer: WeightsAnswer };
}
export type Subject = keyof Asked;

/** What authors ask of their curriculum; all else is about a learner's way. */
export type AuthorSubject = "check" | "weights";
