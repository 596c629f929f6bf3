import { type ReactNode, useId, useRef, useState } from "react";
import { keepingFocus } from "../focus.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";

interface Props<Entry> {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly nameOf: (entry: Entry) => string;
  readonly change: (entries: readonly Entry[]) => boolean;
  /** The fields of an entry, and what takes its new value. */
  readonly fields: (entry: Entry, set: (entry: Entry) => void) => ReactNode;
  readonly addTitle: string;
  /** What a new entry is asked for first, and the entry that comes of it. */
  readonly first: string;
  readonly firstType?: "text" | "url";
  readonly made: (text: string) => Entry;
}

/** Entries of one kind, each to be changed or removed, and a field for one more. */
export function EntryList<Entry>(props: Props<Entry>) {
  const {
    title,
    entries,
    nameOf,
    change,
    fields,
    addTitle,
    first,
    firstType = "text",
    made,
  } = props;
  const words = useAuthoringWords().lists;
  const heading = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isAdding, setAdding] = useState(false);
  const rows = entries.map((entry, at) => ({ entry, at }));
  return (
    <section className="topic-part" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {title}
      </h3>
      <ul className="author-entries">
        {rows.map(({ entry, at }) => (
          <li key={`entry ${at}`}>
            {fields(entry, (next) => change(entries.with(at, next)))}
            <div className="author-actions">
              <button
                type="button"
                className="button is-small"
                aria-label={words.remove(nameOf(entry))}
                onClick={() => keepingFocus(() => change(entries.toSpliced(at, 1)), heading)}
              >
                ×
              </button>
            </div>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <form
          className="author-line-form"
          onSubmit={(event) => {
            event.preventDefault();
            const text = field.current?.value.trim();
            if (text && change([...entries, made(text)]))
              keepingFocus(() => setAdding(false), heading);
          }}
        >
          <input
            ref={field}
            className="field"
            type={firstType}
            aria-label={first}
            placeholder={first}
            required
          />
          <button type="submit" className="button is-small is-primary">
            {addTitle}
          </button>
        </form>
      ) : (
        <button
          type="button"
          className="button is-small"
          onClick={() => {
            setAdding(true);
            requestAnimationFrame(() => field.current?.focus());
          }}
        >
          {addTitle}
        </button>
      )}
    </section>
  );
}
