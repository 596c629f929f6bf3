import type { Explorer } from "../../explorer/explorer.ts";
import type { ExplorerState, OpenCurriculum, Opening } from "../../explorer/state.ts";
import type { Layout } from "../../scene/layout/layout.ts";
import { notLaidOut } from "./failure.ts";

/**
 * Takes the routes into a map that is opened before they are found. A map that somebody leaves
 * meanwhile needs none.
 */
export function takeRoutes(
  explorer: Explorer,
  source: string,
  opened: Opening,
  routed: Promise<readonly Layout[]>,
): void {
  if (opened.status !== "open") return;
  const { layouts } = opened.open;
  const { actions, getState } = explorer;
  const found = routed.then(
    (routes) => (open: OpenCurriculum) => actions.edited({ ...open, layouts: routes }),
    (reason) => () => actions.open(notLaidOut(getState().words, source, reason)),
  );
  void Promise.all([found, untilShown(explorer, layouts)]).then(([take]) => {
    const open = showing(getState(), layouts);
    if (open) take(open);
  });
}

function untilShown({ getState, subscribe }: Explorer, layouts: readonly Layout[]): Promise<void> {
  return new Promise((resolve) => {
    const look = (state: ExplorerState) => {
      if (!showing(state, layouts)) return;
      stop();
      resolve();
    };
    const stop = subscribe(look);
    look(getState());
  });
}

function showing(
  { opening }: ExplorerState,
  layouts: readonly Layout[],
): OpenCurriculum | undefined {
  return opening.status === "open" && opening.open.layouts === layouts ? opening.open : undefined;
}
