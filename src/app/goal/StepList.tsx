import { useState } from "react";
import type { Step } from "../../core/planning/plan.ts";
import { fittingOf, type Way } from "../../explorer/way.ts";
import { useExplorerState, useWords } from "../explorer-context.tsx";
import { StepItem } from "./StepItem.tsx";

/** Every step with its reason; what the hours there are will not do for comes last. */
export function StepList({ way }: { readonly way: Way }) {
  const { goal, units } = useWords();
  const fitting = useExplorerState(fittingOf);
  const { answer, steps } = way;
  const choices = useLast(answer?.isLast ? answer.choices : undefined);
  const savings = useLast(answer?.isLast ? answer.savings : undefined);
  const fits = ({ topic }: Step) => fitting?.answer.topics.has(topic) ?? true;
  const near = steps.filter(fits);
  const beyond = steps.filter((step) => !fits(step));
  const items = (some: readonly Step[], isBeyond: boolean) =>
    some.map((step, index) => (
      <StepItem
        key={step.topic}
        step={step}
        way={way}
        choices={choices ?? []}
        saved={savings?.get(step.topic) ?? 0}
        isFirst={index === 0 && (!isBeyond || near.length === 0)}
        isBeyond={isBeyond}
        previous={some[index - 1]?.topic}
        next={some[index + 1]?.topic}
      />
    ));
  return (
    <ol className="steps" aria-label={goal.steps}>
      {items(near, false)}
      {fitting && beyond.length > 0 && (
        <li className="steps-end">
          <h3>
            {goal.beyond(units.spokenHours([fitting.question.within, fitting.question.within]))}
          </h3>
        </li>
      )}
      {items(beyond, true)}
    </ol>
  );
}

/** What was said last, while it is being found out anew. */
function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
