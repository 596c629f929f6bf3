import type { DocumentDraft, Gathered, Reading } from "../../core/curriculum/draft.ts";
import type { Place } from "../../core/curriculum/problem.ts";
import { readJson } from "../../core/curriculum/read-json.ts";
import { type Imported, isRefused } from "./import-file.ts";

/**
 * What was imported as if it had been read: what is wrong with a topic is told at its place in the
 * foreign file, and anything else at the beginning of that.
 */
export function readImported({ value, places, problems: found }: Imported, path: string): Reading {
  if (isRefused(found)) return { draft: undefined, problems: found };
  const { draft, problems } = readJson({ path, text: JSON.stringify(value) });
  const all = [...found, ...problems];
  if (!draft) return { draft, problems: all };
  const start: Place = { file: path, line: 1, column: 1 };
  const atStart = () => start;
  const withItems = (document: DocumentDraft) => ({
    ...document,
    items: placed(document.items, atStart),
  });
  const documents = draft.documents.sound.map(({ value }) => ({
    value: withItems(value),
    locate: atStart,
  }));
  return {
    draft: {
      ...draft,
      locate: atStart,
      documents: { ...draft.documents, sound: documents },
      stages: placed(draft.stages, atStart),
      areas: placed(draft.areas, atStart),
      goals: placed(draft.goals, atStart),
      topics: placed(draft.topics, ({ id }) => places.get(id) ?? start),
    },
    problems: all,
  };
}

function placed<Value>(list: Gathered<Value>, placeOf: (value: Value) => Place): Gathered<Value> {
  const sound = list.sound.map(({ value }) => ({ value, locate: () => placeOf(value) }));
  return { ...list, sound };
}
