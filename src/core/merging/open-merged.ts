import { checkOpened } from "../curriculum/check.ts";
import { open } from "../curriculum/open.ts";
import type { Problem } from "../curriculum/problem.ts";
import type { Curriculum, Topic } from "../model/curriculum.ts";
import { type Heading, merge } from "./merge.ts";

/** Several curricula as one that can be used, and what there is to say of it. */
export interface OpenMerged {
  readonly curriculum: Curriculum;
  /** What could not be kept, and what can never be learnt, such as a circle. */
  readonly problems: readonly Problem[];
}

/** `merge`, and the merged curriculum opened. */
export function openMerged(
  curricula: readonly Curriculum[],
  groups: readonly (readonly Topic[])[],
  heading: Heading,
): OpenMerged {
  const { draft, problems } = merge(curricula, groups, heading);
  const opened = open({ draft, problems });
  if (!opened.curriculum)
    throw new Error(`The merged curriculum cannot be opened: ${opened.problems[0]?.message}`);
  const told = checkOpened(opened).filter(
    (problem) => problem.severity === "error" || problems.includes(problem),
  );
  return { curriculum: opened.curriculum, problems: told };
}
