import { useLayoutEffect } from "react";
import { hoursText } from "../../core/model/hours.ts";
import type { Way } from "../../explorer/way.ts";
import { openDialog } from "../dialog/shown-dialog.ts";
import { useActions } from "../explorer-context.tsx";
import { goalsHeadingId, keepingFocus, settleFocus, showFromTop, wayHeadingId } from "../focus.ts";
import { BlockedGoals } from "./BlockedGoals.tsx";
import { DoneList } from "./DoneList.tsx";
import { WayTabs } from "./WayTabs.tsx";

/** The way to the chosen goal: how far it is, its steps, the orders to choose from, the calendar. */
export function WayList({ way }: { readonly way: Way }) {
  const { aim, ask } = useActions();
  const { steps, answer, done } = way;
  const blocked = answer?.path.plan.blocked ?? [];
  const isReached = answer !== undefined && steps.length === 0 && blocked.length === 0;
  useLayoutEffect(() => settleFocus(answer?.isLast ?? false), [answer]);
  return (
    <div className="way" ref={showFromTop}>
      <p className="quiet">The way to</p>
      <h2 id={wayHeadingId} tabIndex={-1}>
        {way.title}
      </h2>
      <Progress way={way} />
      <div className="way-actions">
        <button
          type="button"
          className="button is-small"
          onClick={() => keepingFocus(() => aim(undefined), goalsHeadingId)}
        >
          Choose another goal
        </button>
        {steps.length > 1 && (
          <button
            type="button"
            className="button is-small"
            onClick={() => keepingFocus(() => ask("ways"), wayHeadingId)}
          >
            Find out what I know
          </button>
        )}
        <button type="button" className="button is-small" onClick={() => openDialog("share")}>
          Share
        </button>
      </div>
      {blocked.length > 0 && <BlockedGoals blocked={blocked} />}
      {isReached ? (
        <>
          <p className="way-end">You are there: everything this goal needs is known.</p>
          {done.length > 0 && <DoneList topics={done} />}
        </>
      ) : (
        <WayTabs />
      )}
    </div>
  );
}

function Progress({ way }: { readonly way: Way }) {
  const percent = Math.round(way.share * 100);
  return (
    <div className="progress">
      <progress max={100} value={percent} aria-label="Progress to the goal">
        {percent} %
      </progress>
      <p>
        {way.answer
          ? `${way.done.length} known · ${way.steps.length} to learn · ${hoursText(way.hours)}`
          : "Finding the way …"}
      </p>
    </div>
  );
}
