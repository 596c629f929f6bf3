import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Question } from "../../core/planning/placement/next-question.ts";
import type { Reply } from "../../core/planning/placement/placement.ts";
import { useActions, useCurriculum, useExplorerState } from "../explorer-context.tsx";
import { AreaName } from "../text/AreaName.tsx";
import { LongText } from "../text/LongText.tsx";

const replies: readonly { readonly reply: Reply; readonly title: string }[] = [
  { reply: "yes", title: "Yes" },
  { reply: "partly", title: "Partly" },
  { reply: "no", title: "No" },
  { reply: "unsure", title: "Not sure" },
];

/** One question, its answer to judge by, and what can be said to it. */
export function PlacementQuestion({ question }: { readonly question: Question }) {
  const topic = topicsById(useCurriculum()).get(question.topic);
  if (!topic) return null;
  const { shown } = question;
  return (
    <div className="placement-card">
      <p className="quiet">
        <AreaName area={topic.area} />
      </p>
      <h3>{topic.title}</h3>
      <Contradiction question={question} />
      {shown ? <LongText text={shown.ask} /> : <p>{topic.summary}</p>}
      {shown?.answer && (
        <details key={`${topic.id} ${question.check}`}>
          <summary>Show the answer to judge yours</summary>
          <LongText text={shown.answer} />
        </details>
      )}
      <Replies question={question} ask={shown ? "Could you answer it?" : "Do you know this?"} />
    </div>
  );
}

/** Why a question comes up again: two replies that cannot both be. */
function Contradiction({ question: { clearsUp } }: { readonly question: Question }) {
  const topics = topicsById(useCurriculum());
  if (!clearsUp) return null;
  const [yes, no] = [clearsUp.topic, clearsUp.against].map((id) => topics.get(id)?.title ?? id);
  return (
    <p className="placement-doubt">
      You said yes to {yes} and no to {no}, which it builds on. Let us make sure.
    </p>
  );
}

function Replies({ question, ask }: { readonly question: Question; readonly ask: string }) {
  const { reply } = useActions();
  const isCurrent = useExplorerState(
    ({ answers, placement }) => answers.placement?.question === placement,
  );
  const { topic, check } = question;
  const say = (said: Reply) => {
    // A second press before the next question is there would speak of the wrong one.
    if (isCurrent) reply({ topic, check, reply: said });
  };
  return (
    <fieldset className="placement-replies">
      <legend>{ask}</legend>
      {replies.map(({ reply: said, title }) => (
        <button key={said} type="button" className="button" onClick={() => say(said)}>
          {title}
        </button>
      ))}
    </fieldset>
  );
}
