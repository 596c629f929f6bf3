import type { Explorer } from "../explorer/explorer.ts";
import { firstAct } from "./first-act.ts";
import { loadCurriculum } from "./load.ts";

/**
 * Fetches the texts that an abridged curriculum left out, as soon as anybody has done anything on
 * the page, or there is something to be read from the start.
 */
export async function fetchTexts(explorer: Explorer): Promise<void> {
  const { opening, selected, target } = explorer.getState();
  const whole = opening.status === "open" ? opening.open.whole : undefined;
  if (whole === undefined) return;
  if (!selected && !target) await firstAct;
  explorer.actions.complete(await loadCurriculum(explorer, whole));
}
