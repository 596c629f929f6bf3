import { limits } from "../../core/curriculum/limits.ts";
import type { TopicFields } from "../../core/editing/edit.ts";
import type { WrittenTopic } from "../../core/editing/written.ts";
import { useWords } from "../explorer-context.tsx";
import { TextField } from "./TextField.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

const briefParts = ["does", "shows", "milestone", "done"] as const;

/** A brief says all four or is none: what is not said yet stands as a dash. */
const dash = "—";
const dashes = { does: dash, shows: dash, milestone: dash, done: dash };

interface Props {
  readonly topic: WrittenTopic;
  readonly change: (fields: TopicFields) => boolean;
}

/** What a project asks for. */
export function BriefEditor({ topic, change }: Props) {
  const { lists } = useAuthoringWords();
  const { brief: words } = useWords().topic;
  const brief = topic.brief ?? dashes;
  return (
    <section className="topic-part author-fields" aria-label={lists.brief}>
      <h3>{lists.brief}</h3>
      {briefParts.map((part) => (
        <TextField
          key={part}
          label={words[part]}
          value={brief[part] === dash ? "" : brief[part]}
          take={(text) => change({ brief: { ...brief, [part]: text || dash } })}
          lines={2}
          maxLength={limits.textLength}
        />
      ))}
    </section>
  );
}
