import {
  Composer,
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Parser,
  type YAMLParseError,
} from "yaml";
import { remembered } from "../model/remembered.ts";
import { tooDeepHere } from "./depth.ts";
import { limits } from "./limits.ts";
import type { Place, Problem } from "./problem.ts";
import { type FoundFile, lineFinder, type ParsedFile, type Path, textOf } from "./source.ts";
import { writeOutAliases } from "./yaml-aliases.ts";
import { someTooDeep } from "./yaml-depth.ts";
import { repeatedKeys } from "./yaml-keys.ts";
import type { Mistake } from "./yaml-mistake.ts";

/** Whatever version and tags a file names, it holds texts, numbers, booleans, lists and maps. */
const plainData = {
  prettyErrors: false,
  logLevel: "error",
  schema: "core",
  resolveKnownTags: false,
  uniqueKeys: false,
} as const;

/**
 * Turns the text of a YAML file into plain data, with its aliases written out. Most of the time of
 * reading a folder is spent here, and while somebody edits one file, the others stay as they are.
 */
export const parseYaml = remembered((file: FoundFile): ParsedFile => {
  const text = textOf(file, limits.yamlLength, "Split it into several files.");
  if (typeof text !== "string") return text;
  if (partsIn(text) > limits.yamlParts) return tooManyParts(file.path);
  const { document, mistakes } = composed(text);
  const lineOf = lineFinder(text);
  const place = (at: number): Place => ({ file: file.path, ...lineOf(at) });
  const isBroken = mistakes.some(({ code }) => code !== "duplicate-key");
  return {
    value: document === undefined || isBroken ? undefined : document.toJS(),
    locate: (path, part) => place(document === undefined ? 0 : offsetOf(document, path, part)),
    problems: mistakes.map(({ at, ...problem }) => ({ ...problem, place: place(at) })),
  };
});

/** About how many lists, maps and elements of lists a text has, told from the signs that open them. */
function partsIn(text: string): number {
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === openList || code === openMap) parts++;
    else if (code === dash && text.charCodeAt(at + 1) === space) parts++;
  }
  return parts;
}

const [openList, openMap, dash, space] = [0x5b, 0x7b, 0x2d, 0x20];

function tooManyParts(path: string): ParsedFile {
  const place = { file: path, line: 1, column: 1 };
  const problem: Problem = {
    code: "too-large",
    severity: "error",
    message: `The file has more than ${limits.yamlParts} lists, maps and elements of lists.`,
    mend: "Split it into several files, or write the curriculum as JSON, which is read much faster.",
    place,
  };
  return { value: undefined, locate: () => place, problems: [problem] };
}

function composed(text: string): { document?: Document; mistakes: readonly Mistake[] } {
  const tokens = [...new Parser().parse(text)];
  const deep = someTooDeep(tokens);
  // Tokens become nodes by recursion, so that nesting must be bounded before.
  if (deep !== undefined) return { mistakes: [{ ...tooDeepHere, at: deep }] };
  const composer = new Composer(plainData);
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) return { mistakes: [] };
  // After the first mistake of grammar the parser is lost, and what it says is about itself.
  const broken = document.errors.slice(0, 1);
  const mistakes = [...repeatedKeys(document), ...broken.map(notYaml)];
  if (broken.length > 0) return { document, mistakes };
  if (second !== undefined) return { document, mistakes: [...mistakes, secondDocument(second)] };
  // Without an asterisk there is no alias, which saves another walk through all of it.
  const hasAliases = text.includes("*");
  return {
    document,
    mistakes: hasAliases ? [...mistakes, ...writeOutAliases(document)] : mistakes,
  };
}

function notYaml({ message, pos: [at] }: YAMLParseError): Mistake {
  return {
    code: "not-yaml",
    severity: "error",
    message: `This is not YAML: ${message.replace(/\.$/, "")}.`,
    mend: "Mend the text here or just before; put text in quotes when it holds `: `, ` #`, braces or backticks.",
    at,
  };
}

function secondDocument({ range: [at] }: Document.Parsed): Mistake {
  return {
    code: "second-document",
    severity: "error",
    message: "A second YAML document begins here, and a file holds only one.",
    mend: "Take the line `---` out, or move what follows it to a file of its own.",
    at,
  };
}

function offsetOf(document: Document, path: Path, part: "key" | "value" = "value"): number {
  let here: unknown = document.contents;
  let at = startOf(here) ?? 0;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(here)
      ? here.items.find((item) => isScalar(item.key) && String(item.key.value) === step)
      : undefined;
    const isLast = depth === path.length - 1;
    const next: unknown = isSeq(here) && typeof step === "number" ? here.items[step] : pair?.value;
    const target = pair !== undefined && isLast && part === "key" ? pair.key : next;
    at = startOf(target) ?? startOf(pair?.key) ?? at;
    here = next;
  }
  return at;
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) ? node.range?.[0] : undefined;
}
