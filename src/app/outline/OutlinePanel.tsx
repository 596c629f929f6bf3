import { shownOf } from "../../explorer/looking.ts";
import { useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { LateHeatMark } from "../heat/late-figure.ts";
import { Outline } from "./Outline.tsx";
import { TopicExtra } from "./topic-extra.ts";

/** The outline, and how much of it there is to see. */
export function OutlinePanel() {
  const { topics } = useCurriculum();
  const words = useWords();
  const shown = useExplorerState(shownOf);
  const isShaded = useExplorerState((state) => state.lens.heat !== undefined);
  return (
    <>
      {shown && (
        <p className="outline-shown">
          {words.outline.shown(shown.size, words.units.topics(topics.length))}
        </p>
      )}
      <TopicExtra value={isShaded ? LateHeatMark : undefined}>
        <Outline />
      </TopicExtra>
    </>
  );
}
