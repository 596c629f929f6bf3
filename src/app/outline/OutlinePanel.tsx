import { shownOf } from "../../explorer/looking.ts";
import { useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { Outline } from "./Outline.tsx";

/** The outline, and how much of it there is to see. */
export function OutlinePanel() {
  const { topics } = useCurriculum();
  const words = useWords();
  const shown = useExplorerState(shownOf);
  return (
    <>
      {shown && (
        <p className="outline-shown">
          {words.outline.shown(shown.size, words.units.topics(topics.length))}
        </p>
      )}
      <Outline />
    </>
  );
}
