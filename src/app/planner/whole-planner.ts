import { answersTo } from "../../explorer/planner/answers.ts";
import { answersToAuthors } from "../../explorer/planner/author-answers.ts";
import { inPagePlanner } from "../../explorer/planner/in-page-planner.ts";
import type { Planner } from "../../explorer/planner/planner.ts";
import { patience } from "./patience.ts";

/** A planner that answers every question, in the page. */
export const wholePlanner = (): Planner =>
  inPagePlanner(patience, { ...answersTo, ...answersToAuthors });
