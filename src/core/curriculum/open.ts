import type { Curriculum } from "../model/curriculum.ts";
import { atOnce, type Pieces } from "../model/pieces.ts";
import type { Reading } from "./draft.ts";
import { type Places, placesOf } from "./places.ts";
import type { Problem } from "./problem.ts";
import { validateInPieces } from "./validate.ts";

/** A curriculum that can be used, or every reason why there is none. */
export type Opened =
  | {
      readonly curriculum: Curriculum;
      readonly places: Places;
      /** What was noticed on the way, none of it an error. */
      readonly problems: readonly Problem[];
    }
  | { readonly curriculum: undefined; readonly problems: readonly Problem[] };

/** From what was read to a curriculum. */
export function open(reading: Reading): Opened {
  return atOnce(openInPieces(reading));
}

/** `open`, in pieces. */
export function* openInPieces({ draft, problems }: Reading): Pieces<Opened> {
  if (draft === undefined) return { curriculum: undefined, problems };
  const validation = yield* validateInPieces(draft);
  const all = [...problems, ...validation.problems];
  return validation.curriculum === undefined
    ? { curriculum: undefined, problems: all }
    : { curriculum: validation.curriculum, places: placesOf(draft), problems: all };
}
