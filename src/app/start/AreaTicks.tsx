import { useState } from "react";
import { areasToTick } from "../../explorer/route/areas-to-tick.ts";
import type { Way } from "../../explorer/way.ts";
import { useActions, useCurriculum, useWords } from "../explorer-context.tsx";
import { keepingFocus, ticksHeadingId, wayHeadingId } from "../focus.ts";
import { AreaTick } from "./AreaTick.tsx";

/** The areas of the way to tick off. They stay what they were at first, however the way changes by it. */
export function AreaTicks({ way }: { readonly way: Way }) {
  const { start } = useWords();
  const curriculum = useCurriculum();
  const { ask, endAsking } = useActions();
  const [areas, setAreas] = useState(() => areasToTick(curriculum, way));
  if (areas.length === 0 && way.numbers.size > 0) setAreas(areasToTick(curriculum, way));
  return (
    <section aria-labelledby={ticksHeadingId}>
      <h3 id={ticksHeadingId} className="start-question" tabIndex={-1}>
        {start.tickWhatYouKnow}
      </h3>
      <ul className="area-ticks">
        {areas.map((one) => (
          <AreaTick key={one.area.id} {...one} />
        ))}
      </ul>
      <div className="start-end">
        <button
          type="button"
          className="button is-primary"
          onClick={() => keepingFocus(endAsking, wayHeadingId)}
        >
          {start.done}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => keepingFocus(() => ask("ways"), wayHeadingId)}
        >
          {start.back}
        </button>
      </div>
    </section>
  );
}
