import { useEffect } from "react";
import type { Way } from "../../explorer/way.ts";
import type { Words } from "../../language/english.ts";
import { useActions, useExplorerState, useWay, useWords } from "../explorer-context.tsx";
import { focusOn, goalsHeadingId, keepingFocus, showFromTop, wayHeadingId } from "../focus.ts";
import { Theirs } from "../text/Theirs.tsx";
import { AreaTicks } from "./AreaTicks.tsx";
import { WaysOfTelling } from "./WaysOfTelling.tsx";

/** Before the way is gone: what does the learner know of it already? */
export function StartPanel() {
  const words = useWords();
  const way = useWay();
  const asking = useExplorerState((state) => state.route.asking);
  const { aim } = useActions();
  useEffect(() => focusOn(wayHeadingId), []);
  if (!way) return null;
  return (
    <section className="start" ref={showFromTop} aria-labelledby={wayHeadingId}>
      <p className="quiet">{words.goal.theWayTo}</p>
      <h2 id={wayHeadingId} tabIndex={-1}>
        <Theirs>{way.title}</Theirs>
      </h2>
      <p className="start-length">{lengthText(words, way)}</p>
      {asking === "areas" ? (
        <AreaTicks way={way} />
      ) : (
        <>
          <WaysOfTelling />
          <button
            type="button"
            className="undo-button start-other"
            onClick={() => keepingFocus(() => aim(undefined), goalsHeadingId)}
          >
            {words.goal.chooseAnother}
          </button>
        </>
      )}
    </section>
  );
}

function lengthText({ goal, start, units }: Words, way: Way): string {
  if (!way.answer) return goal.finding;
  return start.toLearn(units.topics(way.steps.length), units.hours(way.hours));
}
