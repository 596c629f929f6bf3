import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Asked, Subject } from "./questions.ts";

/**
 * Whoever works plans out, most often beside the page in a worker. Answers come one or several times,
 * each better than the one before; a newer question about the same subject ends the older one.
 */
export interface Planner {
  /** From now on questions are about this curriculum. */
  open(curriculum: Curriculum): void;
  ask<Chosen extends Subject>(
    subject: Chosen,
    question: Asked[Chosen]["question"],
    tell: (answer: Asked[Chosen]["answer"]) => void,
  ): void;
}
