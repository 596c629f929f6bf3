import { counted } from "../../core/model/counted.ts";
import type { PlanFormat } from "../../formats/export/plan-formats.ts";
import type { TakenPlan } from "../../formats/export/taken-plan.ts";

/** What each file is called on the page. */
export const formatNames: Readonly<Record<PlanFormat, string>> = {
  ics: "Calendar file",
  md: "Checklist",
  csv: "Table",
};

/** A sentence on what was saved: `Calendar file saved: 42 study blocks.` */
export function savedSentence({ steps, calendar }: TakenPlan, format: PlanFormat): string {
  const blocks = calendar?.schedule.blocks.filter(({ kind }) => kind === "study").length;
  const count =
    blocks === undefined ? counted(steps.length, "step") : counted(blocks, "study block");
  return `${formatNames[format]} saved: ${count}.`;
}

/** A name for a file that every system takes: `cook-for-guests-plan.ics`. */
export function planFileName(title: string, format: PlanFormat): string {
  const words =
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = "";
  for (const word of words) {
    if (name.length + word.length > mostLetters) break;
    name += `${word}-`;
  }
  return `${name}plan.${format}`;
}

const mostLetters = 60;
