import { useEffect, useRef } from "react";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Question } from "../../core/planning/placement/next-question.ts";
import type { Reply } from "../../core/planning/placement/placement.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { showBeginning } from "../focus.ts";
import { AreaName } from "../text/AreaName.tsx";
import { LongText } from "../text/LongText.tsx";
import { Theirs } from "../text/Theirs.tsx";

const replies = ["yes", "partly", "no", "unsure"] as const satisfies readonly Reply[];

/** One question, its answer to judge by, and what can be said to it. */
export function PlacementQuestion({ question }: { readonly question: Question }) {
  const { placement } = useWords();
  const card = useRef<HTMLDivElement>(null);
  const name = `${question.topic} ${question.check}`;
  // The reply to the question before may have been given further down.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is waited for is another question
  useEffect(() => {
    if (card.current) showBeginning(card.current);
  }, [name]);
  const topic = topicsById(useCurriculum()).get(question.topic);
  if (!topic) return null;
  const { shown } = question;
  return (
    <div className="placement-card" ref={card}>
      <p className="quiet">
        <AreaName area={topic.area} />
      </p>
      <h3>
        <Theirs>{topic.title}</Theirs>
      </h3>
      <Contradiction question={question} />
      {shown ? <LongText text={shown.ask} /> : <p>{topic.summary}</p>}
      {shown?.answer && (
        <details key={name}>
          <summary>{placement.showAnswer}</summary>
          <LongText text={shown.answer} />
        </details>
      )}
      <Replies
        question={question}
        ask={shown ? placement.couldYouAnswer : placement.doYouKnowThis}
      />
    </div>
  );
}

/** Why a question comes up again: two replies that cannot both be. */
function Contradiction({ question: { clearsUp } }: { readonly question: Question }) {
  const { placement } = useWords();
  const topics = topicsById(useCurriculum());
  if (!clearsUp) return null;
  const titleOf = (id: TopicId) => topics.get(id)?.title ?? id;
  const said = placement.contradiction(titleOf(clearsUp.topic), titleOf(clearsUp.against));
  return <p className="placement-doubt">{said}</p>;
}

function Replies({ question, ask }: { readonly question: Question; readonly ask: string }) {
  const { placement } = useWords();
  const { reply } = useActions();
  const isCurrent = useExplorerState(
    (state) => state.answers.placement?.question === state.placement,
  );
  const { topic, check } = question;
  const say = (said: Reply) => {
    // A second press before the next question is there would speak of the wrong one.
    if (isCurrent) reply({ topic, check, reply: said });
  };
  return (
    <fieldset className="placement-replies">
      <legend>{ask}</legend>
      {replies.map((said) => (
        <button key={said} type="button" className="button" onClick={() => say(said)}>
          {placement.replies[said]}
        </button>
      ))}
    </fieldset>
  );
}
