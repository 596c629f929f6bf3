import { hoursOf, totalHours } from "../../core/model/hours.ts";
import type { Week } from "../../core/scheduling/weeks.ts";
import type { Words } from "../../language/english.ts";
import { markdownLink, markdownText } from "./markdown-text.ts";
import { type DatedPlan, type TakenPlan, type TakenStep, takenSteps } from "./taken-plan.ts";
import { type WeekEntry, weekEntries } from "./week-entries.ts";

/**
 * A plan as a Markdown checklist: under its weeks where it has a calendar, else under its areas.
 * Each step says why it is learnt and from what, where it comes up first.
 */
export function checklistOf(words: Words, plan: TakenPlan): string {
  const { calendar } = plan;
  const sections = calendar
    ? weekSections(words, { ...plan, calendar })
    : areaSections(words, plan);
  return `${[`# ${markdownText(plan.title)}`, headText(words, plan), ...sections].join("\n\n")}\n`;
}

function headText(words: Words, { curriculum, steps, calendar }: TakenPlan): string {
  const { takeAway, units } = words;
  const planned = new Set(steps.map(({ topic }) => topic));
  const hours = totalHours(curriculum.topics.filter(({ id }) => planned.has(id)));
  const length = takeAway.length(units.steps(steps.length), units.hours(hours));
  const from = takeAway.from(markdownText(curriculum.title));
  if (!calendar) return `${length} ${from}`;
  const { low, middle, high } = calendar.schedule.finish;
  const { between } = words.calendar.finish;
  const finish =
    low === high
      ? takeAway.finishedOn(words.day(middle))
      : takeAway.finishedAbout(words.day(middle), between(words.day(low), words.day(high)));
  return `${length} ${finish} ${from}`;
}

/** The steps under the names of their areas, which come up again when the way comes back to them. */
function areaSections(words: Words, plan: TakenPlan): string[] {
  const lines: string[] = [];
  let area: string | undefined;
  for (const step of takenSteps(words, plan).values()) {
    if (step.topic.area !== area) {
      area = step.topic.area;
      lines.push(`${lines.length > 0 ? "\n" : ""}## ${markdownText(step.area)}\n`);
    }
    const hours = words.units.hours(hoursOf(step.topic));
    lines.push(box(`**${markdownText(step.topic.title)}**, ${hours}`), ...details(words, step));
  }
  return lines.length === 0 ? [] : [lines.join("\n")];
}

function weekSections(words: Words, plan: DatedPlan): string[] {
  const steps = takenSteps(words, plan);
  const explained = new Set<TakenStep>();
  return weekEntries(plan).map(({ week, entries }) => {
    const lines = entries.flatMap((entry) => {
      const step = entry.kind === "study" ? steps.get(entry.topic.id) : undefined;
      const isNew = step !== undefined && !explained.has(step);
      if (isNew) explained.add(step);
      return [box(entryText(words, entry)), ...(isNew ? details(words, step) : [])];
    });
    return [weekHeading(words, week), ...(lines.length > 0 ? [lines.join("\n")] : [])].join("\n\n");
  });
}

function weekHeading({ calendar, day, takeAway, units }: Words, { monday, minutes }: Week): string {
  const length = minutes === 0 ? calendar.weeks.free : units.minutes(minutes);
  return `## ${takeAway.weekOf(day(monday))}, ${length}`;
}

function entryText({ calendar: { blocks }, takeAway, units }: Words, entry: WeekEntry): string {
  const minutes = units.minutes(entry.minutes);
  if (entry.kind === "habit") return `${blocks.habits[entry.habit]}, ${minutes}`;
  const title = markdownText(entry.topic.title);
  if (entry.kind === "review") return blocks.review(`${title}, ${minutes}`);
  const text = `**${title}**, ${minutes}`;
  return entry.isFinished ? text : takeAway.toBeContinued(text);
}

const box = (text: string) => `- [ ] ${text}`;

function details({ takeAway }: Words, { topic, reasons }: TakenStep): string[] {
  return [
    ...reasons.map((reason) => `  - ${markdownText(reason)}`),
    ...topic.resources.map(
      ({ kind, title, url }) => `  - ${takeAway.resources[kind](markdownLink(title, url))}`,
    ),
  ];
}
