import { hoursOf } from "../../core/model/hours.ts";
import { type TakenPlan, type TakenStep, takenSteps } from "../../formats/export/taken-plan.ts";
import type { Words } from "../../language/english.ts";
import { PaperDetails, PaperItem } from "./PaperItem.tsx";

interface Props {
  readonly words: Words;
  readonly plan: TakenPlan;
}

/** The steps with boxes to tick, under the names of their areas. */
export function PaperSteps({ words, plan }: Props) {
  return visits([...takenSteps(words, plan).values()]).map((steps) => (
    <section key={steps[0]?.number} className="paper-part">
      <h2>{steps[0]?.area}</h2>
      <ol>
        {steps.map((step) => (
          <PaperItem
            key={step.number}
            title={step.topic.title}
            length={words.units.hours(hoursOf(step.topic))}
          >
            <PaperDetails words={words} step={step} />
          </PaperItem>
        ))}
      </ol>
    </section>
  ));
}

/** The steps divided wherever the area changes. */
function visits(steps: readonly TakenStep[]): TakenStep[][] {
  const parts: TakenStep[][] = [];
  for (const step of steps) {
    const last = parts.at(-1);
    if (last?.[0]?.topic.area === step.topic.area) last.push(step);
    else parts.push([step]);
  }
  return parts;
}
