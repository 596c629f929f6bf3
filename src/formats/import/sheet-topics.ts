import type { Problem } from "../../core/curriculum/problem.ts";
import { type Hours, type TopicKind, topicKinds } from "../../core/model/curriculum.ts";
import { hoursFrom } from "./hours-text.ts";
import { needed, type SketchTopic } from "./sketch.ts";
import type { Sheet, TopicField } from "./table-columns.ts";
import type { Row } from "./table-rows.ts";

type TopicSheet = Sheet<TopicField>;

/** The keys of topics by what else they are called. A title that two have calls none. */
export type Keys = ReadonlyMap<string, string | undefined>;

export function keysByName(sheets: readonly TopicSheet[]): Keys {
  const keys = new Map<string, string | undefined>();
  for (const { rows, columns } of sheets)
    for (const row of rows) {
      const title = columns.cell(row, "title");
      keys.set(title, keys.has(title) ? undefined : keyOf(row, columns));
    }
  // An id is what it says, whatever titles there are.
  for (const { rows, columns } of sheets)
    for (const row of rows) keys.set(keyOf(row, columns), keyOf(row, columns));
  return keys;
}

export function keyIn(keys: Keys, name: string): string {
  return keys.get(name) ?? name;
}

function keyOf(row: Row, { cell }: TopicSheet["columns"]): string {
  return cell(row, "id") || cell(row, "title");
}

/** The topics of a table, row by row. */
export function topicsOf(
  sheet: TopicSheet,
  keys: Keys,
  tell: (problem: Problem) => void,
): SketchTopic[] {
  const { columns, rows, file } = sheet;
  const cells = (field: TopicField) =>
    new Set(rows.map((row) => columns.cell(row, field)).filter((text) => text !== ""));
  const kinds = [...cells("kind")].filter((text) => kindOf(text) === undefined);
  const hours = [...cells("hours")].filter((text) => hoursFrom(text) === undefined);
  const place = { file, line: 1, column: 1 };
  if (kinds.length > 0) tell({ ...notUnderstood("kind", "a kind of topic", kinds), place });
  if (hours.length > 0) tell({ ...notUnderstood("hours", "hours", hours), place });
  return rows.map((row) => topicOf(row, sheet, keys));
}

function topicOf(row: Row, { columns, file }: TopicSheet, keys: Keys): SketchTopic {
  const cell = (field: TopicField) => columns.cell(row, field);
  const key = keyOf(row, columns);
  const [id, area, summary, url] = [cell("id"), cell("area"), cell("summary"), cell("url")];
  const kind = kindOf(cell("kind"));
  const hours = hoursOf(cell);
  return {
    key,
    ...(id !== "" && { id }),
    title: cell("title") || key,
    place: { file, line: row.line, column: 1 },
    ...(area !== "" && { area }),
    ...(kind && { kind }),
    ...(summary !== "" && { summary }),
    ...(hours !== undefined && { hours }),
    needs: listed(cell("needs"), keys).map((name) => needed(name)),
    helps: listed(cell("helps"), keys).map((name) => needed(name)),
    aliases: split(cell("aliases"), /[;|\n]/),
    ...(url !== "" && { resources: [{ title: url, url, kind: "read" }] }),
    ...(/^(yes|true|1|x)$/i.test(cell("retired")) && { retired: true }),
  };
}

function kindOf(text: string): TopicKind | undefined {
  return topicKinds.find((kind) => kind === text.toLowerCase());
}

const mends = {
  kind: `Write one of ${topicKinds.join(", ")}.`,
  hours: "Write a number of hours, or two with a hyphen between them.",
} as const;

function notUnderstood(
  code: keyof typeof mends,
  as: string,
  texts: readonly string[],
): Omit<Problem, "place"> {
  const some = texts.slice(0, 5).map((text) => `\`${text.slice(0, 40)}\``);
  const rest = texts.length > some.length ? ` and ${texts.length - some.length} others` : "";
  return {
    code,
    severity: "note",
    message: `${some.join(", ")}${rest} could not be read as ${as} and was left out.`,
    mend: mends[code],
  };
}

function hoursOf(cell: (field: TopicField) => string): number | Hours | undefined {
  const [low, high] = [hoursFrom(cell("low")), hoursFrom(cell("high"))];
  if (typeof low === "number" && typeof high === "number") return [low, high];
  return low ?? high ?? hoursFrom(cell("hours"));
}

/** The keys of topics that a cell lists; commas divide it only where nothing else does. */
function listed(text: string, keys: Keys): string[] {
  if (keys.get(text) !== undefined) return [keyIn(keys, text)];
  const names = split(text, /[;|\n]/.test(text) ? /[;|\n]/ : ",");
  return names.map((name) => keyIn(keys, name));
}

function split(text: string, mark: RegExp | string): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
