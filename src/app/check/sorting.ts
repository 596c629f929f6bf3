/** By what a table is sorted, and which way. */
export interface Sorting {
  readonly by: string;
  readonly isDescending: boolean;
}

/** What of a row stands in a column, as far as sorting goes. */
export interface Column<Row> {
  readonly name: string;
  readonly isText?: boolean;
  readonly value: (row: Row) => string | number;
}

/** The rows in the order of a column; equal ones stay in the order given. Texts as `language` has them. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { by, isDescending }: Sorting,
  language: string,
): readonly Row[] {
  const column = columns.find(({ name }) => name === by);
  if (!column) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = isDescending ? -1 : 1;
  const between = (one: string | number, other: string | number) =>
    typeof one === "number" && typeof other === "number"
      ? one - other
      : compare(String(one), String(other));
  return rows.toSorted((one, other) => sign * between(column.value(one), column.value(other)));
}
