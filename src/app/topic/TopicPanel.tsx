import type { Topic } from "../../core/model/curriculum.ts";
import { useWay, useWords } from "../explorer-context.tsx";
import { showFromTop, topicHeadingId } from "../focus.ts";
import { latePart } from "../late-part.tsx";
import { AreaName } from "../text/AreaName.tsx";
import { LongText } from "../text/LongText.tsx";
import { Texts } from "../text/Texts.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { CloseTopic } from "./CloseTopic.tsx";
import { MarkButtons } from "./MarkButtons.tsx";
import { StandingLine } from "./StandingLine.tsx";

const TopicDetails = latePart(
  () => import("./TopicDetails.tsx").then((module) => module.TopicDetails),
  null,
);

/** Everything about one topic. Its head is there at once, because the focus goes there. */
export function TopicPanel({ topic }: { readonly topic: Topic }) {
  const { topic: words, kinds, units } = useWords();
  const number = useWay()?.numbers.get(topic.id);
  return (
    <article ref={showFromTop} className="topic" aria-labelledby={topicHeadingId}>
      <div className="topic-top">
        <p className="quiet">
          {number !== undefined && <b className="topic-step">{words.step(number)} · </b>}
          <AreaName area={topic.area} />
        </p>
        <CloseTopic />
      </div>
      <h2 id={topicHeadingId} tabIndex={-1}>
        <Theirs>{topic.title}</Theirs>
      </h2>
      <p className="topic-meta">
        <span className="topic-kind">{kinds[topic.kind]}</span>
        {" · "}
        {topic.hours ? units.hours(topic.hours) : words.hoursNotKnown}
      </p>
      <div className="topic-summary">
        <Texts>
          <LongText text={topic.summary} />
        </Texts>
      </div>
      {topic.retired && <p className="topic-note">{words.retired}</p>}
      <StandingLine topic={topic} />
      <MarkButtons topic={topic} />
      <TopicDetails topic={topic} />
    </article>
  );
}
