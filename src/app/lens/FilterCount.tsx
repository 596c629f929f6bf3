import { amongOf } from "../../explorer/looking.ts";
import { useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";

/** How many topics the filters let through. */
export function FilterCount() {
  const { topics } = useCurriculum();
  const { lens, units } = useWords();
  const all = units.topics(topics.length);
  const among = useExplorerState(amongOf);
  return <span className="filter-count">{among ? lens.some(among.size, all) : all}</span>;
}
