import type { Curriculum } from "../../core/model/curriculum.ts";
import { curriculumText } from "./json.ts";

/** What a curriculum can be written as, by the name of the format. */
export const exporters: ReadonlyMap<string, (curriculum: Curriculum) => string> = new Map([
  ["json", curriculumText],
]);
