import type { TopicId } from "../../core/model/ids.ts";
import { shownHeat } from "../../explorer/shown-heat.ts";
import { useExplorerState } from "../explorer-context.tsx";
import { HeatSwatch } from "./HeatSwatch.tsx";
import { useHeatWords } from "./use-heat-words.ts";

/** The figure of a topic by which the map is shaded, with its shade; nothing where it is not. */
export function HeatFigure({ topic }: { readonly topic: TopicId }) {
  const words = useHeatWords();
  const by = useExplorerState((state) => state.lens.heat);
  const heat = useExplorerState(shownHeat);
  const figure = heat?.values.get(topic);
  if (!by || figure === undefined) return null;
  return (
    <span className="heat-figure">
      <HeatSwatch step={heat?.topics.get(topic) ?? 0} /> {words.of[by](figure)}
    </span>
  );
}
