import { hoursText } from "../../core/model/hours.ts";
import { type AreaSummary, standingOf } from "../../explorer/knowledge.ts";
import { useCurriculum, useExplorerState, useLearner, useWay } from "../explorer-context.tsx";
import { areaHeadingId } from "../focus.ts";
import { AreaName } from "../text/AreaName.tsx";
import { OutlineTopic } from "./OutlineTopic.tsx";

/** One area of the outline. */
export function OutlineArea({ summary }: { readonly summary: AreaSummary }) {
  const { area, topics, known, hours } = summary;
  const curriculum = useCurriculum();
  const learner = useLearner();
  const steps = useWay()?.numbers;
  const selected = useExplorerState((state) => state.selected);
  return (
    <section className="outline-area" aria-label={area.title}>
      <h3 id={areaHeadingId(area.id)} tabIndex={-1}>
        <AreaName area={area.id} />
      </h3>
      <p className="quiet">
        {known} of {topics.length} known · {hoursText(hours)}
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
          />
        ))}
      </ul>
    </section>
  );
}
