import { useLayoutEffect } from "react";
import type { Way } from "../../explorer/way.ts";
import { openDialog } from "../dialog/shown-dialog.ts";
import { useActions, useWords } from "../explorer-context.tsx";
import { goalsHeadingId, keepingFocus, settleFocus, showFromTop, wayHeadingId } from "../focus.ts";
import { Theirs } from "../text/Theirs.tsx";
import { BlockedGoals } from "./BlockedGoals.tsx";
import { DoneList } from "./DoneList.tsx";
import { WayTabs } from "./WayTabs.tsx";

/** The way to the chosen goal: how far it is, its steps, the orders to choose from, the calendar. */
export function WayList({ way }: { readonly way: Way }) {
  const { goal } = useWords();
  const { aim, ask } = useActions();
  const { steps, answer, done } = way;
  const blocked = answer?.path.plan.blocked ?? [];
  const isReached = answer !== undefined && steps.length === 0 && blocked.length === 0;
  useLayoutEffect(() => settleFocus(answer?.isLast ?? false), [answer]);
  return (
    <div className="way" ref={showFromTop}>
      <p className="quiet">{goal.theWayTo}</p>
      <h2 id={wayHeadingId} tabIndex={-1}>
        <Theirs>{way.title}</Theirs>
      </h2>
      <Progress way={way} />
      <div className="way-actions">
        <button
          type="button"
          className="button is-small"
          onClick={() => keepingFocus(() => aim(undefined), goalsHeadingId)}
        >
          {goal.chooseAnother}
        </button>
        {steps.length > 1 && (
          <button
            type="button"
            className="button is-small"
            onClick={() => keepingFocus(() => ask("ways"), wayHeadingId)}
          >
            {goal.findOutWhatIKnow}
          </button>
        )}
        <button type="button" className="button is-small" onClick={() => openDialog("share")}>
          {goal.share}
        </button>
      </div>
      {blocked.length > 0 && <BlockedGoals blocked={blocked} />}
      {isReached ? (
        <>
          <p className="way-end">{goal.youAreThere}</p>
          {done.length > 0 && <DoneList topics={done} />}
        </>
      ) : (
        <WayTabs />
      )}
    </div>
  );
}

function Progress({ way }: { readonly way: Way }) {
  const words = useWords();
  const { goal } = words;
  const percent = Math.round(way.share * 100);
  return (
    <div className="progress">
      <progress max={100} value={percent} aria-label={goal.progress}>
        {words.percent(way.share)}
      </progress>
      <p>
        {way.answer
          ? goal.soFar(way.done.length, way.steps.length, words.units.hours(way.hours))
          : goal.finding}
      </p>
    </div>
  );
}
