import type { Shortened } from "../../core/planning/plan/shortened.ts";
import type { Words } from "../../language/english.ts";

/** What a way would lose if more were known, as a sentence. */
export function supposedText({ route, units }: Words, { lost, gained, hours }: Shortened): string {
  const shorter = units.spokenHours([hours, hours]);
  if (hours <= 0) return route.notFewer;
  if (gained.length === 0) return route.shorter(lost.length, shorter);
  return route.otherWay(lost.length, gained.length, shorter);
}
