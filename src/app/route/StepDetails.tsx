import { useEffect, useState } from "react";
import type { Topic } from "../../core/model/curriculum.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Step } from "../../core/planning/plan.ts";
import { useActions, useCurriculum, useWords } from "../explorer-context.tsx";
import { Texts } from "../text/Texts.tsx";
import { ConnectionItem } from "../topic/ConnectionItem.tsx";
import { ResourceLink } from "../topic/Resources.tsx";
import { CheckTicks } from "./CheckTicks.tsx";
import { WhatIf } from "./WhatIf.tsx";

interface Props {
  readonly topic: Topic;
  readonly step: Step;
}

/** What a step builds on, where to learn it, and how to tell that one knows it; opened in its place. */
export function StepDetails({ topic, step }: Props) {
  const { route } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = `details-${topic.id}`;
  return (
    <div className="step-more">
      <button
        type="button"
        className="step-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={route.detailsOf(topic.title)}
        onClick={() => setOpen(!isOpen)}
      >
        {route.details}
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path className="ring" d={isOpen ? "m6 12 4-4 4 4" : "m6 8 4 4 4-4"} />
        </svg>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Texts>
            <Opened topic={topic} step={step} />
          </Texts>
        )}
      </div>
    </div>
  );
}

function Opened({ topic, step }: Props) {
  const topics = topicsById(useCurriculum());
  const { route } = useWords();
  const { suppose } = useActions();
  useEffect(() => () => suppose(undefined), [suppose]);
  return (
    <>
      {step.needs.length > 0 && (
        <>
          <h3>{route.buildsOn}</h3>
          <ul className="connections">
            {step.needs.map(({ topic: id, why }) => {
              const needed = topics.get(id);
              return needed && <ConnectionItem key={`${id} ${why}`} topic={needed} why={why} />;
            })}
          </ul>
        </>
      )}
      {topic.resources.length > 0 && (
        <>
          <h3>{route.learnItFrom}</h3>
          <ul className="resources">
            {topic.resources.map((resource) => (
              <li key={`${resource.url} ${resource.title}`}>
                <ResourceLink resource={resource} />
              </li>
            ))}
          </ul>
        </>
      )}
      {topic.checks.length > 0 && <CheckTicks topic={topic} />}
      <WhatIf topic={topic} />
    </>
  );
}
