import type { AreaSummary } from "../../explorer/knowledge.ts";
import { outlineOf } from "../../explorer/looking.ts";
import { useCurriculum, useExplorerState } from "../explorer-context.tsx";
import { WholeProgress } from "../progress/WholeProgress.tsx";
import { OutlineArea } from "./OutlineArea.tsx";

/** The map as a list: the same topics, states and actions, by stage and area. */
export function Outline() {
  const curriculum = useCurriculum();
  const areas = useExplorerState(outlineOf);
  return (
    <div className="outline">
      <WholeProgress />
      {curriculum.stages.map((stage) => (
        <OutlineStage
          key={stage.id}
          title={stage.title}
          areas={areas.filter(({ area }) => area.stage === stage.id)}
        />
      ))}
    </div>
  );
}

interface StageProps {
  readonly title: string;
  readonly areas: readonly AreaSummary[];
}

function OutlineStage({ title, areas }: StageProps) {
  if (areas.length === 0) return null;
  return (
    <section className="outline-stage">
      <h2>{title}</h2>
      <div className="outline-areas">
        {areas.map((summary) => (
          <OutlineArea key={summary.area.id} summary={summary} />
        ))}
      </div>
    </section>
  );
}
