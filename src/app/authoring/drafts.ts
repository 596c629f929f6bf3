import { del, get, set } from "idb-keyval";
import * as v from "valibot";

/*
 * What authors made and have not published, kept in the browser's database, which has room for it.
 */

/** What was made of a curriculum, both as the text of a `prereq/1` file. */
export interface KeptDraft {
  /** What it was made of. */
  readonly start: string;
  readonly written: string;
}

const keptDraft = v.object({ start: v.string(), written: v.string() });

const keyOf = (curriculum: string) => `prereq/draft/${curriculum}`;

/** What is kept for a curriculum. Nothing where the browser keeps nothing. */
export async function draftOf(curriculum: string): Promise<KeptDraft | undefined> {
  try {
    const found = v.safeParse(keptDraft, await get(keyOf(curriculum)));
    return found.success ? found.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or nothing any more; whether the browser did. */
export async function keepDraft(
  curriculum: string,
  draft: KeptDraft | undefined,
): Promise<boolean> {
  try {
    if (draft) await set(keyOf(curriculum), draft);
    else await del(keyOf(curriculum));
    return true;
  } catch {
    return false;
  }
}
