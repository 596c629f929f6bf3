import type { Curriculum, Topic } from "../../src/core/model/curriculum.ts";
import { type TextBlock, textBlocks } from "../../src/core/model/text-blocks.ts";

type Code = Extract<TextBlock, { kind: "code" }>;

/** Code in a text of a topic. */
export interface Snippet extends Code {
  /** The topic and the key, to find it by. */
  readonly place: string;
  /** What it must print, when an answer says so. */
  readonly prints?: string;
}

/** Every block of code in the summaries and self-checks of a curriculum. */
export function snippetsOf({ topics }: Curriculum): Snippet[] {
  return topics.flatMap((topic) => [
    ...blocksOf(topic.summary).map((code) => ({ ...code, place: `${topic.id}: summary` })),
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
    [topic.summary, ...topic.checks.flatMap(({ ask, answer = "" }) => [ask, answer])]
      .filter(isStray)
      .map((text) => `${topic.id}: ${text}`),
  );
}
