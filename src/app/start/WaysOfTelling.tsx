import { useActions, useLearner } from "../explorer-context.tsx";
import { keepingFocus, placementHeadingId, ticksHeadingId, wayHeadingId } from "../focus.ts";

/** How to say what one knows, from the surest to the shortest. */
export function WaysOfTelling() {
  const { beginPlacement, ask, endAsking } = useActions();
  const hasMarks = useLearner().marks.size > 0;
  return (
    <section aria-labelledby="telling-heading">
      <h3 id="telling-heading" className="start-question">
        What do you know already?
      </h3>
      <ul className="goal-cards">
        <Telling
          title="Answer a few questions"
          summary="Each answer settles several topics."
          choose={() => keepingFocus(beginPlacement, placementHeadingId)}
        />
        <Telling
          title="Tick areas"
          summary="When you can say yourself what you know."
          choose={() => keepingFocus(() => ask("areas"), ticksHeadingId)}
        />
        <Telling
          title={hasMarks ? "Leave it as it is" : "Start from nothing"}
          summary={
            hasMarks ? "Your marks say it already." : "Show me everything there is to learn."
          }
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
