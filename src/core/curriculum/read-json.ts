import { atOnce, type Pieces } from "../model/pieces.ts";
import type { DocumentDraft, DocumentShape, Placed, Reading } from "./draft.ts";
import { asMap, type Notes, nothing } from "./gather.ts";
import { parseJson } from "./json-file.ts";
import { limits } from "./limits.ts";
import { mainParts } from "./main-parts.ts";
import { mistakes } from "./mistakes.ts";
import type { Problem } from "./problem.ts";
import { curriculumJson, formatName, jsonDocument } from "./shape/files.ts";
import { jsonTopic } from "./shape/topic.ts";
import { type FoundFile, type Locate, type ParsedFile, within } from "./source.ts";

/** Reads a curriculum from one JSON file. Does without the YAML reader, so that pages stay light. */
export function readJson(file: FoundFile): Reading {
  return readParsed(parseJson(file));
}

/** Reads a curriculum from a JSON file that was parsed and is not too deep. */
export function readParsed(file: ParsedFile): Reading {
  return atOnce(readParsedInPieces(file, mistakes));
}

/** `readParsed`, in pieces. `tell` makes problems of what does not have the shape. */
export function* readParsedInPieces(
  { value, locate, problems: found }: ParsedFile,
  tell: Notes["tell"],
): Pieces<Reading> {
  if (value === undefined) return { draft: undefined, problems: found };
  const problems = [...found];
  const map = asMap(value);
  if (map?.get("format") === undefined) {
    problems.push({
      code: "no-curriculum",
      severity: "error",
      message: "This JSON is not a curriculum: it has no `format`.",
      mend: `Write an object that begins with "format": "${formatName}".`,
      place: locate([]),
    } satisfies Problem);
    return { draft: undefined, problems };
  }
  const topics = map.get("topics");
  if (Array.isArray(topics) && topics.length > limits.topics)
    return { draft: undefined, problems: [...found, tooManyTopics(topics.length, locate)] };
  const { common, list } = yield* mainParts(curriculumJson, map, locate, { problems, tell });
  const documents = yield* list(jsonDocument, "documents");
  const draft = {
    ...common,
    documents: { ...documents, sound: documents.sound.map(withOutline) },
    topics: yield* list(jsonTopic, "topics"),
  };
  return { draft: { ...draft, complete: problems.length === 0 }, problems };
}

function tooManyTopics(count: number, locate: Locate): Problem {
  return {
    code: "too-many-topics",
    severity: "error",
    message: `The file has ${count} topics; at most ${limits.topics} can be read.`,
    mend: "Split the curriculum.",
    place: locate([]),
  };
}

function withOutline({ value, locate }: Placed<DocumentShape>): Placed<DocumentDraft> {
  const sound = (value.items ?? []).map((item, index) => ({
    value: item,
    locate: within(locate, "items", index),
  }));
  return { value: { ...value, items: { ...nothing, sound } }, locate };
}
