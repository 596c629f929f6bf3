import type { Curriculum } from "../../core/model/curriculum.ts";
import { remembered } from "../../core/model/remembered.ts";
import { search, searchIndex } from "../../core/search/search.ts";
import { thingsOf } from "../../explorer/things.ts";
import { commands } from "../palette/commands.ts";

/** The search over everything of a curriculum and everything that can be done; prepared once. */
export const findAnything = remembered((curriculum: Curriculum) => {
  const index = searchIndex([...thingsOf(curriculum), ...commands]);
  return (query: string, limit: number) => search(index, query, limit);
});
