import { documentsByTopic } from "../../core/model/documents-by-topic.ts";
import { type AreaSummary, standingOf } from "../../explorer/knowledge.ts";
import { hoursKnownText } from "../../explorer/progress.ts";
import { shareOf } from "../../scene/area-summary.ts";
import {
  useCurriculum,
  useExplorerState,
  useLearner,
  useWay,
  useWords,
} from "../explorer-context.tsx";
import { areaHeadingId } from "../focus.ts";
import { ProgressRing } from "../progress/ProgressRing.tsx";
import { AreaName } from "../text/AreaName.tsx";
import { OutlineTopic } from "./OutlineTopic.tsx";
import { useNear } from "./use-near.ts";

interface Props {
  readonly summary: AreaSummary;
  /** Whether the topics are listed only when the reader comes near, because there are so many in all. */
  readonly isLate: boolean;
}

/** One area of the outline. */
export function OutlineArea({ summary, isLate }: Props) {
  const [isNear, watch] = useNear();
  const { area, topics, progress, hours } = summary;
  const words = useWords();
  const curriculum = useCurriculum();
  const learner = useLearner();
  const list = useExplorerState((state) => state.list);
  const steps = useWay()?.numbers;
  const selected = useExplorerState((state) => state.selected);
  const documents = useExplorerState((state) => state.lens.documents)
    ? documentsByTopic(curriculum)
    : undefined;
  const roughly = `calc(${topics.length} * var(--outline-line))`;
  return (
    <section className="outline-area" aria-label={area.title}>
      <div className="outline-heading">
        <ProgressRing share={shareOf(progress)} />
        <div>
          <h3 id={areaHeadingId(area.id)} tabIndex={-1}>
            <AreaName area={area.id} />
          </h3>
          <p className="quiet">
            {words.outline.known(progress.known, progress.topics, words.units.hours(hours))}
            {progress.known > 0 && (
              <span className="visually-hidden">, {hoursKnownText(words, progress)}</span>
            )}
          </p>
        </div>
      </div>
      {isLate && !isNear ? (
        <div ref={watch} style={{ height: roughly }} />
      ) : (
        <ul
          className={isLate ? "is-late" : undefined}
          style={{ containIntrinsicBlockSize: `auto ${roughly}` }}
        >
          {topics.map((topic) => (
            <OutlineTopic
              key={topic.id}
              topic={topic}
              standing={standingOf(curriculum, learner, topic)}
              marked={learner.marks.get(topic.id) === "known"}
              listed={list.has(topic.id)}
              step={steps?.get(topic.id)}
              selected={topic.id === selected}
              documents={documents?.get(topic.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
