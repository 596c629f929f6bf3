import type { Curriculum } from "../../core/model/curriculum.ts";
import { remembered } from "../../core/model/remembered.ts";
import { search, searchIndex } from "../../core/search/search.ts";
import { thingsOf } from "../../explorer/things.ts";
import type { Words } from "../../language/english.ts";
import { commandsIn } from "../palette/commands.ts";

/** The search over everything of a curriculum and everything that can be done; prepared once a language. */
export const findAnything = remembered((curriculum: Curriculum) =>
  remembered((words: Words) => {
    const index = searchIndex([...thingsOf(curriculum), ...commandsIn(words)]);
    return (query: string, limit: number) => search(index, query, limit);
  }),
);
