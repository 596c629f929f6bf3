import { type Opened, open } from "../../src/core/curriculum/open.ts";
import { readJson } from "../../src/core/curriculum/read-json.ts";
import type { RequirementShape } from "../../src/core/curriculum/shape/requirement.ts";
import { type Curriculum, topicKinds } from "../../src/core/model/curriculum.ts";

/** Ids that break code which uses them as keys of plain objects. */
export const nastyIds = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "prototype",
  "1",
  "length",
] as const;

/**
 * A curriculum from a terse description, through the real reader. One topic a line:
 *
 *     a                            a topic, titled "a", in the area "all"
 *     b 2h                         two hours; `1-3h` is a range
 *     c project @later             a kind, an area
 *     d: a, b                      needs a and b
 *     e: a, b | c                  needs a, and b or c
 *     f: (a & b) | c ~ d, e        needs a and b, or c; d and e help
 *     g retired
 *
 * `more` holds other keys of the JSON file (goals, documents, …) and replaces those made here.
 */
export function curriculumOf(description: string, more: object = {}): Curriculum {
  const opened = openJson(curriculumFileOf(description, more));
  if (opened.curriculum !== undefined) return opened.curriculum;
  const reasons = opened.problems.map((problem) => `${problem.message} ${problem.mend}`);
  throw new Error(`The test curriculum cannot be opened:\n${reasons.join("\n")}`);
}

/** A JSON value opened by the real reader. */
export function openJson(value: object): Opened {
  return open(readJson({ path: "curriculum.json", text: JSON.stringify(value) }));
}

/** The JSON file of a terse description. */
export function curriculumFileOf(description: string, more: object = {}) {
  const topics = description
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(topicOf);
  const areas = [...new Set(topics.map((topic) => topic.area))];
  return {
    format: "prereq/1",
    id: "test",
    title: "Test",
    stages: [{ id: "all", title: "All" }],
    areas: areas.map((id) => ({ id, title: id, stage: "all" })),
    topics,
    ...more,
  };
}

function topicOf(line: string) {
  const [, head = "", requires, helps] = /^([^:~]*)(?::([^~]*))?(?:~(.*))?$/.exec(line) ?? [];
  const [id = "", ...words] = head.trim().split(/\s+/);
  const hours = words.find((word) => /^[\d.-]+h$/.test(word));
  return {
    id,
    title: id,
    area: words.find((word) => word.startsWith("@"))?.slice(1) ?? "all",
    kind: words.find((word) => topicKinds.some((kind) => kind === word)) ?? "concept",
    ...(hours === undefined ? {} : { hours: hoursOf(hours.slice(0, -1)) }),
    ...(words.includes("retired") ? { retired: true } : {}),
    ...(requires === undefined ? {} : { requires: split(requires, ",").map(requirementOf) }),
    ...(helps === undefined ? {} : { helps: split(helps, ",") }),
  };
}

function hoursOf(text: string): number | number[] {
  const numbers = text.split("-").map(Number);
  return numbers.length === 1 ? Number(text) : numbers;
}

function requirementOf(text: string): RequirementShape {
  const alternatives = split(text, "|");
  if (alternatives.length > 1) return { any: alternatives.map(requirementOf) };
  const parts = split(text, "&");
  if (parts.length > 1) return { all: parts.map(requirementOf) };
  return text.startsWith("(") ? requirementOf(text.slice(1, -1)) : text;
}

/** Splits at a mark that stands outside brackets; no parts when there is nothing. */
function split(text: string, mark: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === mark && depth === 0) parts.push("");
    else parts.push(parts.pop() + character);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
