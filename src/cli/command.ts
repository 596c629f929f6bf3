import type { Effects } from "./effects.ts";

/** Nothing wrong; something found or not possible; the command was used wrongly. */
export const exitCodes = { fine: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What the user gave a command. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly flag: (option: string) => boolean;
  /** The value of an option that has one; the last, when it was given several times. */
  readonly value: (option: string) => string | undefined;
  /** The values of an option that may be given several times, or once with commas between them. */
  readonly values: (option: string) => readonly string[];
}

export interface Option {
  /** What stands for the value in the help; without it, the option is a switch. */
  readonly value?: string;
  readonly help: string;
}

export interface Command {
  /** What stands behind the name in the help, for example `[CURRICULUM]`. */
  readonly operands: string;
  /** How many operands it takes at most. */
  readonly most: number;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (given: Arguments, effects: Effects) => Promise<ExitCode>;
}

/** Wrong use: told with a hint to the help, exit code 2. */
export class UsageError extends Error {}
