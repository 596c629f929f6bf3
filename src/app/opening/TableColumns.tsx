import { useState } from "react";
import type { ImportReport } from "../../explorer/state.ts";
import type { TableRead } from "../../formats/import/csv-tables.ts";
import {
  type ColumnField,
  type ColumnFields,
  fieldsOf,
  leaveOut,
} from "../../formats/import/table-columns.ts";
import type { ImportingWords } from "../../language/english/late/importing.ts";
import { useExplorer, useExplorerState } from "../explorer-context.tsx";
import { givenFor } from "./given-for.ts";
import { openGiven } from "./open-given.ts";

interface Props {
  readonly report: ImportReport;
  readonly tables: NonNullable<ImportReport["tables"]>;
  readonly words: ImportingWords;
}

/** What each column of a table was taken for, to be confirmed or put right. */
export function TableColumns({ report, tables: { read, said }, words }: Props) {
  const explorer = useExplorer();
  const opening = useExplorerState(({ opening }) => opening);
  const [saidNow, setSaid] = useState<ColumnFields>(new Map(said));
  const [isChanged, setChanged] = useState(false);
  const say = (name: string, field: ColumnField) => {
    setSaid(new Map([...saidNow, [name, field]]));
    setChanged(true);
  };
  const readAgain = () => {
    if (opening.status !== "open") return;
    const files = givenFor(opening.open.curriculum);
    openGiven(explorer, files, { flip: report.flipped ?? false, columns: saidNow });
  };
  return (
    <details className="imported-columns">
      <summary>{words.columns.title}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          readAgain();
        }}
      >
        <p className="quiet">{words.columns.hint}</p>
        {read.map((table) => (
          <Table key={table.file} table={table} said={saidNow} say={say} words={words} />
        ))}
        <button type="submit" className="button is-small" disabled={!isChanged}>
          {words.columns.readAgain}
        </button>
      </form>
    </details>
  );
}

interface TableProps {
  readonly table: TableRead;
  readonly said: ColumnFields;
  readonly say: (name: string, field: ColumnField) => void;
  readonly words: ImportingWords;
}

function Table({ table: { file, kind, columns }, said, say, words }: TableProps) {
  return (
    <fieldset>
      <legend>
        <bdi>{file}</bdi>: {words.columns.kinds[kind]}
      </legend>
      {columns.map(({ name, as }) => (
        <label key={name}>
          <bdi>{name}</bdi>
          <select
            value={said.get(name) ?? as ?? leaveOut}
            onChange={({ target: { value } }) => {
              const field = fieldsOf[kind].find((one) => one === value);
              if (field) say(name, field);
            }}
          >
            {fieldsOf[kind].map((field) => (
              <option key={field} value={field}>
                {words.columns.fields[field]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
