import { limits } from "../../core/curriculum/limits.ts";
import type { Row } from "./table-rows.ts";

/** What a column can be, with the names that people give it, in small letters and without signs. */
const topicNames = [
  ["id", ["id", "key", "code", "number", "nr", "no", "topicid", "conceptid", "courseid"]],
  ["title", ["title", "name", "label", "topic", "concept", "course", "skill", "lesson", "subject"]],
  [
    "area",
    ["area", "group", "category", "module", "unit", "section", "chapter", "part", "taxonomy"],
  ],
  ["kind", ["kind", "type"]],
  ["hours", ["hours", "time", "duration", "effort", "workload", "estimatedhours"]],
  ["low", ["hourslow", "minhours", "hoursmin"]],
  ["high", ["hourshigh", "maxhours", "hoursmax"]],
  ["summary", ["summary", "description", "text", "abstract", "about"]],
  ["aliases", ["othernames", "aliases", "alias", "synonyms", "alsoknownas"]],
  ["retired", ["retired", "obsolete", "archived"]],
  ["needs", ["prerequisites", "prerequisite", "requires", "needs", "dependson", "dependencies"]],
  ["helps", ["helps", "helpedby", "corequisites", "recommended"]],
  ["url", ["url", "link", "address", "resource", "page"]],
] as const;

const edgeNames = [
  [
    "needed",
    ["prerequisite", "needed", "prerequisiteid", "requires", "needs", "dependson", "before"],
  ],
  [
    "topic",
    ["topic", "topicid", "dependent", "after", "course", "concept", "skill", "title", "name"],
  ],
  ["from", ["from", "source", "sourceid", "fromid"]],
  ["to", ["to", "target", "targetid", "toid"]],
  ["strength", ["strength", "kind", "type", "relation", "relationship"]],
  ["choice", ["choice"]],
  ["option", ["option"]],
  ["why", ["why", "reason", "because", "explanation", "rationale"]],
] as const;

export type TopicField = (typeof topicNames)[number][0];
export type EdgeField = (typeof edgeNames)[number][0];

/** What a column can be said to be; `leaveOut` when it is not to be read. */
export type ColumnField = TopicField | EdgeField | typeof leaveOut;

/** What a person says that columns are, by the names of these. */
export type ColumnFields = ReadonlyMap<string, ColumnField>;

/** What is said of a column that is not to be read. */
export const leaveOut = "nothing";

/** Everything that a column of each kind of table can be said to be. */
export const fieldsOf = {
  topics: [...topicNames.map(([field]) => field), leaveOut],
  edges: [...edgeNames.map(([field]) => field), leaveOut],
} as const;

/** Everything that a column can be said to be. */
export const columnFields: ReadonlySet<ColumnField> = new Set([
  ...fieldsOf.topics,
  ...fieldsOf.edges,
]);

/** Which cell of a row holds what. */
export interface Columns<Field extends string> {
  readonly cell: (row: Row, field: Field) => string;
  readonly has: (field: Field) => boolean;
  /** What each column was understood as, in the order of the table. */
  readonly understood: readonly UnderstoodColumn<Field>[];
}

/** What a column was understood as; undefined for nothing. */
export interface UnderstoodColumn<Field extends string = string> {
  readonly name: string;
  readonly as: Field | undefined;
}

/** A table of topics, or one of prerequisites, by what its first row calls the columns. */
export type Header =
  | { readonly kind: "topics"; readonly columns: Columns<TopicField> }
  | { readonly kind: "edges"; readonly columns: Columns<EdgeField> };

/** What a first row says; undefined when it does not name the columns of such a table. */
export function headerOf(row: Row, said: ColumnFields = nothingSaid): Header | undefined {
  const topics = topicColumns(row, said);
  const edges = edgeColumns(row, said);
  if (edges.has("from") && edges.has("to")) return { kind: "edges", columns: edges };
  const isTitled = row.cells.some((name) => /^(title|name|label)$/i.test(name));
  if (edges.has("needed") && edges.has("topic") && !isTitled)
    return { kind: "edges", columns: edges };
  const known = topics.understood.filter(({ as }) => as !== undefined).length;
  const isNamed = topics.has("title") || topics.has("id");
  return isNamed && known >= 2 ? { kind: "topics", columns: topics } : undefined;
}

const nothingSaid: ColumnFields = new Map();

/** The columns of a table of topics, whatever else it may be. */
export const topicColumns = (row: Row, said: ColumnFields = nothingSaid): Columns<TopicField> =>
  columnsOf(row, topicNames, said);

/** The columns of a table of prerequisites. */
export const edgeColumns = (row: Row, said: ColumnFields = nothingSaid): Columns<EdgeField> =>
  columnsOf(row, edgeNames, said);

function columnsOf<Field extends string>(
  { cells: all }: Row,
  names: readonly (readonly [Field, readonly string[]])[],
  said: ColumnFields,
): Columns<Field> {
  const cells = all.slice(0, limits.columns);
  const saidOf = new Set<string>(cells.flatMap((name) => said.get(name) ?? []));
  const positions = new Map<Field, number>();
  const understood = cells.map((name, index) => {
    const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    const its: string | undefined = said.get(name);
    const fits = ([field, called]: (typeof names)[number]) =>
      its === undefined ? !saidOf.has(field) && called.includes(plain) : field === its;
    const [as] = names.find((one) => !positions.has(one[0]) && fits(one)) ?? [];
    if (as !== undefined) positions.set(as, index);
    return { name, as };
  });
  return {
    cell: (row, field) => row.cells[positions.get(field) ?? -1] ?? "",
    has: (field) => positions.has(field),
    understood,
  };
}

/** A table with what its columns are. */
export interface Sheet<Field extends string> {
  readonly file: string;
  readonly columns: Columns<Field>;
  /** Without the row of names. */
  readonly rows: readonly Row[];
}
