import { obstacleText } from "../obstacle-words.ts";
import type { ExplorerState } from "../state.ts";
import { calendarOf } from "./taken-plan-of.ts";

/** Why there is no calendar to save, in a sentence; undefined when there is one. */
export function calendarObstacle(state: ExplorerState): string | undefined {
  const { times, words } = state;
  const schedule = calendarOf(state)?.schedule;
  if (!schedule) return words.calendar.beingLaidOut;
  return schedule.kind === "impossible" ? obstacleText(words, schedule, times) : undefined;
}
