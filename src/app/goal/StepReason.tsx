import { whyNeeded } from "../../core/model/connections.ts";
import type { Topic } from "../../core/model/curriculum.ts";
import { hoursOf } from "../../core/model/hours.ts";
import { topicsOf } from "../../core/model/topic-lookup.ts";
import type { Step } from "../../core/planning/plan.ts";
import { useCurriculum, useKnowledge, useWords } from "../explorer-context.tsx";
import { Phrase } from "../text/Phrase.tsx";
import { Prose } from "../text/Prose.tsx";
import { StandingIcon } from "../text/StandingIcon.tsx";
import { Theirs } from "../text/Theirs.tsx";

interface Props {
  readonly topic: Topic;
  readonly step: Step;
  readonly isGoal: boolean;
}

/** How long a step takes and why it is part of the way: the next topic that needs it, and what for. */
export function StepReason({ topic, step, isGoal }: Props) {
  const { goal, units } = useWords();
  const curriculum = useCurriculum();
  const [first, ...rest] = topicsOf(curriculum, step.opens);
  const why = first && whyNeeded(first, step.topic);
  const isReady = useKnowledge().ready.has(step.topic);
  const others = rest.map((other) => other.title).join(", ");
  return (
    <p className="step-why">
      {isReady && (
        <>
          <StandingIcon standing="ready" /> {goal.canBeLearntNow} ·{" "}
        </>
      )}
      <span className="step-hours">{units.hours(hoursOf(topic))}</span>
      {first && (
        <>
          {" · "}
          <Phrase
            of={rest.length > 0 ? goal.forTopicAndMore : goal.forTopic}
            parts={{
              topic: (
                <b>
                  <Theirs>{first.title}</Theirs>
                </b>
              ),
              more: <span title={others}>{goal.andMore(rest.length)}</span>,
            }}
          />
          {why && ": "}
          {why && (
            <Theirs>
              <Prose text={why} />
            </Theirs>
          )}
        </>
      )}
      {isGoal && <b> · {goal.theGoal}</b>}
    </p>
  );
}
