import type { Problem } from "../../core/curriculum/problem.ts";
import type { Sketch } from "./sketch.ts";

/** What is left of a document that is refused: the reason. */
export function refused(problem: Problem): Sketch {
  return { title: "", kind: "document", areas: [], topics: [], goals: [], problems: [problem] };
}
