import { limits } from "../../core/curriculum/limits.ts";
import { topicOf } from "../../core/editing/written.ts";
import { useEdit, useWritten } from "./editing-context.tsx";
import { newTopicId } from "./new-id.ts";
import { filledIn, NeededField, TaskForm } from "./TaskForm.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

const parts = ["items", "checks", "resources"] as const;

/** Makes two topics out of one. */
export function SplitForm({ id }: { readonly id: string }) {
  const { dialogs: words } = useAuthoringWords();
  const written = useWritten();
  const topic = topicOf(written, id);
  const edit = useEdit();
  if (!topic) return null;
  const named = {
    items: topic.items ?? [],
    checks: (topic.checks ?? []).map(({ ask }) => ask),
    resources: (topic.resources ?? []).map(({ title }) => title),
  };
  const act = (values: FormData) => {
    const title = filledIn(values, "title");
    const moving = (part: (typeof parts)[number]) => new Set(values.getAll(part).map(Number));
    return edit({
      kind: "split-topic",
      topic: id,
      second: { id: newTopicId(written, title), title },
      moving: {
        items: moving("items"),
        checks: moving("checks"),
        resources: moving("resources"),
      },
    });
  };
  const hasParts = parts.some((part) => named[part].length > 0);
  return (
    <TaskForm title={words.split(topic.title)} doIt={words.doSplit} act={act}>
      <p className="quiet">{words.splitHint}</p>
      <NeededField name="title" label={words.secondTitle} maxLength={limits.titleLength} />
      {hasParts ? (
        <fieldset className="author-choices">
          <legend>{words.moving}</legend>
          {parts.flatMap((part) =>
            named[part].map((name, at) => (
              <label key={`${part} ${name}`} className="choice">
                <input type="checkbox" name={part} value={at} />
                {name}
              </label>
            )),
          )}
        </fieldset>
      ) : (
        <p className="quiet">{words.nothingToMove}</p>
      )}
    </TaskForm>
  );
}
