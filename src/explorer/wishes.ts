import type { TopicId } from "../core/model/ids.ts";
import type { OrderBy } from "../core/planning/order/order-by.ts";
import type { Preference } from "../core/planning/plan/plan-question.ts";
import type { Fewest } from "../core/planning/plan.ts";

/** How a person wants their way to be. */
export interface Wishes {
  readonly by: OrderBy;
  readonly fewest: Fewest;
  readonly prefer: readonly Preference[];
  readonly avoid: ReadonlySet<TopicId>;
  readonly withHelps: boolean;
}

export const noWishes: Wishes = {
  by: "near",
  fewest: "hours",
  prefer: [],
  avoid: new Set(),
  withHelps: false,
};
