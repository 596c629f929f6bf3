import type { ComparedOrder } from "../../core/planning/order/compare-orders.ts";

interface Measure {
  readonly title: string;
  readonly of: (order: ComparedOrder) => number | undefined;
}

/** By what orders are compared on the page, as many as a narrow column has room for. */
export const measures: readonly Measure[] = [
  { title: "Hours between learning and use", of: (order) => order.measures.get("near") },
  { title: "Changes of area", of: (order) => order.measures.get("area") },
  { title: "Hours to the first goal or project", of: (order) => order.firstTarget },
];

/** A number for a table: one decimal where it is small. */
export function rounded(number: number): string {
  return number.toLocaleString("en", { maximumFractionDigits: number < 100 ? 1 : 0 });
}
