import { useWords } from "../explorer-context.tsx";
import { useEditing, useEditingState, useWritten } from "./editing-context.tsx";
import { refusalText } from "./refusal-text.ts";
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
