import { parseArgs } from "node:util";
import { closest } from "../core/curriculum/closest.ts";
import { type Arguments, type Command, UsageError } from "./command.ts";

interface OptionType {
  readonly type: "string" | "boolean";
  readonly multiple: boolean;
}

/** Options that every command has. */
export const commonOptions = {
  json: { help: "Print one JSON value and nothing else." },
  help: { help: "Show this help." },
} as const;

/**
 * Takes the words after a command's name apart.
 * @throws UsageError for what the command does not know.
 */
export function argumentsFor(command: Command, words: readonly string[]): Arguments {
  const known = { ...command.options, ...commonOptions };
  const options = Object.entries(known).map(
    ([name, option]) =>
      [
        name,
        { type: "value" in option ? "string" : "boolean", multiple: "value" in option },
      ] as const,
  );
  const { values, positionals } = parsed(words, Object.fromEntries(options));
  if (positionals.length > command.most)
    throw new UsageError(`There is one word too many: ${positionals[command.most]}.`);
  const given = new Map(Object.entries(values));
  const texts = (name: string): readonly string[] => {
    const value = given.get(name);
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  };
  return {
    operands: positionals,
    flag: (name) => given.get(name) === true,
    value: (name) => texts(name).at(-1),
    values: (name) => texts(name).flatMap(parts),
  };
}

/** The words between commas. */
function parts(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function parsed(words: readonly string[], options: Readonly<Record<string, OptionType>>) {
  const names = Object.keys(options).map((name) => `--${name}`);
  for (const word of words) {
    if (word === "--") break;
    const [option = ""] = word.split("=", 1);
    if (!word.startsWith("-") || word === "-" || names.includes(option)) continue;
    const meant = closest(option, names);
    const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
    throw new UsageError(`There is no option ${option}.${hint}`);
  }
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message);
  }
}
