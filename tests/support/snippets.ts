import type { Curriculum, Topic } from "../../src/core/model/curriculum.ts";
import { type TextBlock, textBlocks } from "../../src/core/model/text-blocks.ts";

import type { Outcome, Use } from "./rust-programs.ts";

type Code = Extract<TextBlock, { kind: "code" }>;

/** Code in a text of a topic. */
export interface Snippet extends Code {
  /** The topic and the key, to find it by. */
  readonly place: string;
  /** What it must print, when an answer says so. */
  readonly prints?: string;
}

/** Every block of code in the summaries, briefs and self-checks of a curriculum. */
export function snippetsOf({ topics }: Curriculum): Snippet[] {
  return topics.flatMap((topic) => [
    ...descriptions(topic).flatMap((text) =>
      blocksOf(text).map((code) => ({ ...code, place: `${topic.id}: summary or brief` })),
    ),
    ...topic.checks.flatMap(({ ask, answer = "" }, index) => {
      const place = `${topic.id}: checks[${index}]`;
      const asked = blocksOf(ask);
      const answered = blocksOf(answer);
      const programs = asked.filter(({ words }) => words.join() === "rust");
      const output = answered.find(({ words }) => words[0] === "text");
      const prints = programs.length === 1 && output !== undefined ? { prints: output.code } : {};
      return [
        ...asked.map((code) => ({
          ...code,
          place: `${place}.ask`,
          ...(code === programs[0] ? prints : {}),
        })),
        ...answered.map((code) => ({ ...code, place: `${place}.answer` })),
      ];
    }),
  ]);
}

function descriptions({ summary, brief }: Topic): string[] {
  return [summary, ...(brief ? Object.values(brief) : [])];
}

function blocksOf(text: string): Code[] {
  return textBlocks(text).filter((block) => block.kind === "code");
}

/** Whether a self-check shows code. */
export function showsCode({ ask, answer = "" }: Topic["checks"][number]): boolean {
  return blocksOf(ask).length + blocksOf(answer).length > 0;
}

const longest = 12;
const widest = 60;
const languages = ["text", "sql", "sh", "toml", "python", "json", "yaml"];
const rustWords = /^rust(,compile_fail,E\d{4}|,should_panic|,no_run|(,ignore(,needs=[\w-]+)+))?$/;

/** What is wrong with how a snippet is written, whatever its language. */
export function faultsOfForm({ words, code }: Snippet): string[] {
  const lines = code.split("\n");
  const wide = lines.filter((line) => line.length > widest);
  const isKnown = languages.includes(words.join()) || rustWords.test(words.join());
  return [
    ...(isKnown ? [] : [`the fence says \`${words.join()}\`, which graph/README.md does not list`]),
    ...(lines.length > longest ? [`${lines.length} lines are more than ${longest}`] : []),
    ...wide.map((line) => `more than ${widest} characters: ${line}`),
    ...(code.trim() === "" ? ["there is nothing in it"] : []),
  ];
}

/** Fences that are no blocks of code: within a line, or never closed. */
export function strayFences({ topics }: Curriculum): string[] {
  const isStray = (text: string): boolean => {
    const fences = text.match(/```/g)?.length ?? 0;
    return fences !== 2 * blocksOf(text).length;
  };
  return topics.flatMap((topic) =>
    [...descriptions(topic), ...topic.checks.flatMap(({ ask, answer = "" }) => [ask, answer])]
      .filter(isStray)
      .map((text) => `${topic.id}: ${text}`),
  );
}

/** What to do with a snippet to see whether it is right; undefined when it is not tried. */
export function useOf({ words }: Snippet): Use | undefined {
  if (words[0] !== "rust" || words.includes("ignore")) return undefined;
  if (words.includes("compile_fail")) return "refuse";
  return words.includes("no_run") ? "compile" : "run";
}

/** How a program did otherwise than its fence says; undefined when it did not. */
export function faultOf(snippet: Snippet, outcome: Outcome | undefined): string | undefined {
  if (outcome === undefined) return "it was not tried";
  const { words, prints } = snippet;
  const { errors, exit, output = "" } = outcome;
  if (words.includes("compile_fail")) {
    const [, , code = ""] = words;
    if (errors.length === 0) return `it compiles, and should fail with ${code}`;
    return errors.join() === code ? undefined : `it fails with ${errors.join()}, not ${code} alone`;
  }
  if (errors.length > 0) return `it does not compile: ${errors.join()}`;
  if (words.includes("no_run")) return undefined;
  if (words.includes("should_panic"))
    return exit === 101 ? undefined : `it ends with ${exit}, no panic`;
  if (exit !== 0) return `it ends with ${exit ?? "no end within ten seconds"}`;
  const isAsSaid = prints === undefined || prints.trimEnd() === output.trimEnd();
  return isAsSaid ? undefined : `it prints\n${output}and the answer says\n${prints}`;
}
