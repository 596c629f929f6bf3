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
