import type { Way } from "../../explorer/way.ts";
import { useWords } from "../explorer-context.tsx";

/** How far a way has been gone. */
export function WayProgress({ way }: { readonly way: Way }) {
  const words = useWords();
  const { goal } = words;
  const percent = Math.round(way.share * 100);
  return (
    <div className="progress">
      <progress max={100} value={percent} aria-label={goal.progress}>
        {words.percent(way.share)}
      </progress>
      <p>
        {way.answer
          ? goal.soFar(way.done.length, way.steps.length, words.units.hours(way.hours))
          : goal.finding}
      </p>
    </div>
  );
}
