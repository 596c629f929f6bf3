import { limits } from "../../core/curriculum/limits.ts";
import type { TopicFields } from "../../core/editing/edit.ts";
import type { WrittenTopic } from "../../core/editing/written.ts";
import { EntryList } from "./EntryList.tsx";
import { TextField } from "./TextField.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

type Check = NonNullable<WrittenTopic["checks"]>[number];

interface Props {
  readonly topic: WrittenTopic;
  readonly change: (fields: TopicFields) => boolean;
}

/** Questions by which a learner can judge what they know. */
export function ChecksEditor({ topic, change }: Props) {
  const { lists: words } = useAuthoringWords();
  return (
    <EntryList<Check>
      title={words.checks}
      entries={topic.checks ?? []}
      nameOf={({ ask }) => ask}
      change={(checks) => change({ checks })}
      addTitle={words.addCheck}
      first={words.ask}
      made={(ask) => ({ ask })}
      fields={(check, set) => (
        <>
          <TextField
            label={words.ask}
            value={check.ask}
            take={(ask) => set({ ...check, ask })}
            required
            lines={2}
            maxLength={limits.textLength}
          />
          <TextField
            label={words.answer}
            value={check.answer ?? ""}
            take={(answer) => set({ ...check, answer: answer || undefined })}
            lines={2}
            maxLength={limits.textLength}
          />
        </>
      )}
    />
  );
}
