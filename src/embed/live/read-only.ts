import type { Actions, Explorer } from "../../explorer/explorer.ts";

/** What changes something that is kept for a person. */
const changing = [
  "mark",
  "tick",
  "list",
  "aim",
  "begin",
  "wish",
  "undo",
  "redo",
] as const satisfies readonly (keyof Actions)[];

/** An explorer that can be looked at, and changes nothing while `isReadOnly` says so. */
export function readOnlyWhile(explorer: Explorer, isReadOnly: () => boolean): Explorer {
  const actions = { ...explorer.actions };
  for (const name of changing) guard(actions, name, isReadOnly);
  return { ...explorer, actions };
}

function guard(actions: Actions, name: (typeof changing)[number], isReadOnly: () => boolean): void {
  const act: (...given: never[]) => void = actions[name];
  const guarded = (...given: never[]) => {
    if (!isReadOnly()) act(...given);
  };
  Object.assign(actions, { [name]: guarded });
}
