import type { Block } from "../../core/scheduling/blocks.ts";
import type { Words } from "../../language/english.ts";
import { blockLine } from "./block-words.ts";
import { icalendarText, textValue } from "./icalendar-lines.ts";
import { resourceLine } from "./resource-words.ts";
import { type DatedPlan, type TakenStep, takenSteps } from "./taken-plan.ts";

/**
 * A plan's calendar as iCalendar (RFC 5545), an event a block. A schedule says on which day, not at
 * which hour: the events are days (`VALUE=DATE`), which have no time zone, so that neither a
 * journey nor daylight saving moves one. The length stands in the title, and the day counts as free.
 *
 * Importing a later file again updates the events instead of doubling them: an event's UID says
 * what it is (the second part of a topic, the first review of another), not when it is, and its
 * SEQUENCE rises with the time of writing.
 * @param written when the file is written, like `2027-03-01T18:30:00Z`
 */
export function icalendarOf(words: Words, plan: DatedPlan, written: string): string {
  const steps = takenSteps(words, plan);
  const uidOf = uids(plan.curriculum.id);
  const stamp = written.replace(/\.\d+/, "").replace(/[-:]/g, "");
  const sequence = Math.max(0, Math.floor((Date.parse(written) - firstMinute) / 60_000));
  const title = textValue(plan.title);
  return icalendarText([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    // The language stands at the end of such a name (ISO 9070).
    `PRODID:-//Prereq//Prereq//${words.code.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...plan.calendar.schedule.blocks.flatMap((block) => [
      "BEGIN:VEVENT",
      `UID:${textValue(uidOf(block))}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${sequence}`,
      ...daysOf(block.day),
      `SUMMARY:${textValue(blockLine(words, plan.curriculum, block))}`,
      ...description(words, block, steps),
      `CATEGORIES:${words.takeAway.categories[block.kind]}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ]);
}

const firstMinute = Date.UTC(2020, 0, 1);
const dayLength = 24 * 60 * 60 * 1000;

/**
 * The day and the one after it, where the event has ended. Some calendars want that end, although
 * the standard lets it be left out; where a year of four digits cannot say it, it is.
 */
function daysOf(day: string): string[] {
  const next = new Date(Date.parse(day) + dayLength).toISOString().split("T")[0] ?? "";
  const start = `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`;
  return next.startsWith("+") ? [start] : [start, `DTEND;VALUE=DATE:${next.replaceAll("-", "")}`];
}

/**
 * The names of events. A part of a topic and a review of it keep theirs when they move to another
 * day; a habit has one each day.
 */
function uids(curriculum: string): (block: Block) => string {
  const counts = new Map<string, number>();
  return (block) => {
    const thing =
      block.kind === "habit"
        ? `habit-${block.habit.replaceAll(" ", "-")}-${block.day}`
        : `${block.kind}-${block.topic}`;
    const count = (counts.get(thing) ?? 0) + 1;
    counts.set(thing, count);
    return `${thing}-${count}@${curriculum}.prereq`;
  };
}

/** Why and with what a topic is learnt; what a review asks. */
function description(words: Words, block: Block, steps: ReadonlyMap<string, TakenStep>): string[] {
  const step = block.kind === "habit" ? undefined : steps.get(block.topic);
  if (!step) return [];
  const { topic, reasons } = step;
  const lines =
    block.kind === "review"
      ? topic.checks.map(({ ask }) => ask)
      : [...reasons, ...topic.resources.map((one) => resourceLine(words, one))];
  return lines.length === 0 ? [] : [`DESCRIPTION:${textValue(lines.join("\n"))}`];
}
