import { counted } from "../../core/model/counted.ts";
import type { Shortened } from "../../core/planning/plan/shortened.ts";
import { spokenHours } from "../words.ts";

/** What a way would lose if more were known, as a sentence. */
export function supposedText({ lost, gained, hours }: Shortened): string {
  const steps = counted(lost.length, "step");
  const shorter = spokenHours([hours, hours]);
  if (hours <= 0) return "Your way would not take fewer hours.";
  if (gained.length === 0) return `Your way would be ${steps} and ${shorter} shorter.`;
  const others = counted(gained.length, "other");
  return `Your way would lose ${steps}, take ${others} instead, and be ${shorter} shorter.`;
}
