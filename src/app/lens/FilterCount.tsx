import { counted } from "../../core/model/counted.ts";
import { amongOf } from "../../explorer/looking.ts";
import { useCurriculum, useExplorerState } from "../explorer-context.tsx";

/** How many topics the filters let through. */
export function FilterCount() {
  const { topics } = useCurriculum();
  const among = useExplorerState(amongOf);
  return (
    <span className="filter-count">
      {among
        ? `${among.size} of ${counted(topics.length, "topic")}`
        : counted(topics.length, "topic")}
    </span>
  );
}
