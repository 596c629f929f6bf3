import { flushSync } from "react-dom";
import type { Topic } from "../../core/model/curriculum.ts";
import { closeDialog } from "../dialog/shown-dialog.ts";
import { useExplorer } from "../explorer-context.tsx";
import { goToTopic } from "../search/go-to.ts";
import { Theirs } from "../text/Theirs.tsx";

/** Leaves the dialog for a topic. */
export function TopicLink({ topic }: { readonly topic: Topic }) {
  const explorer = useExplorer();
  const press = () => {
    flushSync(closeDialog);
    goToTopic(topic.id, explorer);
  };
  return (
    <button type="button" className="text-link" onClick={press}>
      <Theirs>{topic.title}</Theirs>
    </button>
  );
}
