import { closest } from "../core/curriculum/closest.ts";
import { argumentsFor } from "./arguments.ts";
import { type Command, type ExitCode, exitCodes, UsageError } from "./command.ts";
import { commands } from "./commands/table.ts";
import type { Effects } from "./effects.ts";
import { commandHelp, overview } from "./help.ts";
import { isSystemError } from "./system-error.ts";

/**
 * Runs one command of `prereq` and says how it ended.
 * @param words the command line after the name of the program
 */
export async function run(words: readonly string[], effects: Effects): Promise<ExitCode> {
  const [name, ...rest] = words;
  try {
    if (name === undefined) throw new UsageError("Name a command.");
    if (isHelp(name) || rest.some(isHelpOption)) {
      effects.print(helpOn(words.find((word) => !isHelp(word))));
      return exitCodes.fine;
    }
    const command = commandOf(name);
    return await command.run(argumentsFor(command, rest), effects);
  } catch (error) {
    if (isSystemError(error)) {
      effects.tell(`${error.message}\n`);
      return exitCodes.problems;
    }
    if (!(error instanceof UsageError)) throw error;
    const help = name !== undefined && commands.has(name) ? `${name} --help` : "help";
    effects.tell(`${error.message}\nSee: prereq ${help}\n`);
    return exitCodes.usage;
  }
}

const isHelpOption = (word: string): boolean => word === "--help" || word === "-h";
const isHelp = (word: string): boolean => word === "help" || isHelpOption(word);

function helpOn(name: string | undefined): string {
  return name === undefined ? overview() : commandHelp(name, commandOf(name));
}

function commandOf(name: string): Command {
  const command = commands.get(name);
  if (command !== undefined) return command;
  const meant = closest(name, commands.keys());
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  throw new UsageError(`There is no command ${name}.${hint}`);
}
