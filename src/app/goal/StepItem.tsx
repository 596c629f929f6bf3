import { useEffect, useRef } from "react";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Choice, Step } from "../../core/planning/plan.ts";
import type { Way } from "../../explorer/way.ts";
import { useActions, useCurriculum, useExplorerState } from "../explorer-context.tsx";
import { keepingFocus, stepId, topicHeadingId } from "../focus.ts";
import { StepDetails } from "../route/StepDetails.tsx";
import { AreaName } from "../text/AreaName.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { ChoiceNotes } from "./ChoiceNotes.tsx";
import { SavingNote } from "./SavingNote.tsx";
import { StepReason } from "./StepReason.tsx";
import { TickButton } from "./TickButton.tsx";

interface Props {
  readonly step: Step;
  readonly way: Way;
  readonly choices: readonly Choice[];
  /** The hours that the way would be shorter if the step were known. */
  readonly saved: number;
  readonly isFirst: boolean;
  /** The hours there are will not do for it. */
  readonly isBeyond: boolean;
  /** The steps before and after this one. */
  readonly previous: TopicId | undefined;
  readonly next: TopicId | undefined;
}

/** One step of the way: what, how long, why, and a tick for when it is known. */
export function StepItem({ step, way, choices, saved, isFirst, isBeyond, previous, next }: Props) {
  const topics = topicsById(useCurriculum());
  const { select } = useActions();
  const selected = useExplorerState((state) => state.selected === step.topic);
  const isHere = useExplorerState((state) => state.route.place === step.topic);
  const item = useRef<HTMLLIElement>(null);
  // Whoever walks along the way sees the step in the list as well as on the map.
  useEffect(() => {
    if (isHere) item.current?.scrollIntoView({ block: "nearest" });
  }, [isHere]);
  const topic = topics.get(step.topic);
  const plan = way.answer?.path.plan;
  if (!topic || !plan) return null;
  const entersArea = previous === undefined || topics.get(previous)?.area !== topic.area;
  return (
    <li
      ref={item}
      className={isBeyond ? "step is-beyond" : "step"}
      aria-current={isFirst ? "step" : undefined}
    >
      {entersArea && (
        <p className="step-area">
          <AreaName area={topic.area} />
        </p>
      )}
      <div className={selected || isHere ? "step-card is-selected" : "step-card"}>
        <span className="step-number" aria-hidden="true">
          {way.numbers.get(step.topic)}
        </span>
        <button
          type="button"
          id={stepId(step.topic)}
          className="step-title"
          aria-current={selected ? "true" : undefined}
          onClick={() => keepingFocus(() => select(step.topic), topicHeadingId)}
        >
          <Theirs>{topic.title}</Theirs>
        </button>
        <TickButton topic={topic} next={next} />
        <StepReason topic={topic} step={step} isGoal={plan.goals.includes(step.topic)} />
        <SavingNote topic={topic} saved={saved} all={plan.hours} />
        <StepDetails topic={topic} step={step} />
        <ChoiceNotes step={step} choices={choices} />
      </div>
    </li>
  );
}
