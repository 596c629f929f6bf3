import { UsageError } from "./command.ts";

/**
 * The number that an option gives, more than nothing; undefined without the option.
 * @throws UsageError for anything else.
 */
export function positive(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number) && number > 0) return number;
  throw new UsageError(`--${option} ${text} must be a number above 0.`);
}

/**
 * The score that an option gives, from 0 to 1; undefined without the option.
 * @throws UsageError for anything else.
 */
export function score(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== "" && number >= 0 && number <= 1) return number;
  throw new UsageError(`--${option} ${text} must be a number from 0 to 1.`);
}

/**
 * The number of a port that an option gives; 0 is any that is free.
 * @throws UsageError for anything else.
 */
export function portNumber(option: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--${option} ${text} must be a whole number from 0 to 65535.`);
}
