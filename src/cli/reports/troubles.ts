import type { Curriculum } from "../../core/model/curriculum.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Plan } from "../../core/planning/plan.ts";
import { dayText } from "../../core/scheduling/day.ts";
import { blockedReason } from "../../formats/export/blocked-reason.ts";
import { english } from "../../language/english.ts";
import type { PathAnswer } from "../path/answer.ts";

/** Why goals of a plan cannot be reached, a sentence or two each. */
export function unreachable(curriculum: Curriculum, { blocked }: Plan): string[] {
  const topics = topicsById(curriculum);
  return blocked.map((one) => {
    const title = topics.get(one.goal)?.title ?? one.goal;
    return `${title} cannot be reached. ${blockedReason(english, curriculum, one)}`;
  });
}

/** What of an answer is not possible, a sentence each, for where the answer itself cannot say it. */
export function troubles(curriculum: Curriculum, { path, pace, calendar }: PathAnswer): string[] {
  const middle = pace?.kind === "needed pace" ? pace.figures.middle.pace : undefined;
  const undated = [calendar, pace].find((one) => one?.kind === "impossible");
  return [
    ...unreachable(curriculum, path.plan),
    ...(middle?.kind === "beyond reach" ? [middle.message] : []),
    ...(undated?.kind === "impossible" ? [undated.message] : []),
    ...waitingText(calendar),
  ];
}

function waitingText(calendar: PathAnswer["calendar"]): string[] {
  if (calendar?.kind !== "schedule" || calendar.waiting.length === 0) return [];
  const { finish, waiting } = calendar;
  return [
    `${waiting.length} reviews find no time until ${dayText(finish.middle)}: give the week more hours.`,
  ];
}
