import type { WrittenTopic } from "../../core/editing/written.ts";
import { showFromTop, topicHeadingId } from "../focus.ts";
import { CloseTopic } from "../topic/CloseTopic.tsx";
import { useWritten } from "./editing-context.tsx";
import { ListsEditor } from "./ListsEditor.tsx";
import { NeedsEditor } from "./NeedsEditor.tsx";
import { PlaceFields } from "./PlaceFields.tsx";
import { TopicFields } from "./TopicFields.tsx";
import { WholeTopic } from "./WholeTopic.tsx";

/** Everything an author can change of one topic. */
export function TopicEditor({ id }: { readonly id: string }) {
  const { topics } = useWritten();
  // A changed id is written before the map knows of it.
  const topic = topics.find((one) => one.id === id || one.was?.includes(id));
  return topic ? <Editor topic={topic} /> : null;
}

function Editor({ topic }: { readonly topic: WrittenTopic }) {
  return (
    <article ref={showFromTop} className="topic author-topic" aria-labelledby={topicHeadingId}>
      <div className="topic-top">
        <h2 id={topicHeadingId} tabIndex={-1}>
          {topic.title}
        </h2>
        <CloseTopic />
      </div>
      <TopicFields topic={topic} />
      <NeedsEditor topic={topic} />
      <ListsEditor topic={topic} />
      <PlaceFields topic={topic} />
      <WholeTopic topic={topic} />
    </article>
  );
}
