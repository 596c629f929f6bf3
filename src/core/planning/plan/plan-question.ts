import type { TopicId } from "../../model/ids.ts";
import type { Fewest } from "../plan.ts";

/** A wish for an alternative: `take` wherever it is one of several that would do, or only for one topic. */
export interface Preference {
  readonly take: TopicId;
  readonly for?: TopicId;
}

/** What a plan is asked for. */
export interface PlanQuestion {
  readonly goals: readonly TopicId[];
  /** Everything that is known: nothing more is concluded from it here. */
  readonly known: ReadonlySet<TopicId>;
  /** What the plan is to have as few of as possible. */
  readonly fewest: Fewest;
  /** Kept in this sequence, as far as the goals stay within reach. */
  readonly prefer: readonly Preference[];
  /** Topics that are never taken, even where nothing else will do. */
  readonly avoid: ReadonlySet<TopicId>;
  /** Whether soft prerequisites of the planned topics are planned, too. */
  readonly withHelps: boolean;
}

/** The plain question: the fewest hours, and no wishes. */
export function planQuestion(
  goals: readonly TopicId[],
  known: ReadonlySet<TopicId>,
  wishes: Partial<PlanQuestion> = {},
): PlanQuestion {
  return {
    fewest: "hours",
    prefer: [],
    avoid: new Set(),
    withHelps: false,
    ...wishes,
    goals,
    known,
  };
}
