import { counted } from "../../core/model/counted.ts";
import { hoursText } from "../../core/model/hours.ts";
import type { AreaId } from "../../core/model/ids.ts";
import { glanceAtArea } from "../../explorer/glance.ts";
import { useExplorer, useExplorerState, useWay } from "../explorer-context.tsx";
import { AreaName } from "../text/AreaName.tsx";

/** An area in a few lines. */
export function AreaGlimpse({ area: id }: { readonly area: AreaId }) {
  const explorer = useExplorer();
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
        <span>{counted(progress.topics, "topic")}</span>
        <span>{hoursText(hours)}</span>
        <span>{progress.known.toLocaleString("en")} known</span>
        {planned > 0 && <span>{planned.toLocaleString("en")} on your way</span>}
      </p>
    </>
  );
}
