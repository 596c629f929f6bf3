import type { Explorer } from "../../explorer/explorer.ts";

/**
 * Begins to edit what is open. The code for it is fetched now.
 * @param force also takes it over from another window
 */
export async function beginEditing(explorer: Explorer, force = false): Promise<void> {
  try {
    const { startEditing } = await import("./start-editing.ts");
    await startEditing(explorer, force);
  } catch {
    explorer.actions.announce(explorer.getState().words.shell.notFetched);
  }
}
