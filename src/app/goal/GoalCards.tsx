import { goalTargets } from "../../explorer/way.ts";
import { useActions, useCurriculum, useWords } from "../explorer-context.tsx";
import { goalsHeadingId } from "../focus.ts";
import { ListCard } from "../progress/ListCard.tsx";
import { AnyTopic } from "../start/AnyTopic.tsx";
import { GoalCard } from "./GoalCard.tsx";

/** The goals of the curriculum as cards, each with the length of the way from here. */
export function GoalCards() {
  const { goal } = useWords();
  const { begin } = useActions();
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
            <GoalCard {...one} choose={begin} />
          </li>
        ))}
      </ul>
    </section>
  );
}
