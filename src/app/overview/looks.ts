import type { Drawn } from "../../scene/drawn.ts";
import type { Window } from "../../scene/scene-of.ts";

/** What the live map shows at the moment. */
export interface Look {
  readonly drawn: Drawn;
  readonly window: Window;
}

/** Something that can be watched: the last look, and how to be told of the next. */
export interface Looks {
  readonly now: () => Look | undefined;
  readonly subscribe: (told: () => void) => () => void;
}

/** A look that the map changes and others watch. */
export function looksOfMap(): Looks & { readonly show: (look: Look) => void } {
  const watchers = new Set<() => void>();
  let last: Look | undefined;
  return {
    now: () => last,
    subscribe: (told) => {
      watchers.add(told);
      return () => watchers.delete(told);
    },
    show: (look) => {
      if (last?.drawn === look.drawn && last.window === look.window) return;
      last = look;
      for (const told of watchers) told();
    },
  };
}
