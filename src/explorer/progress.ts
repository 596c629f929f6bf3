import type { Curriculum } from "../core/model/curriculum.ts";
import type { Learner } from "../core/model/learner.ts";
import { remembered } from "../core/model/remembered.ts";
import type { Words } from "../language/english.ts";
import { type Progress, progressIn } from "../scene/area-summary.ts";
import { knowledgeOf } from "./knowledge.ts";

const remembers = remembered((curriculum: Curriculum) =>
  remembered((learner: Learner) =>
    progressIn(curriculum.topics, knowledgeOf(curriculum, learner).known),
  ),
);

/** How far a learner is with the whole of a curriculum. */
export function progressOf(curriculum: Curriculum, learner: Learner): Progress {
  return remembers(curriculum)(learner);
}

/** `about 160 h of 640 h known`, for ears beside a ring that shows topics. */
export function hoursKnownText(
  { progress, units }: Words,
  { knownHours, hours }: Progress,
): string {
  return progress.hoursKnown(units.hours([knownHours, knownHours]), units.hours([hours, hours]));
}

/** `83 of 315 topics known, about 160 h of 640 h` */
export function progressText(
  { progress, units }: Words,
  { known, topics, knownHours, hours }: Progress,
): string {
  const text = (count: number) => units.hours([count, count]);
  return progress.known(known, units.topics(topics), text(knownHours), text(hours));
}
