import type { Curriculum } from "../model/curriculum.ts";
import type { Reading } from "./draft.ts";
import { type Places, placesOf } from "./places.ts";
import type { Problem } from "./problem.ts";
import { validate } from "./validate.ts";

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
export function open({ draft, problems }: Reading): Opened {
  if (draft === undefined) return { curriculum: undefined, problems };
  const validation = validate(draft);
  const all = [...problems, ...validation.problems];
  return validation.curriculum === undefined
    ? { curriculum: undefined, problems: all }
    : { curriculum: validation.curriculum, places: placesOf(draft), problems: all };
}
