import type { WrittenTopic } from "../../core/editing/written.ts";
import { openDialog } from "../dialog/shown-dialog.ts";
import { leavingTopic } from "../focus.ts";
import { useEdit } from "./editing-context.tsx";
import { nowEditing } from "./now-editing.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** What can be done to a topic as a whole. */
export function WholeTopic({ topic }: { readonly topic: WrittenTopic }) {
  const words = useAuthoringWords().more;
  const edit = useEdit();
  const ask = (kind: "split" | "merge") => {
    nowEditing.setState({ task: { kind, topic: topic.id } });
    openDialog("authoring");
  };
  return (
    <section className="topic-part" aria-labelledby="author-whole">
      <h3 id="author-whole">{words.title}</h3>
      <div className="author-actions">
        <button type="button" className="button is-small" onClick={() => ask("split")}>
          {words.split}
        </button>
        <button type="button" className="button is-small" onClick={() => ask("merge")}>
          {words.merge}
        </button>
        <button
          type="button"
          className="button is-small"
          title={words.retireHint}
          onClick={() => edit({ kind: "retire-topic", topic: topic.id, retired: !topic.retired })}
        >
          {topic.retired ? words.unretire : words.retire}
        </button>
        <button
          type="button"
          className="button is-small"
          onClick={() => leavingTopic(() => edit({ kind: "remove-topic", topic: topic.id }))}
        >
          {words.remove}
        </button>
      </div>
    </section>
  );
}
