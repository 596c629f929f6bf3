import type { AreaSummary } from "../../explorer/knowledge.ts";
import { outlineOf } from "../../explorer/looking.ts";
import { useCurriculum, useExplorerState } from "../explorer-context.tsx";
import { WholeProgress } from "../progress/WholeProgress.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { OutlineArea } from "./OutlineArea.tsx";

/** With more topics than this, those of an area are listed only when the reader comes near it. */
const mostAtOnce = 1000;

/** The map as a list: the same topics, states and actions, by stage and area. */
export function Outline() {
  const curriculum = useCurriculum();
  const areas = useExplorerState(outlineOf);
  const isLate = areas.reduce((sum, { topics }) => sum + topics.length, 0) > mostAtOnce;
  return (
    <div className="outline">
      <WholeProgress />
      {curriculum.stages.map((stage) => (
        <OutlineStage
          key={stage.id}
          title={stage.title}
          areas={areas.filter(({ area }) => area.stage === stage.id)}
          isLate={isLate}
        />
      ))}
    </div>
  );
}

interface StageProps {
  readonly title: string;
  readonly areas: readonly AreaSummary[];
  readonly isLate: boolean;
}

function OutlineStage({ title, areas, isLate }: StageProps) {
  if (areas.length === 0) return null;
  return (
    <section className="outline-stage">
      <h2>
        <Theirs>{title}</Theirs>
      </h2>
      <div className="outline-areas">
        {areas.map((summary) => (
          <OutlineArea key={summary.area.id} summary={summary} isLate={isLate} />
        ))}
      </div>
    </section>
  );
}
