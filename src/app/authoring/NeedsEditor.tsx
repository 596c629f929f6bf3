import { useStore } from "zustand/react";
import type { At, Strength } from "../../core/editing/edit.ts";
import type { RequirementPath } from "../../core/editing/requirements.ts";
import type { WrittenTopic } from "../../core/editing/written.ts";
import { useEdit } from "./editing-context.tsx";
import { NeedList } from "./NeedRow.tsx";
import { type NewNeed, NewPrerequisite } from "./NewPrerequisite.tsx";
import { nowEditing } from "./now-editing.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** What a topic needs and what helps, each with its reason, and more of both. */
export function NeedsEditor({ topic }: { readonly topic: WrittenTopic }) {
  const words = useAuthoringWords().needs;
  const edit = useEdit();
  const adding = useStore(nowEditing, (state) => state.adding);
  const { instead, prerequisite } = adding?.topic === topic.id ? adding : {};
  const askInstead = (path: RequirementPath) =>
    nowEditing.setState({ adding: { topic: topic.id, instead: path } });
  const add = ({ prerequisite, strength, why }: NewNeed) =>
    instead === undefined
      ? edit({ kind: "add-prerequisite", topic: topic.id, prerequisite, strength, why })
      : edit({ kind: "add-alternative", topic: topic.id, path: instead, prerequisite, why });
  const { requires = [], helps = [] } = topic;
  const at =
    (strength: Strength) =>
    (path: RequirementPath): At => ({ topic: topic.id, strength, path });
  return (
    <>
      <section className="topic-part" aria-labelledby="author-needs">
        <h3 id="author-needs">{words.title}</h3>
        {requires.length === 0 && <p className="quiet">{words.nothing}</p>}
        <NeedList needs={requires} at={at("requires")} askInstead={askInstead} />
        <NewPrerequisite
          key={String(instead)}
          topic={topic}
          instead={instead}
          chosen={prerequisite}
          choose={(id) =>
            nowEditing.setState({
              adding: { topic: topic.id, prerequisite: id, ...(instead && { instead }) },
            })
          }
          add={add}
          leave={() => nowEditing.setState({ adding: undefined })}
        />
      </section>
      {helps.length > 0 && (
        <section className="topic-part" aria-labelledby="author-helps">
          <h3 id="author-helps">{words.helps}</h3>
          <NeedList needs={helps} at={at("helps")} />
        </section>
      )}
    </>
  );
}
