import type { Topic } from "../../core/model/curriculum.ts";
import { hoursOf, hoursText } from "../../core/model/hours.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import type { Step } from "../../core/planning/plan.ts";
import { whyNeeded } from "../../explorer/connections.ts";
import { useCurriculum, useKnowledge } from "../explorer-context.tsx";
import { Prose } from "../text/Prose.tsx";
import { StandingIcon } from "../text/StandingIcon.tsx";

interface Props {
  readonly topic: Topic;
  readonly step: Step;
  readonly isGoal: boolean;
}

/** How long a step takes and why it is part of the way: the next topic that needs it, and what for. */
export function StepReason({ topic, step, isGoal }: Props) {
  const curriculum = useCurriculum();
  const [first, ...rest] = topicsOf(curriculum, step.opens);
  const why = first && whyNeeded(first, step.topic);
  const isReady = useKnowledge().ready.has(step.topic);
  const others = rest.map((other) => other.title).join(", ");
  return (
    <p className="step-why">
      {isReady && (
        <>
          <StandingIcon standing="ready" /> can be learnt now ·{" "}
        </>
      )}
      <span className="step-hours">{hoursText(hoursOf(topic))}</span>
      {first && (
        <>
          {" · for "}
          <b>{first.title}</b>
          {rest.length > 0 && <span title={others}> and {rest.length} more</span>}
          {why && ": "}
          {why && <Prose text={why} />}
        </>
      )}
      {isGoal && <b> · the goal</b>}
    </p>
  );
}
