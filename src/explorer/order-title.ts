import type { Curriculum } from "../core/model/curriculum.ts";
import { documentLabels } from "../core/model/document-labels.ts";
import type { OrderBy } from "../core/planning/order/order-by.ts";
import type { Words } from "../language/english.ts";

/** What an order is called on the page, by what it does for the learner. */
export function orderTitle({ orders }: Words, curriculum: Curriculum, by: OrderBy): string {
  switch (by) {
    case "near":
    case "area":
    case "payoff":
      return orders.titles[by];
    default:
      return orders.like(documentLabel(curriculum, by));
  }
}

function documentLabel(curriculum: Curriculum, by: `document:${string}`): string {
  const labels = [...documentLabels(curriculum)];
  const found = labels.find(([{ id }]) => by === `document:${id}`);
  return found?.[1] ?? by.slice("document:".length);
}
