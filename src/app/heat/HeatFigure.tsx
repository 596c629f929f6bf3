import type { TopicId } from "../../core/model/ids.ts";
import { shownHeat } from "../../explorer/shown-heat.ts";
import { useExplorerState, useWords } from "../explorer-context.tsx";
import { HeatSwatch } from "./HeatSwatch.tsx";
import { useHeatWords } from "./use-heat-words.ts";

interface Props {
  readonly topic: TopicId;
}

/** The figure of a topic by which the map is shaded, with its shade; nothing where it is not. */
export function HeatFigure({ topic }: Props) {
  const figure = useFigure(topic);
  if (!figure) return null;
  return (
    <span className="heat-figure">
      <HeatSwatch step={figure.step} /> {figure.words}
    </span>
  );
}

/** The same in little room: for the eye the number alone. */
export function HeatMark({ topic }: Props) {
  const figure = useFigure(topic);
  const { number } = useWords();
  if (!figure) return null;
  return (
    <span className="heat-figure is-mark" title={figure.words}>
      <HeatSwatch step={figure.step} /> <span aria-hidden="true">{number(figure.value)}</span>
      <span className="visually-hidden">, {figure.words}</span>
    </span>
  );
}

function useFigure(topic: TopicId) {
  const words = useHeatWords();
  const by = useExplorerState((state) => state.lens.heat);
  const heat = useExplorerState(shownHeat);
  const value = heat?.values.get(topic);
  if (!by || value === undefined) return undefined;
  return { value, step: heat?.topics.get(topic) ?? 0, words: words.of[by](value) };
}
