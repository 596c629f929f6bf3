import { useStore } from "zustand/react";
import { useCurriculum } from "../explorer-context.tsx";
import { keepingFocus } from "../focus.ts";
import { authorBarId } from "./author-bar-id.ts";
import { keepDraft } from "./drafts.ts";
import { earlierDraft } from "./earlier-draft.ts";
import { useEditing } from "./editing-context.tsx";
import { writtenIn } from "./start-editing.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** Changes to another edition of this curriculum: nobody loses them, and nobody loses the new edition to them. */
export function EarlierDraft() {
  const words = useAuthoringWords().earlier;
  const { id } = useCurriculum();
  const { resume } = useEditing();
  const draft = useStore(earlierDraft, (state) => state.draft);
  if (!draft) return null;
  const settle = (act: () => void) =>
    keepingFocus(() => {
      act();
      earlierDraft.setState({ draft: undefined });
    }, authorBarId);
  return (
    <div className="author-note">
      <p>{words.found}</p>
      <button
        type="button"
        className="button is-small"
        onClick={() => settle(() => resume(writtenIn(draft)))}
      >
        {words.resume}
      </button>
      <button
        type="button"
        className="button is-small"
        onClick={() => settle(() => void keepDraft(id, undefined))}
      >
        {words.forget}
      </button>
    </div>
  );
}
