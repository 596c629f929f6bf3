import type { ComparedOrder } from "../../core/planning/order/compare-orders.ts";
import type { Words } from "../../language/english.ts";

interface Measure {
  readonly name: keyof Words["orders"]["measures"];
  readonly of: (order: ComparedOrder) => number | undefined;
}

/** By what orders are compared on the page, as many as a narrow column has room for. */
export const measures: readonly Measure[] = [
  { name: "near", of: (order) => order.measures.get("near") },
  { name: "area", of: (order) => order.measures.get("area") },
  { name: "firstTarget", of: (order) => order.firstTarget },
];

/** A number for a table: one decimal where it is small. */
export function rounded({ number }: Words, value: number): string {
  return number(value, value < 100 ? 1 : 0);
}
