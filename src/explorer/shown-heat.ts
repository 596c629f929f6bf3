import type { Heat } from "../scene/heat.ts";
import type { ExplorerState } from "./state.ts";

/** How the map is shaded; nothing where it is not, or where that is still worked out. */
export function shownHeat({ lens, answers }: ExplorerState): Heat | undefined {
  return lens.heat && answers.weights?.answer.heat[lens.heat];
}
