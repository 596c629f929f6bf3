import type { Words } from "../../language/english.ts";
import { checklistOf } from "./checklist.ts";
import { icalendarOf } from "./icalendar.ts";
import { planTable } from "./plan-table.ts";
import type { TakenPlan } from "./taken-plan.ts";

/** What a way can be taken along as, by the ending of the file. */
export const planFormats = ["ics", "md", "csv"] as const;
export type PlanFormat = (typeof planFormats)[number];

/**
 * A plan as a file in a language; none where a calendar file is wanted and there is no calendar.
 * @param written when it is written, like `2027-03-01T18:30:00Z`
 */
export function planFile(
  words: Words,
  plan: TakenPlan,
  format: PlanFormat,
  written: string,
): string | undefined {
  if (format === "md") return checklistOf(words, plan);
  if (format === "csv") return planTable(words, plan);
  const { calendar } = plan;
  return calendar && icalendarOf(words, { ...plan, calendar }, written);
}
