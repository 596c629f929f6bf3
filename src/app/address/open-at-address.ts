import type { Explorer } from "../../explorer/explorer.ts";
import type { Opening } from "../../explorer/state.ts";

/** What reads and writes addresses is no part of the first view, unless there is something to read. */
const fetchAddress = () => import("./follow-address.ts").catch(() => undefined);

/** Opens the explorer at what the page's address tells, and keeps the two together from then on. */
export async function openAtAddress(explorer: Explorer, coming: Promise<Opening>): Promise<void> {
  const early = location.hash === "" ? undefined : fetchAddress();
  const opening = await coming;
  const reader = await early;
  const curriculum = opening.status === "open" ? opening.open.curriculum : undefined;
  explorer.actions.open(opening, curriculum && reader?.arrivalHere(curriculum));
  const address = reader ?? (await fetchAddress());
  address?.followAddress(explorer);
}
