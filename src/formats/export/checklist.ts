import { counted } from "../../core/model/counted.ts";
import { dateText } from "../../core/model/date-writer.ts";
import { hoursOf, hoursText, minutesText, totalHours } from "../../core/model/hours.ts";
import type { Week } from "../../core/scheduling/weeks.ts";
import { habitTitles } from "./block-words.ts";
import { markdownLink, markdownText } from "./markdown-text.ts";
import { resourceDeeds } from "./resource-words.ts";
import { type DatedPlan, type TakenPlan, type TakenStep, takenSteps } from "./taken-plan.ts";
import { type WeekEntry, weekEntries } from "./week-entries.ts";

/**
 * A plan as a Markdown checklist: under its weeks where it has a calendar, else under its areas.
 * Each step says why it is learnt and from what, where it comes up first.
 */
export function checklistOf(plan: TakenPlan): string {
  const { calendar } = plan;
  const sections = calendar ? weekSections({ ...plan, calendar }) : areaSections(plan);
  return `${[`# ${markdownText(plan.title)}`, headText(plan), ...sections].join("\n\n")}\n`;
}

function headText({ curriculum, steps, calendar }: TakenPlan): string {
  const planned = new Set(steps.map(({ topic }) => topic));
  const hours = totalHours(curriculum.topics.filter(({ id }) => planned.has(id)));
  const length = `${counted(steps.length, "step")}, ${hoursText(hours)}.`;
  const from = `From “${markdownText(curriculum.title)}”.`;
  if (!calendar) return `${length} ${from}`;
  const { low, middle, high } = calendar.schedule.finish;
  const finish =
    low === high
      ? `Finished on ${dateText(middle)}.`
      : `Finished about ${dateText(middle)}; between ${dateText(low)} and ${dateText(high)}, as it goes.`;
  return `${length} ${finish} ${from}`;
}

/** The steps under the names of their areas, which come up again when the way comes back to them. */
function areaSections(plan: TakenPlan): string[] {
  const lines: string[] = [];
  let area: string | undefined;
  for (const step of takenSteps(plan).values()) {
    if (step.topic.area !== area) {
      area = step.topic.area;
      lines.push(`${lines.length > 0 ? "\n" : ""}## ${markdownText(step.area)}\n`);
    }
    lines.push(box(`**${markdownText(step.topic.title)}**, ${hoursText(hoursOf(step.topic))}`));
    lines.push(...details(step));
  }
  return lines.length === 0 ? [] : [lines.join("\n")];
}

function weekSections(plan: DatedPlan): string[] {
  const steps = takenSteps(plan);
  const explained = new Set<TakenStep>();
  return weekEntries(plan).map(({ week, entries }) => {
    const lines = entries.flatMap((entry) => {
      const step = entry.kind === "study" ? steps.get(entry.topic.id) : undefined;
      const isNew = step !== undefined && !explained.has(step);
      if (isNew) explained.add(step);
      return [box(entryText(entry)), ...(isNew ? details(step) : [])];
    });
    return [weekHeading(week), ...(lines.length > 0 ? [lines.join("\n")] : [])].join("\n\n");
  });
}

function weekHeading({ monday, minutes }: Week): string {
  return `## Week of ${dateText(monday)}, ${minutes === 0 ? "free" : minutesText(minutes)}`;
}

function entryText(entry: WeekEntry): string {
  const minutes = minutesText(entry.minutes);
  if (entry.kind === "habit") return `${habitTitles[entry.habit]}, ${minutes}`;
  const title = markdownText(entry.topic.title);
  if (entry.kind === "review") return `Review: ${title}, ${minutes}`;
  return `**${title}**, ${minutes}${entry.isFinished ? "" : ", to be continued"}`;
}

const box = (text: string) => `- [ ] ${text}`;

function details({ topic, reasons }: TakenStep): string[] {
  return [
    ...reasons.map((reason) => `  - ${markdownText(reason)}`),
    ...topic.resources.map(
      ({ kind, title, url }) => `  - ${resourceDeeds[kind]}: ${markdownLink(title, url)}`,
    ),
  ];
}
