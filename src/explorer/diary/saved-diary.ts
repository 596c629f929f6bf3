import * as v from "valibot";
import { deeds } from "./diary.ts";

/** A diary as it is kept. */
export const diary = v.array(
  v.object({
    day: v.string(),
    deed: v.picklist(deeds),
    thing: v.string(),
    minutes: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
);
