import type { Curriculum, Goal } from "../../core/model/curriculum.ts";
import { totalHours } from "../../core/model/hours.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import type { Plan } from "../../core/planning/plan.ts";
import type { Target } from "../../core/planning/target.ts";
import { goalTargets } from "../../explorer/way.ts";
import type { Words } from "../../language/english.ts";
import { useActions, useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { goalsHeadingId, keepingFocus, wayHeadingId } from "../focus.ts";
import { ListCard } from "../progress/ListCard.tsx";
import { AnyTopic } from "../start/AnyTopic.tsx";
import { Prose } from "../text/Prose.tsx";
import { Theirs } from "../text/Theirs.tsx";

/** The goals of the curriculum as cards, each with the length of the way from here. */
export function GoalCards() {
  const { goal } = useWords();
  const curriculum = useCurriculum();
  return (
    <section className="goals" aria-labelledby={goalsHeadingId}>
      <h2 id={goalsHeadingId} tabIndex={-1}>
        {goal.whatToBeAble}
      </h2>
      <AnyTopic />
      <ul className="goal-cards">
        <ListCard />
        {goalTargets(curriculum).map((one) => (
          <li key={one.goal.id}>
            <GoalCard {...one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GoalCard({ goal, target }: { readonly goal: Goal; readonly target: Target }) {
  const { begin } = useActions();
  return (
    <button
      type="button"
      className="goal-card"
      onClick={() => keepingFocus(() => begin(target), wayHeadingId)}
    >
      <span className="goal-card-title">
        <Theirs>{goal.title}</Theirs>
      </span>
      <span className="goal-card-summary">
        <Theirs>
          <Prose text={goal.summary} />
        </Theirs>
      </span>
      <span className="goal-card-length">
        <Length goal={goal} />
      </span>
    </button>
  );
}

/** The planner tells how long the ways are; the cards do not wait for it. */
function Length({ goal }: { readonly goal: Goal }) {
  const words = useWords();
  const curriculum = useCurriculum();
  const plan = useExplorerState(({ answers }) => answers.goals?.answer.get(goal.id));
  return plan ? lengthText(words, curriculum, plan) : "…";
}

function lengthText(
  { goal, units }: Words,
  curriculum: Curriculum,
  { blocked, topics }: Plan,
): string {
  if (blocked.length > 0) return goal.cannotBeReachedShort;
  if (topics.size === 0) return goal.reached;
  return `${units.topics(topics.size)} · ${units.hours(totalHours(topicsOf(curriculum, topics)))}`;
}
