import { limits } from "../../core/curriculum/limits.ts";
import type { TopicFields } from "../../core/editing/edit.ts";
import type { WrittenTopic } from "../../core/editing/written.ts";
import { resourceKinds } from "../../core/model/curriculum.ts";
import { ChoiceField } from "../embedding/ChoiceField.tsx";
import { useWords } from "../explorer-context.tsx";
import { EntryList } from "./EntryList.tsx";
import { TextField } from "./TextField.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

type Resource = NonNullable<WrittenTopic["resources"]>[number];

interface Props {
  readonly topic: WrittenTopic;
  readonly change: (fields: TopicFields) => boolean;
}

/** Where a topic can be learnt. */
export function ResourcesEditor({ topic, change }: Props) {
  const { lists: words } = useAuthoringWords();
  const { verbs } = useWords().topic;
  return (
    <EntryList<Resource>
      title={words.resources}
      entries={topic.resources ?? []}
      nameOf={({ title }) => title}
      change={(resources) => change({ resources })}
      addTitle={words.addResource}
      first={words.url}
      firstType="url"
      made={(url) => ({ title: url, url, kind: "read" })}
      fields={(resource, set) => (
        <>
          <TextField
            label={words.resourceTitle}
            value={resource.title}
            take={(title) => set({ ...resource, title })}
            required
            maxLength={limits.titleLength}
          />
          <TextField
            label={words.url}
            value={resource.url}
            take={(url) => set({ ...resource, url })}
            required
            type="url"
            maxLength={limits.urlLength}
          />
          <ChoiceField
            title={words.resourceKind}
            value={resource.kind}
            options={resourceKinds.map((kind) => [kind, verbs[kind]])}
            choose={(kind) => set({ ...resource, kind })}
          />
        </>
      )}
    />
  );
}
