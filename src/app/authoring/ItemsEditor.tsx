import { useId } from "react";
import type { OutlineItemShape } from "../../core/curriculum/shape/files.ts";
import type { TopicFields } from "../../core/editing/edit.ts";
import type { Written, WrittenTopic } from "../../core/editing/written.ts";
import { keepingFocus } from "../focus.ts";
import { useWritten } from "./editing-context.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

interface Props {
  readonly topic: WrittenTopic;
  readonly change: (fields: TopicFields) => boolean;
}

/** Where the documents speak of a topic. Without documents there is nothing to choose from. */
export function ItemsEditor({ topic, change }: Props) {
  const { lists: words } = useAuthoringWords();
  const written = useWritten();
  const options = itemsIn(written);
  const heading = useId();
  const list = useId();
  if (options.size === 0) return null;
  const items = topic.items ?? [];
  return (
    <section className="topic-part" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {words.items}
      </h3>
      <ul className="author-entries">
        {items.map((item, at) => (
          <li key={item} className="author-item">
            <span className="chip">{item}</span> {options.get(item)}
            <button
              type="button"
              className="button is-small"
              aria-label={words.remove(item)}
              onClick={() => keepingFocus(() => change({ items: items.toSpliced(at, 1) }), heading)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        className="author-line-form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const item = String(new FormData(form).get("item")).trim();
          if (!items.includes(item) && change({ items: [...items, item] })) form.reset();
        }}
      >
        <input
          className="field"
          name="item"
          list={list}
          aria-label={words.item}
          placeholder={words.item}
          required
        />
        <datalist id={list}>
          {[...options].map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </datalist>
        <button type="submit" className="button is-small">
          {words.addItem}
        </button>
      </form>
    </section>
  );
}

/** Every item of every document with its title. */
function itemsIn({ documents = [] }: Written): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const collect = (document: string, items: readonly Item[]) => {
    for (const { id, title, items: below = [] } of items) {
      titles.set(`${document}/${id}`, title);
      collect(document, below);
    }
  };
  for (const { id, items = [] } of documents) collect(id, items);
  return titles;
}

type Item = Pick<OutlineItemShape, "id" | "title"> & {
  readonly items?: readonly Item[] | undefined;
};
