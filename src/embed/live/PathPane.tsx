import { useActions, useCurriculum, useWay, useWords } from "../../app/explorer-context.tsx";
import { goalsHeadingId, keepingFocus, wayHeadingId } from "../../app/focus.ts";
import { BlockedGoals } from "../../app/goal/BlockedGoals.tsx";
import { DoneList } from "../../app/goal/DoneList.tsx";
import { GoalCard } from "../../app/goal/GoalCard.tsx";
import { StepList } from "../../app/goal/StepList.tsx";
import { WayProgress } from "../../app/goal/WayProgress.tsx";
import { Theirs } from "../../app/text/Theirs.tsx";
import { goalTargets, type Way } from "../../explorer/way.ts";

/** The way to the goal, step by step; without one, the goals to choose from. */
export function PathPane() {
  const way = useWay();
  return way ? <Path key={way.title} way={way} /> : <Goals />;
}

function Goals() {
  const { goal } = useWords();
  const { aim } = useActions();
  return (
    <section className="goals" aria-labelledby={goalsHeadingId}>
      <h2 id={goalsHeadingId} tabIndex={-1}>
        {goal.whatToBeAble}
      </h2>
      <ul className="goal-cards">
        {goalTargets(useCurriculum()).map((one) => (
          <li key={one.goal.id}>
            <GoalCard {...one} choose={aim} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Path({ way }: { readonly way: Way }) {
  const { goal } = useWords();
  const { aim } = useActions();
  const { steps, done, answer } = way;
  const blocked = answer?.path.plan.blocked ?? [];
  return (
    <div className="way">
      <p className="quiet">{goal.theWayTo}</p>
      <h2 id={wayHeadingId} tabIndex={-1}>
        <Theirs>{way.title}</Theirs>
      </h2>
      <WayProgress way={way} />
      <button
        type="button"
        className="button is-small embed-changes"
        onClick={() => keepingFocus(() => aim(undefined), goalsHeadingId)}
      >
        {goal.chooseAnother}
      </button>
      {blocked.length > 0 && <BlockedGoals blocked={blocked} />}
      {done.length > 0 && <DoneList topics={done} />}
      {steps.length > 0 && <StepList way={way} />}
      {answer && steps.length === 0 && blocked.length === 0 && (
        <p className="way-end">{goal.youAreThere}</p>
      )}
    </div>
  );
}
