import { useEffect } from "react";
import { targetTitle } from "../../explorer/way.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { focusOn, keepingFocus, placementHeadingId, showFromTop, wayHeadingId } from "../focus.ts";
import { Texts } from "../text/Texts.tsx";
import { PlacementFound } from "./PlacementFound.tsx";
import { PlacementQuestion } from "./PlacementQuestion.tsx";

/** A few questions that find out what the learner knows of what the goal needs. */
export function PlacementPanel() {
  const words = useWords();
  const curriculum = useCurriculum();
  const target = useExplorerState((state) => state.target);
  const answer = useExplorerState(({ answers }) => answers.placement?.answer);
  useEffect(() => focusOn(placementHeadingId), []);
  return (
    <section className="placement" ref={showFromTop} aria-labelledby={placementHeadingId}>
      <p className="quiet">{words.placement.whatDoYouKnowOf}</p>
      <h2 id={placementHeadingId} tabIndex={-1}>
        {target && targetTitle(words, curriculum, target)}
      </h2>
      <Progress />
      {!answer && <p className="quiet">{words.placement.lookingForFirst}</p>}
      {answer?.next && (
        <Texts>
          <PlacementQuestion question={answer.next} />
        </Texts>
      )}
      {answer && !answer.next && <PlacementFound result={answer.result} />}
      <Ways />
    </section>
  );
}

function Progress() {
  const { placement } = useWords();
  const result = useExplorerState(({ answers }) => answers.placement?.answer.result);
  const all = result ? result.known.size + result.unknown.size + result.open.size : 1;
  const found = result ? all - result.open.size : 0;
  return (
    <div className="progress">
      <progress max={all} value={found} aria-label={placement.foundSoFar}>
        {placement.foundOf(found, all)}
      </progress>
      <p>
        {placement.topicsFound(found, all)}
        {result && result.expectedLeft > 0 && ` · ${placement.aboutMore(result.expectedLeft)}`}
      </p>
    </div>
  );
}

/** Back, out, and on with what is known by now. */
function Ways() {
  const { placement } = useWords();
  const { unreply, takePlacement, leavePlacement } = useActions();
  const replies = useExplorerState((state) => state.placement?.log.length ?? 0);
  const isOver = useExplorerState(({ answers }) => answers.placement?.answer.next === undefined);
  const leaving = (act: () => void) => () => keepingFocus(act, wayHeadingId);
  return (
    <div className="placement-ways">
      {replies > 0 && (
        <button
          type="button"
          className={isOver ? "button is-primary" : "button"}
          onClick={leaving(takePlacement)}
        >
          {isOver ? placement.showWayFromHere : placement.thatIsEnough}
        </button>
      )}
      {replies > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => keepingFocus(unreply, placementHeadingId)}
        >
          {placement.back}
        </button>
      )}
      <button type="button" className="button" onClick={leaving(leavePlacement)}>
        {placement.leave}
      </button>
    </div>
  );
}
