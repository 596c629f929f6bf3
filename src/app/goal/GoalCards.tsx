import { useDeferredValue } from "react";
import { counted } from "../../core/model/counted.ts";
import type { Goal } from "../../core/model/curriculum.ts";
import { hoursText } from "../../core/model/hours.ts";
import type { Target } from "../../core/planning/plan.ts";
import { goalTargets, type Way, wayTo } from "../../explorer/way.ts";
import { useActions, useCurriculum, useLearner } from "../explorer-context.tsx";
import { goalsHeadingId, keepingFocus, wayHeadingId } from "../focus.ts";
import { Prose } from "../text/Prose.tsx";

/** The goals of the curriculum as cards, each with the length of the way from here. */
export function GoalCards() {
  const curriculum = useCurriculum();
  return (
    <section className="goals" aria-labelledby={goalsHeadingId}>
      <h2 id={goalsHeadingId} tabIndex={-1}>
        Show me the way to …
      </h2>
      <ul className="goal-cards">
        {goalTargets(curriculum).map(({ goal, target }) => (
          <li key={goal.id}>
            <GoalCard goal={goal} target={target} />
          </li>
        ))}
      </ul>
      <p className="quiet">
        … or to any topic: select it in the map, the outline or the search, and press{" "}
        <b>Show me the way</b>.
      </p>
    </section>
  );
}

function GoalCard({ goal, target }: { readonly goal: Goal; readonly target: Target }) {
  const { aim } = useActions();
  return (
    <button
      type="button"
      className="goal-card"
      onClick={() => keepingFocus(() => aim(target), wayHeadingId)}
    >
      <span className="goal-card-title">{goal.title}</span>
      <span className="goal-card-summary">
        <Prose text={goal.summary} />
      </span>
      <span className="goal-card-length">
        <Length target={target} />
      </span>
    </button>
  );
}

/** Planning takes its time where there are many alternatives; the cards do not wait for it. */
function Length({ target }: { readonly target: Target }) {
  const curriculum = useCurriculum();
  const learner = useLearner();
  const planned = useDeferredValue<typeof learner | undefined>(learner, undefined);
  return planned ? lengthText(wayTo(curriculum, planned, target)) : "…";
}

function lengthText(way: Way): string {
  if (way.plan.blocked.length > 0) return "cannot be reached";
  if (way.steps.length === 0) return "reached";
  return `${counted(way.steps.length, "topic")} · ${hoursText(way.hours)}`;
}
