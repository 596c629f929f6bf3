import type { TopicFields } from "../../core/editing/edit.ts";
import type { WrittenTopic } from "../../core/editing/written.ts";
import { BriefEditor } from "./BriefEditor.tsx";
import { ChecksEditor } from "./ChecksEditor.tsx";
import { useEdit } from "./editing-context.tsx";
import { ItemsEditor } from "./ItemsEditor.tsx";
import { ResourcesEditor } from "./ResourcesEditor.tsx";

/** What a topic has several of, and what a project asks for. */
export function ListsEditor({ topic }: { readonly topic: WrittenTopic }) {
  const edit = useEdit();
  const change = (fields: TopicFields) => edit({ kind: "change-topic", topic: topic.id, fields });
  return (
    <>
      {topic.kind === "project" && <BriefEditor topic={topic} change={change} />}
      <ChecksEditor topic={topic} change={change} />
      <ItemsEditor topic={topic} change={change} />
      <ResourcesEditor topic={topic} change={change} />
    </>
  );
}
