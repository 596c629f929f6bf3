import { didYouMean } from "../core/curriculum/closest.ts";
import { type Arguments, UsageError } from "./command.ts";

/**
 * The entry of a table that an option names.
 * @throws UsageError when the table has none of that name.
 */
export function choice<Value>(
  table: ReadonlyMap<string, Value>,
  option: string,
  name: string,
): Value {
  const chosen = table.get(name);
  if (chosen !== undefined) return chosen;
  const names = [...table.keys()];
  const advice = `Choose one of ${names.join(", ")}.`;
  throw new UsageError(`--${option} ${name} is not known. ${didYouMean(name, names, advice)}`);
}

/**
 * The format that `--format` names, or `--json` for short.
 * @throws UsageError when they disagree.
 */
export function formatOf(given: Arguments): string | undefined {
  const format = given.value("format");
  if (!given.flag("json")) return format;
  if (format !== undefined && format !== "json")
    throw new UsageError(`--json and --format ${format} disagree. Give one of them.`);
  return "json";
}

/**
 * The one of some names that an option gives.
 * @throws UsageError when it is none of them.
 */
export function oneOf<Name extends string>(
  names: readonly Name[],
  option: string,
  name: string,
): Name {
  return choice(new Map(names.map((one) => [one, one])), option, name);
}
