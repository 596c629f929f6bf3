import { useWay, useWords } from "../explorer-context.tsx";
import { RouteSlider } from "../route/RouteSlider.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { Budget } from "./Budget.tsx";
import { DoneList } from "./DoneList.tsx";
import { StepList } from "./StepList.tsx";
import { WishesMenu } from "./WishesMenu.tsx";

/** How the way is to be, and every step of it. */
export function StepsPanel() {
  const { goal } = useWords();
  const way = useWay();
  if (!way) return null;
  const { steps, answer, done } = way;
  return (
    <>
      <Budget way={way} />
      <WishesMenu />
      {steps.length > 0 && <TakeAway />}
      {done.length > 0 && <DoneList topics={done} />}
      {steps.length > 1 && <RouteSlider way={way} />}
      {steps.length > 0 && <StepList way={way} />}
      {answer?.isLast && !answer.path.plan.optimal && <p className="quiet">{goal.notProven}</p>}
    </>
  );
}
