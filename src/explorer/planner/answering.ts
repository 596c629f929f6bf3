import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Limit } from "../../core/planning/limit.ts";
import type { Asked, Subject } from "./questions.ts";

/** Makes a limit for a search that may take its time. */
export type Patience = () => Limit;

/** How a kind of question is answered, better and better. */
export type Answers<Chosen extends Subject> = (
  curriculum: Curriculum,
  question: Asked[Chosen]["question"],
  patience: Patience,
) => Generator<Asked[Chosen]["answer"], void, void>;

/** How some kinds of questions are answered. What is not there is never asked. */
export type Answering = { readonly [Chosen in Subject]?: Answers<Chosen> };
