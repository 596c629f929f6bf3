import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLParseError,
} from "yaml";
import { limits } from "./limits.ts";
import type { Place, Problem } from "./problem.ts";
import {
  lineFinder,
  type ParsedFile,
  type Path,
  type SourceFile,
  textOf,
  unreadable,
} from "./source.ts";

/** Turns the text of a YAML file into plain data. */
export function parseYaml(file: SourceFile): ParsedFile {
  if (file.text.length > limits.yamlLength) {
    const message = `The file has ${file.text.length} characters, more than ${limits.yamlLength}.`;
    return unreadable(file, "too-large", message, "Split it into several files.");
  }
  try {
    return parsed(file);
  } catch (error) {
    // The YAML library walks nested values and aliases by recursion and gives up on hostile ones.
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
    const message = "The file nests too deeply or repeats its parts too often to be read.";
    return unreadable(file, "too-deep", message, "Write it out flat, without anchors and aliases.");
  }
}

function parsed(file: SourceFile): ParsedFile {
  const text = textOf(file);
  const document = parseDocument(text, { prettyErrors: false });
  const lineOf = lineFinder(text);
  const place = (at: number): Place => ({ file: file.path, ...lineOf(at) });
  const twice = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
  // After the first mistake of grammar the parser is lost, and what it says is about itself.
  const broken = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY").slice(0, 1);
  const problems = [...twice.map(duplicateKey), ...broken.map(notYaml)];
  return {
    value: broken.length > 0 ? undefined : document.toJS(),
    locate: (path, part) => place(offsetOf(document, path, part)),
    problems: problems.map(({ at, ...problem }) => ({ ...problem, place: place(at) })),
  };
}

type Mistake = Omit<Problem, "place"> & { readonly at: number };

function duplicateKey({ pos: [at] }: YAMLParseError): Mistake {
  return {
    code: "duplicate-key",
    severity: "error",
    message: "The same key stands twice in this map.",
    mend: "Keep one of the two.",
    at,
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

function offsetOf(document: Document, path: Path, part: "key" | "value" = "value"): number {
  let here: unknown = document.contents;
  let at = startOf(here) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(here)) here = here.resolve(document);
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
