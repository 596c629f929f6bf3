import { limits } from "../../core/curriculum/limits.ts";
import type { TopicFields as Fields } from "../../core/editing/edit.ts";
import type { WrittenTopic } from "../../core/editing/written.ts";
import { topicKinds } from "../../core/model/curriculum.ts";
import { ChoiceField } from "../embedding/ChoiceField.tsx";
import { useWords } from "../explorer-context.tsx";
import { useEdit } from "./editing-context.tsx";
import { HoursFields } from "./HoursFields.tsx";
import { TextField } from "./TextField.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** What a topic says of itself. */
export function TopicFields({ topic }: { readonly topic: WrittenTopic }) {
  const words = useAuthoringWords();
  const { kinds } = useWords();
  const edit = useEdit();
  const change = (fields: Fields) => edit({ kind: "change-topic", topic: topic.id, fields });
  return (
    <div className="author-fields">
      <TextField
        label={words.topic.title}
        value={topic.title}
        take={(title) => change({ title })}
        required
        maxLength={limits.titleLength}
      />
      <ChoiceField
        title={words.topic.kind}
        value={topic.kind ?? "concept"}
        options={topicKinds.map((kind) => [kind, kinds[kind]])}
        choose={(kind) => change({ kind })}
      />
      <HoursFields hours={topic.hours} take={(hours) => change({ hours })} />
      <TextField
        label={words.topic.summary}
        value={topic.summary ?? ""}
        take={(summary) => change({ summary: summary || undefined })}
        lines={4}
        maxLength={limits.textLength}
      />
      <TextField
        label={words.topic.aliases}
        value={(topic.aliases ?? []).join("\n")}
        take={(text) => change({ aliases: linesOf(text) })}
        lines={2}
      />
      {topic.bridge && (
        <TextField
          label={words.topic.bridge}
          value={topic.reason ?? ""}
          take={(reason) => change({ reason })}
          required
          lines={2}
        />
      )}
    </div>
  );
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => line.trim() || []);
}
