import type { Curriculum } from "../../core/model/curriculum.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import { dayText } from "../../core/scheduling/day.ts";
import type { Pace } from "../../core/scheduling/deadline.ts";
import type { Schedule } from "../../core/scheduling/schedule.ts";
import { type Week, weeksOf } from "../../core/scheduling/weeks.ts";
import type { PathAnswer } from "../path/answer.ts";
import { wrapped } from "./wrapped.ts";

/** When: the pace that a deadline needs, the finish, and every week with its topics. */
export function calendarText(curriculum: Curriculum, answer: PathAnswer): string[][] {
  const { pace, calendar } = answer;
  return [
    ...(pace ? [paceText(pace)] : []),
    ...(calendar?.kind === "schedule" && calendar.blocks.length > 0
      ? [finishText(calendar), weeksText(curriculum, calendar)]
      : []),
    ...(calendar?.kind === "impossible" && pace?.kind !== "impossible"
      ? [wrapped(calendar.message, "  ", "")]
      : []),
  ];
}

function paceText(pace: NonNullable<PathAnswer["pace"]>): string[] {
  if (pace.kind === "impossible") return wrapped(pace.message, "  ", "");
  const { low, middle, high } = pace.figures;
  const lines = [
    `To be there by ${dayText(pace.by)} it takes ${perWeek(middle.pace)}:`,
    `  ${perWeek(low.pace)} if all goes fast, ${perWeek(high.pace)} if all takes its time.`,
  ];
  return lines.flatMap((line) => wrapped(line, "  ", line.startsWith("  ") ? "  " : ""));
}

function perWeek(pace: Pace): string {
  if (pace.kind === "beyond reach") return "more than there is in a week";
  return `${hours(pace.minutesAWeek)} h a week`;
}

function finishText({ start, finish, waiting }: Schedule): string[] {
  const range =
    finish.low === finish.high
      ? `on ${dayText(finish.middle)}.`
      : `about ${dayText(finish.middle)}; between ${dayText(finish.low)} and ${dayText(finish.high)}, as it goes.`;
  const lines = wrapped(`From ${dayText(start)} you finish ${range}`, "  ", "");
  if (waiting.length > 0)
    lines.push(`${waiting.length} reviews find no time in it: give the week more hours.`);
  return lines;
}

function weeksText(curriculum: Curriculum, calendar: Schedule): string[] {
  const topics = topicsById(curriculum);
  const indent = " ".repeat("Mon 01 Jan 2027  99.9 h  ".length);
  const lines = weeksOf(calendar).flatMap((week) => {
    const named = week.topics.map(({ topic }) => {
      const title = topics.get(topic)?.title ?? topic;
      return week.finished.includes(topic) ? `${title} ✓` : title;
    });
    const first = `${dayText(week.monday).padEnd(15)}  ${hours(week.minutes).padStart(4)} h  `;
    return wrapped([...named, ...besides(week)].join(", "), indent, first);
  });
  return ["Week by week (✓ finished in that week)", ...lines];
}

/** What a week holds besides topics. */
function besides({ topics, habitMinutes, reviewMinutes }: Week): string[] {
  return [
    ...(habitMinutes > 0 ? [`habits ${hours(habitMinutes)} h`] : []),
    ...(reviewMinutes > 0 ? [`reviews ${hours(reviewMinutes)} h`] : []),
    ...(topics.length + habitMinutes + reviewMinutes === 0 ? ["free"] : []),
  ];
}

const hours = (minutes: number): string => (minutes / 60).toFixed(1).replace(/\.0$/, "");
