import { Fragment } from "react";
import { hoursText } from "../../core/model/hours.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Choice } from "../../core/planning/plan.ts";
import { useCurriculum } from "../explorer-context.tsx";

interface Props {
  readonly topic: TopicId;
  readonly choices: readonly Choice[];
}

/** Where a step was chosen among alternatives: what else would serve, and what it would cost. */
export function ChoiceNote({ topic, choices }: Props) {
  const topics = topicsById(useCurriculum());
  const made = choices.filter((choice) => choice.took.includes(topic) && choice.instead.length > 0);
  const titleOf = (id: TopicId) => topics.get(id)?.title ?? id;
  return made.map((choice) => (
    <p key={`${choice.topic} ${choice.took.join(" ")}`} className="step-choice">
      Chosen for {titleOf(choice.topic)}. Instead:{" "}
      {choice.instead.map(({ topics: others, extraHours }, index) => (
        <Fragment key={others.join(" ")}>
          {index > 0 && ", "}
          {others.map(titleOf).join(" and ")} ({extraText(extraHours)})
        </Fragment>
      ))}
      .
    </p>
  ));
}

function extraText(hours: number): string {
  return hours > 0 ? `+${hoursText([hours, hours])}` : "the same";
}
