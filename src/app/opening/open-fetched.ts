import type { Explorer } from "../../explorer/explorer.ts";
import type { Opening } from "../../explorer/state.ts";
import { notLaidOut } from "./failure.ts";
import { onlyFile } from "./messages.ts";
import { openInWorker } from "./open-in-worker.ts";
import { takeRoutes } from "./take-routes.ts";

/** Opens a text that was fetched, and lays its map out, beside the page. */
export async function openFetched(explorer: Explorer, url: string, text: string): Promise<Opening> {
  const { words } = explorer.getState();
  const job = openInWorker(words, onlyFile(url, new File([text], url)));
  try {
    const opening = await job.opening;
    takeRoutes(explorer, url, opening, job.routed);
    return opening;
  } catch (reason) {
    return notLaidOut(words, url, reason);
  }
}
