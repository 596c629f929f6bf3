import { topicOf } from "../../core/editing/written.ts";
import { Phrase } from "../text/Phrase.tsx";
import { useWritten } from "./editing-context.tsx";
import type { Link } from "./link-verdict.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";

interface Props {
  /** What would be written down. */
  readonly link: Link | undefined;
  /** What to do as long as that is nothing. */
  readonly hint: string;
  readonly warning: string | undefined;
}

/** What comes of a line while it is drawn. */
export function DrawNote({ link, hint, warning }: Props) {
  const { dialogs } = useAuthoringWords();
  const written = useWritten();
  const title = (id: string) => <b>{topicOf(written, id)?.title ?? id}</b>;
  return (
    <p className={warning === undefined ? "draw-note" : "draw-note is-alarming"}>
      {link ? (
        <Phrase
          of={dialogs.needs}
          parts={{ topic: title(link.topic), prerequisite: title(link.prerequisite) }}
        />
      ) : (
        hint
      )}
      {warning !== undefined && <span className="author-warning">{warning}</span>}
    </p>
  );
}
