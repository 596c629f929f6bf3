import type { Curriculum } from "../../core/model/curriculum.ts";
import { documentLabels } from "../../core/model/document-labels.ts";
import type { ComparedOrder } from "../../core/planning/order/compare-orders.ts";
import type { OrderBy } from "../../core/planning/order/order-by.ts";
import { columns } from "./columns.ts";
import { plain } from "./plain.ts";

/** All orders of a plan side by side. The best of each column belongs to the order of its name. */
export function comparisonText(curriculum: Curriculum, orders: readonly ComparedOrder[]): string[] {
  const purposes = orders.map(({ ordering }) => ordering.by);
  const names = new Map(
    [...documentLabels(curriculum)].map(([{ id }, label]) => [`document:${id}`, label]),
  );
  const head = [
    "order",
    "hours between learning and use",
    "area changes",
    "hours to goals and projects, summed",
    ...purposes.slice(3).map((by) => `pairs against ${plain(names.get(by) ?? by)}`),
    "hours to the first goal or project",
  ];
  const rows = orders.map(({ ordering, measures, firstTarget }) => [
    `${ordering.by}${ordering.proven ? "" : " *"}`,
    ...purposes.map((by: OrderBy) => rounded(measures.get(by) ?? 0)),
    firstTarget === undefined ? "–" : rounded(firstTarget),
  ]);
  const isProven = orders.every(({ ordering }) => ordering.proven);
  return [
    "The orders side by side; less is better",
    ...columns(head, rows),
    ...(isProven ? [] : ["* may not be the best of its kind"]),
  ];
}

const rounded = (number: number): string =>
  number.toLocaleString("en", { maximumFractionDigits: 1 });
