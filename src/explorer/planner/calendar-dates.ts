import type { DaysOff } from "../../core/scheduling/availability.ts";
import { type Day, parseDay } from "../../core/scheduling/day.ts";
import type { Impossible } from "../../core/scheduling/request.ts";
import type { Times } from "../times.ts";

export interface CalendarDates {
  readonly today: Day;
  /** The first day of learning: today, where none is given. */
  readonly start: Day;
  readonly by: Day | undefined;
  readonly off: readonly DaysOff[];
}

/** The dates among the times, or the first mistake in them. */
export function calendarDates(times: Times, today: string): CalendarDates | Impossible {
  const mistakes: string[] = [];
  const day = (text: string): Day | undefined => {
    const parsed = parseDay(text);
    if (parsed.kind === "day") return parsed.day;
    mistakes.push(parsed.message);
    return undefined;
  };
  const now = day(today);
  const start = times.start === "" ? now : day(times.start);
  const by = times.by === "" ? undefined : day(times.by);
  const off = times.daysOff.flatMap(({ from, to }) => {
    const first = day(from);
    const last = day(to || from);
    return first && last ? [{ from: first, to: last }] : [];
  });
  const [message] = mistakes;
  if (now && start && message === undefined) return { today: now, start, by, off };
  return { kind: "impossible", reason: "invalid", message: message ?? "" };
}
