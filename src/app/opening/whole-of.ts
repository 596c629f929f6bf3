import type { Explorer } from "../../explorer/explorer.ts";
import { isAbridged, type OpenCurriculum } from "../../explorer/state.ts";
import { loadCurriculum } from "../load.ts";

/** The open curriculum with all its texts, which may still have to come; nothing where they cannot. */
export async function wholeOf(explorer: Explorer): Promise<OpenCurriculum | undefined> {
  const { opening } = explorer.getState();
  const whole = opening.status === "open" ? opening.open.whole : undefined;
  if (whole !== undefined) explorer.actions.complete(await loadCurriculum(explorer, whole));
  const now = explorer.getState();
  return now.opening.status === "open" && !isAbridged(now) ? now.opening.open : undefined;
}
