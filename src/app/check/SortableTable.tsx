import { type ReactNode, useState } from "react";
import { useWords } from "../explorer-context.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { type Column, type Sorting, sorted } from "./sorting.ts";
import { usePages } from "./use-pages.ts";

interface Props<Row> {
  readonly title: string;
  readonly columns: readonly ShownColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** By what it is sorted at first, from the most to the least. */
  readonly sortedBy: string;
}

/** A column as it is shown. The first names the row. */
export interface ShownColumn<Row> extends Column<Row> {
  readonly title: string;
  /** What stands in it, where the title does not say all. */
  readonly hint?: string;
  readonly cell: (row: Row) => ReactNode;
}

/** A table that is sorted by any of its columns, of which a page is shown at a time. */
export function SortableTable<Row>({ title, columns, rows, keyOf, sortedBy }: Props<Row>) {
  const { code } = useWords();
  const [sorting, setSorting] = useState<Sorting>({ by: sortedBy, isDescending: true });
  const pages = usePages(sorted(rows, columns, sorting, code));
  return (
    <>
      <div className="check-scroll">
        <table className="check-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading key={column.name} column={column} sorting={sorting} sort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody ref={pages.list}>
            {pages.shown.map((row) => (
              <tr key={keyOf(row)} tabIndex={-1}>
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.name} scope="row">
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.name} className={column.isText ? "is-text" : undefined}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore pages={pages} />
    </>
  );
}

interface HeadingProps<Row> {
  readonly column: ShownColumn<Row>;
  readonly sorting: Sorting;
  readonly sort: (sorting: Sorting) => void;
}

/** The head of a column, by which the table is sorted: names from A, figures from the most; pressed again, the other way. */
function Heading<Row>({ column, sorting, sort }: HeadingProps<Row>) {
  const { name, title, hint, isText } = column;
  const isSorted = sorting.by === name;
  const isDescending = isSorted ? !sorting.isDescending : !isText;
  return (
    <th
      scope="col"
      className={isText ? "is-text" : undefined}
      aria-sort={isSorted ? (sorting.isDescending ? "descending" : "ascending") : undefined}
    >
      <button type="button" title={hint} onClick={() => sort({ by: name, isDescending })}>
        {title}
        <svg className="check-sort" viewBox="0 0 10 10" aria-hidden="true">
          <path d={isSorted && !sorting.isDescending ? "M5 2 8.5 7.5h-7Z" : "M5 8 1.5 2.5h7Z"} />
        </svg>
      </button>
    </th>
  );
}
