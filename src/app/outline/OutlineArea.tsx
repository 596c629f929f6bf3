import { documentsByTopic } from "../../core/model/documents-by-topic.ts";
import { hoursText } from "../../core/model/hours.ts";
import { type AreaSummary, standingOf } from "../../explorer/knowledge.ts";
import { useCurriculum, useExplorerState, useLearner, useWay } from "../explorer-context.tsx";
import { areaHeadingId } from "../focus.ts";
import { AreaName } from "../text/AreaName.tsx";
import { OutlineTopic } from "./OutlineTopic.tsx";

/** One area of the outline. */
export function OutlineArea({ summary }: { readonly summary: AreaSummary }) {
  const { area, topics, size, known, hours } = summary;
  const curriculum = useCurriculum();
  const learner = useLearner();
  const steps = useWay()?.numbers;
  const selected = useExplorerState((state) => state.selected);
  const documents = useExplorerState((state) => state.lens.documents)
    ? documentsByTopic(curriculum)
    : undefined;
  return (
    <section className="outline-area" aria-label={area.title}>
      <h3 id={areaHeadingId(area.id)} tabIndex={-1}>
        <AreaName area={area.id} />
      </h3>
      <p className="quiet">
        {known} of {size} known · {hoursText(hours)}
      </p>
      <ul>
        {topics.map((topic) => (
          <OutlineTopic
            key={topic.id}
            topic={topic}
            standing={standingOf(curriculum, learner, topic)}
            marked={learner.marks.get(topic.id) === "known"}
            step={steps?.get(topic.id)}
            selected={topic.id === selected}
            documents={documents?.get(topic.id)}
          />
        ))}
      </ul>
    </section>
  );
}
