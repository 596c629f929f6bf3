import type { Curriculum } from "../core/model/curriculum.ts";
import { hoursText } from "../core/model/hours.ts";
import type { Learner } from "../core/model/learner.ts";
import { remembered } from "../core/model/remembered.ts";
import { type Progress, progressIn } from "../scene/area-summary.ts";
import { knowledgeOf } from "./knowledge.ts";

const progress = remembered((curriculum: Curriculum) =>
  remembered((learner: Learner) =>
    progressIn(curriculum.topics, knowledgeOf(curriculum, learner).known),
  ),
);

/** How far a learner is with the whole of a curriculum. */
export function progressOf(curriculum: Curriculum, learner: Learner): Progress {
  return progress(curriculum)(learner);
}

/** `about 160 h of 640 h known`, for ears beside a ring that shows topics. */
export function hoursKnownText({ knownHours, hours }: Progress): string {
  return `about ${hoursText([knownHours, knownHours])} of ${hoursText([hours, hours])} known`;
}

/** `83 of 315 topics known, about 160 h of 640 h` */
export function progressText({ known, topics, knownHours, hours }: Progress): string {
  const text = (count: number) => hoursText([count, count]);
  const noun = topics === 1 ? "topic" : "topics";
  const all = topics.toLocaleString("en");
  return `${known.toLocaleString("en")} of ${all} ${noun} known, about ${text(knownHours)} of ${text(hours)}`;
}
