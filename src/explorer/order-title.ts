import type { Curriculum } from "../core/model/curriculum.ts";
import { documentLabels } from "../core/model/document-labels.ts";
import type { OrderBy } from "../core/planning/order/order-by.ts";

/** What an order is called on the page, by what it does for the learner. */
export function orderTitle(curriculum: Curriculum, by: OrderBy): string {
  switch (by) {
    case "near":
      return "Little time between learning and use";
    case "area":
      return "Few changes of area";
    case "payoff":
      return "Goals and projects early";
    default:
      return `Like ${documentLabel(curriculum, by)}`;
  }
}

function documentLabel(curriculum: Curriculum, by: `document:${string}`): string {
  const labels = [...documentLabels(curriculum)];
  const found = labels.find(([{ id }]) => by === `document:${id}`);
  return found?.[1] ?? by.slice("document:".length);
}
