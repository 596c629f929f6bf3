import type { GoalId, TopicId } from "../../core/model/ids.ts";
import type { OrderBy } from "../../core/planning/order/order-by.ts";
import type { Path } from "../../core/planning/path.ts";
import type { PlanQuestion } from "../../core/planning/plan/plan-question.ts";
import type { Choice, Plan } from "../../core/planning/plan.ts";

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

/** How long the ways to several ends are: the goals of the curriculum, or one topic. */
export interface LengthsQuestion<End extends string> {
  readonly known: ReadonlySet<TopicId>;
  readonly ends: readonly { readonly end: End; readonly topics: readonly TopicId[] }[];
}

export type LengthsAnswer<End extends string> = ReadonlyMap<End, Plan>;

/** What can be asked, a question of one kind at a time. */
export interface Asked {
  readonly way: { readonly question: WayQuestion; readonly answer: WayAnswer };
  readonly goals: {
    readonly question: LengthsQuestion<GoalId>;
    readonly answer: LengthsAnswer<GoalId>;
  };
  readonly topic: {
    readonly question: LengthsQuestion<TopicId>;
    readonly answer: LengthsAnswer<TopicId>;
  };
}
export type Subject = keyof Asked;
