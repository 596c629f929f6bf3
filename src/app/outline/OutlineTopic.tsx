import { memo, useContext } from "react";
import type { SourceDocument, Topic } from "../../core/model/curriculum.ts";
import { hoursOf } from "../../core/model/hours.ts";
import type { Standing } from "../../explorer/knowledge.ts";
import { useActions, useWords } from "../explorer-context.tsx";
import { keepingFocus, topicHeadingId } from "../focus.ts";
import { ListSign } from "../progress/ListSign.tsx";
import { StandingIcon } from "../text/StandingIcon.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { OutlineDocuments } from "./OutlineDocuments.tsx";
import { TopicExtra } from "./topic-extra.ts";

interface Props {
  readonly topic: Topic;
  readonly standing: Standing;
  /** Whether the learner said so; a topic may also be known because something known needs it. */
  readonly marked: boolean;
  /** Whether it is on the learner's own list. */
  readonly listed: boolean;
  readonly step: number | undefined;
  readonly selected: boolean;
  /** The documents that cover it, where that is to be seen. */
  readonly documents: readonly SourceDocument[] | undefined;
}

/** A line of the outline. Kept as it is while nothing about its topic changes. */
export const OutlineTopic = memo(function OutlineTopic(props: Props) {
  const { topic, standing, marked, listed, step, selected, documents } = props;
  const { standings, units, outline: words } = useWords();
  const { select, mark } = useActions();
  const Extra = useContext(TopicExtra);
  return (
    <li className="outline-topic">
      <button
        type="button"
        className="outline-mark"
        aria-pressed={marked}
        aria-label={words.iKnow(topic.title)}
        title={words.iKnowThis}
        onClick={() => mark(topic.id, marked ? undefined : "known")}
      >
        <StandingIcon standing={standing} />
      </button>
      <button
        type="button"
        className="outline-title"
        aria-current={selected ? "true" : undefined}
        onClick={({ currentTarget }) => {
          keepingFocus(() => select(topic.id), topicHeadingId);
          // The panel takes room from the outline, which may have moved the line out of sight.
          currentTarget.scrollIntoView({ block: "nearest" });
        }}
      >
        <span>
          <Theirs>{topic.title}</Theirs>
          <span className="visually-hidden">
            , {standings[standing]}, {listed && `${words.onYourList}, `}
          </span>
          {listed && <ListSign />}
        </span>
        <span className="outline-meta">
          {step !== undefined && <span className="outline-step">{words.step(step)} · </span>}
          {documents && <OutlineDocuments documents={documents} />}
          {units.hours(hoursOf(topic))}
          {Extra && <Extra topic={topic.id} />}
        </span>
      </button>
    </li>
  );
});
