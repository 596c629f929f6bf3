import type { Explorer } from "../../explorer/explorer.ts";
import type { ExplorerState } from "../../explorer/state.ts";
import { wayOf } from "../../explorer/way.ts";
import type { Tell } from "./live.ts";

/**
 * Tells the host what a person does in the map, and the path once it is found. `isHosts` is true
 * while the host itself does something: nobody needs to be told what they have just said.
 */
export function tellChanges(explorer: Explorer, tell: Tell, isHosts: () => boolean): () => void {
  let told = "";
  return explorer.subscribe((state, before) => {
    if (state.opening === before.opening && !isHosts()) {
      if (state.selected !== before.selected) tell("select", { id: state.selected ?? null });
      tellMarks(state, before, tell);
    }
    const path = pathOf(state);
    if (!path || path.join() === told) return;
    told = path.join();
    tell("path", { ids: path });
  });
}

function tellMarks(state: ExplorerState, before: ExplorerState, tell: Tell): void {
  const [now, then] = [state.learner.marks, before.learner.marks];
  if (now === then) return;
  for (const id of new Set([...then.keys(), ...now.keys()]))
    if (now.get(id) !== then.get(id)) tell("progress", { id, state: now.get(id) ?? null });
}

/** The steps ahead, once the planner has said its last; empty where there is no goal, or it is reached. */
export function pathOf(state: ExplorerState): readonly string[] | undefined {
  const way = wayOf(state);
  if (!way) return state.target ? undefined : [];
  return way.answer?.isLast ? way.steps.map(({ topic }) => topic) : undefined;
}
