import type { AreaId } from "../../core/model/ids.ts";
import { areaHues } from "../../scene/hues.ts";
import { useCurriculum } from "../explorer-context.tsx";
import { Theirs } from "./Theirs.tsx";

/** An area's title, with a spot of the colour it has on the map. */
export function AreaName({ area }: { readonly area: AreaId }) {
  const curriculum = useCurriculum();
  const hue = areaHues(curriculum).get(area) ?? 0;
  return (
    <span className="area-name">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <rect
          width="10"
          height="10"
          rx="3"
          fill={`hsl(from var(--prereq-area-text) ${hue} s l)`}
          fillOpacity="0.7"
        />
      </svg>
      <Theirs>{curriculum.areas.find((one) => one.id === area)?.title}</Theirs>
    </span>
  );
}
