import { type Day, parseDay } from "../../src/core/scheduling/day.ts";

/** A day that a test is sure of. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed.kind === "mistake") throw new Error(parsed.message);
  return parsed.day;
}
