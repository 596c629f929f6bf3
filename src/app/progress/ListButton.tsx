import type { Topic } from "../../core/model/curriculum.ts";
import { useActions, useExplorerState, useKnowledge, useWords } from "../explorer-context.tsx";
import { keepingFocus, topicHeadingId } from "../focus.ts";
import { ListSign } from "./ListSign.tsx";

/** Puts a topic on the learner's own list, or takes it off. What is known need not be put there. */
export function ListButton({ topic }: { readonly topic: Topic }) {
  const isListed = useExplorerState((state) => state.list.has(topic.id));
  const isKnown = useKnowledge().known.has(topic.id);
  const { list } = useActions();
  const texts = useWords().progress.list;
  if (!isListed && (isKnown || topic.retired)) return null;
  return (
    <button
      type="button"
      className="button list-button"
      aria-pressed={isListed}
      onClick={() => keepingFocus(() => list(topic.id, !isListed), topicHeadingId)}
    >
      <ListSign />
      {isListed ? texts.isOn : texts.put}
    </button>
  );
}
