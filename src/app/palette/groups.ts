import type { Words } from "../../language/english.ts";
import type { Found } from "../search/use-search-engine.ts";

/** Hits of one kind, in a row. */
export interface Group {
  readonly title: string;
  readonly hits: readonly Found[];
  /** The place of the first of them in the whole list. */
  readonly first: number;
}

/** At most so many of a kind, so that no kind pushes the others out of sight. */
const most = 8;

/** The hits by kind, the kind of the best one first; all of them where nothing was looked for. */
export function grouped(words: Words, hits: readonly Found[], isAnswer: boolean): Group[] {
  const kinds = [...new Set(hits.map(({ thing }) => thing.kind))];
  let first = 0;
  return kinds.map((kind) => {
    const all = hits.filter(({ thing }) => thing.kind === kind);
    const group = {
      title: words.palette.groups[kind],
      hits: isAnswer ? all.slice(0, most) : all,
      first,
    };
    first += group.hits.length;
    return group;
  });
}
