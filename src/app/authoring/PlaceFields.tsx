import { limits } from "../../core/curriculum/limits.ts";
import type { WrittenTopic } from "../../core/editing/written.ts";
import { ChoiceField } from "../embedding/ChoiceField.tsx";
import { useEdit, useWritten } from "./editing-context.tsx";
import { TextField } from "./TextField.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** Where a topic stands: its area, its place in it, and its id. */
export function PlaceFields({ topic }: { readonly topic: WrittenTopic }) {
  const { topic: words, dialogs } = useAuthoringWords();
  const { areas = [], topics } = useWritten();
  const edit = useEdit();
  const inArea = topics.filter(({ area }) => area === topic.area);
  const place = inArea.findIndex(({ id }) => id === topic.id);
  const move = (before: string | undefined) =>
    edit({ kind: "move-topic", topic: topic.id, area: topic.area, before });
  return (
    <section className="topic-part author-fields" aria-label={words.place}>
      <ChoiceField
        title={words.area}
        value={topic.area}
        options={areas.map(({ id, title }) => [id, title])}
        choose={(area) => edit({ kind: "move-topic", topic: topic.id, area })}
      />
      <TextField
        label={dialogs.areaTitle}
        value={areas.find(({ id }) => id === topic.area)?.title ?? ""}
        take={(title) => edit({ kind: "rename-area", area: topic.area, title })}
        required
        maxLength={limits.titleLength}
      />
      <div className="author-actions">
        <span className="quiet">
          {words.place}: {place + 1} / {inArea.length}
        </span>
        <button
          type="button"
          className="button is-small"
          aria-disabled={place === 0}
          onClick={() => place > 0 && move(inArea[place - 1]?.id)}
        >
          {words.earlier}
        </button>
        <button
          type="button"
          className="button is-small"
          aria-disabled={place === inArea.length - 1}
          onClick={() => place < inArea.length - 1 && move(inArea[place + 2]?.id)}
        >
          {words.later}
        </button>
      </div>
      <TextField
        label={words.id}
        hint={words.idHint}
        value={topic.id}
        take={(id) => edit({ kind: "change-id", topic: topic.id, id })}
        required
        maxLength={limits.idLength}
      />
    </section>
  );
}
