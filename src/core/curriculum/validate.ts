import type { Curriculum } from "../model/curriculum.ts";
import { atOnce, type Pieces } from "../model/pieces.ts";
import { build, type Unproven } from "./build.ts";
import type { Draft } from "./draft.ts";
import { duplicateIds } from "./duplicates.ts";
import type { Problem } from "./problem.ts";
import { unknownReferences } from "./references.ts";

/** A curriculum if there is one, and what stands against it or, if nothing does, no problem. */
export interface Validation {
  readonly curriculum: Curriculum | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Puts the parts of a draft together. What keeps a curriculum from being opened: a mistake met in
 * reading (told there), an id that two things have, and a mention of something that is not there.
 * What is merely unwise, such as a circle, is left to the rules.
 */
export function validate(draft: Draft): Validation {
  return atOnce(validateInPieces(draft));
}

/** `validate`, in pieces. */
export function* validateInPieces(draft: Draft): Pieces<Validation> {
  const duplicates = duplicateIds(draft);
  yield;
  const problems = [...duplicates, ...unknownReferences(draft)];
  yield;
  const built = build(draft);
  const isSound = (_parts: Unproven): _parts is Curriculum =>
    draft.complete && problems.length === 0;
  return { curriculum: isSound(built) ? built : undefined, problems };
}
