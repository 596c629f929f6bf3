import type { Topic } from "../../core/model/curriculum.ts";
import { standingOf } from "../../explorer/knowledge.ts";
import { useActions, useCurriculum, useLearner, useWords } from "../explorer-context.tsx";
import { keepingFocus, topicHeadingId } from "../focus.ts";
import { StandingIcon } from "./StandingIcon.tsx";
import { Theirs } from "./Theirs.tsx";

/** A topic's name with its standing; pressing it brings the topic into the panel. */
export function TopicLink({ topic }: { readonly topic: Topic }) {
  const standing = standingOf(useCurriculum(), useLearner(), topic);
  const { standings } = useWords();
  const { select } = useActions();
  return (
    <button
      type="button"
      className="topic-link"
      onClick={() => keepingFocus(() => select(topic.id), topicHeadingId)}
    >
      <StandingIcon standing={standing} />
      <span className="topic-link-title">
        <Theirs>{topic.title}</Theirs>
      </span>
      <span className="visually-hidden">, {standings[standing]}</span>
    </button>
  );
}
