import { hoursOf } from "../../core/model/hours.ts";
import type { Block } from "../../core/scheduling/blocks.ts";
import type { Words } from "../../language/english.ts";
import { blockTitle } from "./block-words.ts";
import { type Cell, csvText } from "./csv-text.ts";
import { type TakenPlan, type TakenStep, takenSteps } from "./taken-plan.ts";

// The names of the columns, and of the kinds, stay in English in every language: programs read them.
const stepColumns = ["Step", "Id", "Title", "Area", "Kind", "Hours, low", "Hours, high"] as const;
const moreColumns = ["Builds on", "Why", "Resources"] as const;
const blockColumns = ["Date", "What", "Minutes", "Part", "Parts"] as const;

/**
 * A plan as CSV (RFC 4180): a row a step or, where there is a calendar, a row a block with the step
 * it belongs to. Lists stand in one cell, an item a line. A cell that a spreadsheet would take for
 * a formula begins with an apostrophe instead.
 */
export function planTable(words: Words, plan: TakenPlan): string {
  const steps = takenSteps(words, plan);
  if (!plan.calendar) {
    return csvText([
      [...stepColumns, ...moreColumns],
      ...[...steps.values()].map((step) => [...stepCells(step), ...moreCells(step)]),
    ]);
  }
  return csvText([
    [...blockColumns, ...stepColumns, ...moreColumns],
    ...plan.calendar.schedule.blocks.map((block) => {
      const step = block.kind === "habit" ? undefined : steps.get(block.topic);
      const title = blockTitle(words, plan.curriculum, block);
      const rest = step
        ? [...stepCells(step), ...moreCells(step)]
        : ["", "", title, "", "", "", "", "", "", ""];
      return [...blockCells(block), ...rest];
    }),
  ]);
}

function blockCells(block: Block): Cell[] {
  const { day, kind, minutes } = block;
  return [day, kind, minutes, ...(kind === "study" ? [block.part, block.parts] : ["", ""])];
}

function stepCells({ number, topic, area }: TakenStep): Cell[] {
  return [number, topic.id, topic.title, area, topic.kind, ...hoursOf(topic)];
}

function moreCells({ topic, needs, reasons }: TakenStep): Cell[] {
  return [needs.join("\n"), reasons.join("\n"), topic.resources.map(({ url }) => url).join("\n")];
}
