import { hoursText } from "../../core/model/hours.ts";
import type { Way } from "../../explorer/way.ts";
import { CalendarPanel } from "../calendar/CalendarPanel.tsx";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { goalsHeadingId, keepingFocus, showFromTop, wayHeadingId } from "../focus.ts";
import { BlockedGoals } from "./BlockedGoals.tsx";
import { DoneList } from "./DoneList.tsx";
import { StepItem } from "./StepItem.tsx";

/** The way to the chosen goal: how far it is, and every step with its reason. */
export function WayList({ way }: { readonly way: Way }) {
  const { aim, showWayTab } = useActions();
  const tab = useExplorerState((state) => state.wayTab);
  const { steps, answer, done } = way;
  const plan = answer?.path.plan;
  const blocked = plan?.blocked ?? [];
  return (
    <div className="way" ref={showFromTop}>
      <p className="quiet">The way to</p>
      <h2 id={wayHeadingId} tabIndex={-1}>
        {way.title}
      </h2>
      <Progress way={way} />
      <button
        type="button"
        className="button is-small"
        onClick={() => keepingFocus(() => aim(undefined), goalsHeadingId)}
      >
        Choose another goal
      </button>
      <button type="button" className="button is-small" onClick={() => showWayTab("calendar")}>
        Calendar
      </button>
      {blocked.length > 0 && <BlockedGoals blocked={blocked} />}
      {plan && steps.length === 0 && blocked.length === 0 && (
        <p className="way-end">You are there: everything this goal needs is known.</p>
      )}
      {done.length > 0 && <DoneList topics={done} />}
      {tab === "calendar" && <CalendarPanel />}
      {tab !== "calendar" && steps.length > 0 && <Steps way={way} />}
      {answer?.isLast && plan && !plan.optimal && (
        <p className="quiet">
          A short way; that it is the shortest could not be proven within the time for it.
        </p>
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

function Steps({ way }: { readonly way: Way }) {
  const { steps } = way;
  return (
    <ol className="steps" aria-label="Steps">
      {steps.map((step, index) => (
        <StepItem
          key={step.topic}
          step={step}
          number={index + 1}
          way={way}
          previous={steps[index - 1]?.topic}
          next={steps[index + 1]?.topic}
        />
      ))}
    </ol>
  );
}
