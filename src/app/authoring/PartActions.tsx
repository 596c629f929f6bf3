import type { Part } from "../../core/editing/edit.ts";
import { useEdit } from "./editing-context.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

interface Props {
  readonly part: Part;
  readonly id: string;
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What can be done to a goal, a stage or an area as a whole. */
export function PartActions({ part, id, title, isFirst, isLast }: Props) {
  const { parts: words, lists } = useAuthoringWords();
  const edit = useEdit();
  const move = (by: 1 | -1) => edit({ kind: "move-part", part, id, by });
  return (
    <div className="author-actions">
      <button
        type="button"
        className="button is-small"
        aria-disabled={isFirst}
        aria-label={words.up(title)}
        onClick={() => !isFirst && move(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="button is-small"
        aria-disabled={isLast}
        aria-label={words.down(title)}
        onClick={() => !isLast && move(1)}
      >
        ↓
      </button>
      <button
        type="button"
        className="button is-small"
        aria-label={lists.remove(title)}
        onClick={() => edit({ kind: "remove-part", part, id })}
      >
        ×
      </button>
    </div>
  );
}
