import type { Curriculum } from "../../core/model/curriculum.ts";
import { remembered } from "../../core/model/remembered.ts";
import { sameTarget } from "../../explorer/arrive.ts";
import type { ExplorerState } from "../../explorer/state.ts";
import { thingsOf } from "../../explorer/things.ts";
import type { Words } from "../../language/english.ts";
import type { Found } from "../search/use-search-engine.ts";
import { commandsIn } from "./commands.ts";
import { doingOf } from "./run-command.ts";

/** What the palette shows before anything is typed: what can be done, and the goals. */
export const suggestions = remembered((curriculum: Curriculum) =>
  remembered((words: Words): readonly Found[] => {
    const goals = thingsOf(curriculum).filter(({ kind }) => kind === "goal");
    return [...commandsIn(words), ...goals].map((thing) => ({
      thing,
      title: { text: thing.title, ranges: [] },
      elsewhere: undefined,
    }));
  }),
);

/** Those that make sense now. */
export function offered(found: readonly Found[], state: ExplorerState): readonly Found[] {
  return found.filter(({ thing }) => {
    if (thing.kind === "command") return doingOf(thing.name).isOffered(state);
    return thing.kind !== "goal" || !sameTarget(thing.target, state.target);
  });
}
