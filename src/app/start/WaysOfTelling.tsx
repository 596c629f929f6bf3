import { useActions, useLearner, useWords } from "../explorer-context.tsx";
import { keepingFocus, placementHeadingId, ticksHeadingId, wayHeadingId } from "../focus.ts";

/** How to say what one knows, from the surest to the shortest. */
export function WaysOfTelling() {
  const { start } = useWords();
  const { beginPlacement, ask, endAsking } = useActions();
  const hasMarks = useLearner().marks.size > 0;
  return (
    <section aria-labelledby="telling-heading">
      <h3 id="telling-heading" className="start-question">
        {start.whatDoYouKnow}
      </h3>
      <ul className="goal-cards">
        <Telling
          title={start.questions}
          summary={start.questionsHint}
          choose={() => keepingFocus(beginPlacement, placementHeadingId)}
        />
        <Telling
          title={start.areas}
          summary={start.areasHint}
          choose={() => keepingFocus(() => ask("areas"), ticksHeadingId)}
        />
        <Telling
          title={hasMarks ? start.leaveAsItIs : start.fromNothing}
          summary={hasMarks ? start.leaveAsItIsHint : start.fromNothingHint}
          choose={() => keepingFocus(endAsking, wayHeadingId)}
        />
      </ul>
    </section>
  );
}

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly choose: () => void;
}

function Telling({ title, summary, choose }: Props) {
  return (
    <li>
      <button type="button" className="goal-card" onClick={choose}>
        <span className="goal-card-title">{title}</span>
        <span className="goal-card-summary">{summary}</span>
      </button>
    </li>
  );
}
