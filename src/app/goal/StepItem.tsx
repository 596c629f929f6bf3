import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Step } from "../../core/planning/plan.ts";
import type { Way } from "../../explorer/way.ts";
import { useActions, useCurriculum, useExplorerState } from "../explorer-context.tsx";
import { keepingFocus, topicHeadingId } from "../focus.ts";
import { AreaName } from "../text/AreaName.tsx";
import { ChoiceNote } from "./ChoiceNote.tsx";
import { StepReason } from "./StepReason.tsx";
import { TickButton } from "./TickButton.tsx";

interface Props {
  readonly step: Step;
  readonly number: number;
  readonly way: Way;
  /** The steps before and after this one. */
  readonly previous: TopicId | undefined;
  readonly next: TopicId | undefined;
}

/** One step of the way: what, how long, why, and a tick for when it is known. */
export function StepItem({ step, number, way, previous, next }: Props) {
  const topics = topicsById(useCurriculum());
  const { select } = useActions();
  const selected = useExplorerState((state) => state.selected === step.topic);
  const topic = topics.get(step.topic);
  if (!topic) return null;
  const isGoal = way.answer?.path.plan.goals.includes(step.topic) ?? false;
  const entersArea = previous === undefined || topics.get(previous)?.area !== topic.area;
  return (
    <li className="step" aria-current={number === 1 ? "step" : undefined}>
      {entersArea && (
        <p className="step-area">
          <AreaName area={topic.area} />
        </p>
      )}
      <div className={selected ? "step-card is-selected" : "step-card"}>
        <span className="step-number" aria-hidden="true">
          {number}
        </span>
        <button
          type="button"
          className="step-title"
          aria-current={selected ? "true" : undefined}
          onClick={() => keepingFocus(() => select(step.topic), topicHeadingId)}
        >
          {topic.title}
        </button>
        <TickButton topic={topic} next={next} />
        <StepReason topic={topic} step={step} isGoal={isGoal} />
        <ChoiceNote topic={step.topic} choices={way.answer?.choices ?? []} />
      </div>
    </li>
  );
}
