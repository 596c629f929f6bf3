import { closest } from "../core/curriculum/closest.ts";
import { argumentsFor } from "./arguments.ts";
import { type ExitCode, exitCodes, UsageError } from "./command.ts";
import { commands } from "./commands/table.ts";
import type { Effects } from "./effects.ts";
import { commandHelp, overview } from "./help.ts";

/**
 * Runs one command of `prereq` and says how it ended.
 * @param words the command line after the name of the program
 */
export async function run(words: readonly string[], effects: Effects): Promise<ExitCode> {
  const [name, ...rest] = words;
  try {
    if (name === undefined) throw new UsageError("Name a command.");
    const wantsHelp = words.includes("--help") || words.includes("-h");
    const command = commands.get(name);
    if (command !== undefined && wantsHelp) {
      effects.print(commandHelp(name, command));
      return exitCodes.fine;
    }
    if (wantsHelp || name === "help") {
      effects.print(overview());
      return exitCodes.fine;
    }
    if (command === undefined) throw new UsageError(unknownCommand(name));
    return await command.run(argumentsFor(command, rest), effects);
  } catch (error) {
    if (isFromSystem(error)) {
      effects.tell(`${error.message}\n`);
      return exitCodes.problems;
    }
    if (!(error instanceof UsageError)) throw error;
    const help = name !== undefined && commands.has(name) ? `${name} --help` : "help";
    effects.tell(`${error.message}\nSee: prereq ${help}\n`);
    return exitCodes.usage;
  }
}

/** A file that may not be read, a full disk: nothing is wrong with the program or its use. */
function isFromSystem(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

function unknownCommand(name: string): string {
  const meant = closest(name, commands.keys());
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  return `There is no command ${name}.${hint}`;
}
