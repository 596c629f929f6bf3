import type { AreaId } from "../../core/model/ids.ts";
import { glanceAtArea } from "../../explorer/glance.ts";
import { useExplorer, useExplorerState, useWay, useWords } from "../explorer-context.tsx";
import { AreaName } from "../text/AreaName.tsx";

/** An area in a few lines. */
export function AreaGlimpse({ area: id }: { readonly area: AreaId }) {
  const explorer = useExplorer();
  const { hover: words, units } = useWords();
  // Marks and steps may change while the card is there.
  useExplorerState((state) => state.learner);
  useWay();
  const glance = glanceAtArea(explorer.getState(), id);
  if (!glance) return null;
  const { progress, hours, planned } = glance;
  return (
    <>
      <p className="hover-title">
        <AreaName area={id} />
      </p>
      <p className="hover-facts">
        <span>{units.topics(progress.topics)}</span>
        <span>{units.hours(hours)}</span>
        <span>{words.known(progress.known)}</span>
        {planned > 0 && <span>{words.onYourWay(planned)}</span>}
      </p>
    </>
  );
}
