import type { PlanFormat } from "../../formats/export/plan-formats.ts";
import type { TakenPlan } from "../../formats/export/taken-plan.ts";
import type { Words } from "../../language/english.ts";

/** A sentence on what was saved: `Calendar file saved: 42 study blocks.` */
export function savedSentence(
  { takeAway, units }: Words,
  { steps, calendar }: TakenPlan,
  format: PlanFormat,
): string {
  const blocks = calendar?.schedule.blocks.filter(({ kind }) => kind === "study").length;
  const count = blocks === undefined ? units.steps(steps.length) : takeAway.studyBlocks(blocks);
  return takeAway.saved[format](count);
}

/** A name for a file that every system takes: `cook-for-guests-plan.ics`. */
export function planFileName(title: string, format: PlanFormat): string {
  return fileNameOf(title, `plan.${format}`);
}

/** A name for a file that every system takes, of a title and an end like `map.svg`. */
export function fileNameOf(title: string, end: string): string {
  const parts =
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = "";
  for (const word of parts) {
    if (name.length + word.length > mostLetters) break;
    name += `${word}-`;
  }
  return name + end;
}

const mostLetters = 60;
