import { counted } from "../../core/model/counted.ts";
import { shownOf } from "../../explorer/looking.ts";
import { useCurriculum, useExplorerState } from "../explorer-context.tsx";
import { Outline } from "./Outline.tsx";

/** The outline, and how much of it there is to see. */
export function OutlinePanel() {
  const { topics } = useCurriculum();
  const shown = useExplorerState(shownOf);
  return (
    <>
      {shown && (
        <p className="outline-shown">
          {shown.size} of {counted(topics.length, "topic")} shown
        </p>
      )}
      <Outline />
    </>
  );
}
