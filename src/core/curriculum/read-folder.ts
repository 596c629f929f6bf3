import type { GenericSchema, InferOutput } from "valibot";
import { atOnce } from "../model/pieces.ts";
import { didYouMean } from "./closest.ts";
import { shallow } from "./depth.ts";
import type { DocumentDraft, Gathered, Placed, Reading } from "./draft.ts";
import { asMap, gather, lost, nothing } from "./gather.ts";
import { mainParts } from "./main-parts.ts";
import { mistakes } from "./mistakes.ts";
import type { Place, Problem } from "./problem.ts";
import {
  curriculumFile,
  folderDocument,
  formatName,
  type OutlineItemShape,
  outlineItem,
} from "./shape/files.ts";
import { folderTopic, type TopicShape } from "./shape/topic.ts";
import { type FoundFile, isYaml, type ParsedFile } from "./source.ts";
import { parseYaml } from "./yaml-file.ts";

const mainFile = /^curriculum\.ya?ml$/i;
const topicsFile = /^topics\/([^/]+)\.ya?ml$/i;
/** Where outlines are expected when the main file does not tell. */
const outlineFile = /^documents\/[^/]+\.ya?ml$/i;

/**
 * Reads a curriculum from the YAML files of a folder: `curriculum.yaml`, `topics/<area>.yaml` and
 * the outlines that `curriculum.yaml` names. Paths are seen from the folder, with `/`.
 */
export function readFolder(files: readonly FoundFile[]): Reading {
  const problems: Problem[] = [];
  const topics = files.flatMap((file) => {
    const name = topicsFile.exec(file.path)?.[1];
    return name === undefined ? [] : [areaTopics(open(file, problems), name, problems)];
  });
  const [main, ...others] = files.filter((file) => mainFile.test(file.path));
  if (main === undefined) return { draft: undefined, problems: [...problems, noMainFile] };

  for (const { path } of others) problems.push(secondMain(path, main.path));
  const { value, locate } = open(main, problems);
  const map = asMap(value);
  if (value !== undefined && map === undefined) problems.push(noMap(locate([])));
  const { common, list } = atOnce(
    mainParts(curriculumFile, map, locate, { problems, tell: mistakes }),
  );
  const documents = atOnce(list(folderDocument, "documents"));
  const draft = {
    ...common,
    documents: {
      ...documents,
      sound: documents.sound.map((document) => withOutline(document, files, problems)),
    },
    topics: joined(topics),
  };
  const unread = unreadFiles(
    files,
    documents.sound.map(({ value }) => value.outline),
  );
  const isTold = map !== undefined && !documents.nameless && documents.broken.size === 0;
  for (const file of unread) {
    if (isTold) problems.push(unused(file));
    else if (outlineFile.test(file.path)) elements(open(file, problems), outlineItem, problems);
  }
  const complete = problems.every(({ severity }) => severity !== "error");
  return { draft: { ...draft, complete }, problems };
}

/** The YAML files that are neither the main file nor topics nor one of these outlines. */
function unreadFiles(
  files: readonly FoundFile[],
  outlines: readonly (string | undefined)[],
): FoundFile[] {
  const used = new Set(outlines.map((outline) => outline && seenFromFolder(outline)));
  return files.filter(
    ({ path }) => isYaml(path) && !mainFile.test(path) && !topicsFile.test(path) && !used.has(path),
  );
}

/** Most likely misplaced or misnamed. */
function unused({ path }: FoundFile): Problem {
  return {
    code: "unused-file",
    severity: "warning",
    message: "Nothing refers to this file, so it is not read.",
    mend: "Name it as the `outline` of a document, or move it to topics/<area>.yaml.",
    place: { file: path, line: 1, column: 1 },
  };
}

function secondMain(path: string, main: string): Problem {
  return {
    code: "second-main-file",
    severity: "error",
    message: `The folder has ${main} as well, and only that one is read.`,
    mend: "Keep one of the two.",
    place: { file: path, line: 1, column: 1 },
  };
}

const seenFromFolder = (path: string): string => path.replace(/^\.\//, "");

const noMainFile: Problem = {
  code: "no-curriculum",
  severity: "error",
  message: "The folder has no curriculum.yaml.",
  mend: `Add one with \`format: ${formatName}\`, \`id\`, \`title\`, \`stages\` and \`areas\`.`,
  place: { file: "curriculum.yaml", line: 1, column: 1 },
};

function noMap(place: Place): Problem {
  return {
    code: "wrong-value",
    severity: "error",
    message: "This file is not a map.",
    mend: `Begin it with \`format: ${formatName}\`.`,
    place,
  };
}

function open(file: FoundFile, problems: Problem[]): ParsedFile {
  const parsed = shallow(parseYaml(file));
  for (const problem of parsed.problems) problems.push(problem);
  return parsed;
}

function areaTopics(file: ParsedFile, areaName: string, problems: Problem[]): Gathered<TopicShape> {
  const gathered = elements(file, folderTopic, problems);
  const sound = gathered.sound.map(({ value, locate }) => ({
    value: { ...value, area: areaName },
    locate,
  }));
  return { ...gathered, sound };
}

/** The elements of a file that is one list. */
function elements<Value>(
  file: ParsedFile,
  shape: GenericSchema<unknown, Value>,
  problems: Problem[],
): Gathered<Value> {
  if (file.value === undefined) return lost;
  if (Array.isArray(file.value)) return gather(shape, file.value, file.locate, problems);
  problems.push({
    code: "wrong-value",
    severity: "error",
    message: "This file is not a list.",
    mend: "Begin every element with `- `.",
    place: file.locate([]),
  });
  return lost;
}

function joined<Value>(parts: readonly Gathered<Value>[]): Gathered<Value> {
  return {
    sound: parts.flatMap((part) => part.sound),
    broken: new Set(parts.flatMap((part) => [...part.broken])),
    nameless: parts.some((part) => part.nameless),
  };
}

function withOutline(
  { value: { outline, ...document }, locate }: Placed<InferOutput<typeof folderDocument>>,
  files: readonly FoundFile[],
  problems: Problem[],
): Placed<DocumentDraft> {
  return { value: { ...document, items: items() }, locate };

  function items(): Gathered<OutlineItemShape> {
    if (outline === undefined) return nothing;
    const file = files.find(({ path }) => path === seenFromFolder(outline));
    if (file !== undefined) return elements(open(file, problems), outlineItem, problems);
    const paths = files.map(({ path }) => path).filter(isYaml);
    problems.push({
      code: "no-such-file",
      severity: "error",
      message: `The outline \`${outline}\` is not in the folder.`,
      mend: didYouMean(outline, paths, "Write its path as seen from curriculum.yaml."),
      place: locate(["outline"]),
    });
    return lost;
  }
}
