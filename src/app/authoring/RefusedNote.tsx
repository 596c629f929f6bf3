import type { Refusal } from "../../core/editing/refusal.ts";
import { topicOf, type Written } from "../../core/editing/written.ts";
import type { AuthoringWords } from "../../language/english/late/authoring.ts";
import { useWords } from "../explorer-context.tsx";
import { useEditing, useEditingState, useWritten } from "./editing-context.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** Why the last step was not taken, and what to do instead. */
export function RefusedNote() {
  const words = useAuthoringWords();
  const { list } = useWords();
  const { dismiss } = useEditing();
  const refused = useEditingState((state) => state.refused);
  const written = useWritten();
  return (
    <div role="alert">
      {refused && (
        <div className="author-note">
          {"code" in refused ? (
            <p>{refusalText(words, refused, { written, list })}</p>
          ) : (
            <ul>
              {refused.map(({ message, mend }) => (
                <li key={message}>
                  {message} {mend}
                </li>
              ))}
            </ul>
          )}
          <button type="button" className="button is-small" onClick={dismiss}>
            {words.bar.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}

interface Telling {
  readonly written: Written;
  readonly list: (names: readonly string[]) => string;
}

function refusalText(
  { refused: words }: AuthoringWords,
  refusal: Refusal,
  { written, list }: Telling,
): string {
  switch (refusal.code) {
    case "not-there":
      return words["not-there"];
    case "still-needed":
      return words["still-needed"](titleOf(written, refusal.id), list(refusal.by));
    case "of-itself":
    case "there-already":
      return words[refusal.code](titleOf(written, refusal.id));
    default:
      return words[refusal.code](refusal.id);
  }
}

const titleOf = (written: Written, id: string): string => topicOf(written, id)?.title ?? id;
