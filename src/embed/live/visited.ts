import type { TopicId } from "../../core/model/ids.ts";
import type { Explorer } from "../../explorer/explorer.ts";

/** How many topics are remembered. */
const most = 100;

/**
 * The topics that were looked at in one map, to go back by. A page's own history is left alone.
 * Answers a function that goes back; false when there is nothing before.
 */
export function visitedTopics({ actions, subscribe }: Explorer): () => boolean {
  const visited: (TopicId | undefined)[] = [];
  let isGoingBack = false;
  subscribe((state, before) => {
    if (state.selected === before.selected || isGoingBack) return;
    visited.push(before.selected);
    if (visited.length > most) visited.shift();
  });
  return () => {
    if (visited.length === 0) return false;
    isGoingBack = true;
    actions.select(visited.pop());
    isGoingBack = false;
    return true;
  };
}
