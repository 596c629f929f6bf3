import type { Heading } from "../../core/merging/merge.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { newIds } from "./new-ids.ts";
import { titleFrom } from "./plain-text.ts";

/** What a curriculum made of several is called: as somebody wishes, else after all of them. */
export function mergedHeading(curricula: readonly Curriculum[], wished?: string): Heading {
  const all = new Intl.ListFormat("en").format(curricula.map(({ title }) => title));
  const title = titleFrom(wished ?? all);
  return { id: newIds("curriculum")(title), title };
}
