import type { Explorer } from "../../explorer/explorer.ts";

/** Begins to edit what is open. The code for it is fetched now. */
export async function beginEditing(explorer: Explorer): Promise<void> {
  try {
    const { startEditing } = await import("./start-editing.ts");
    await startEditing(explorer);
  } catch {
    explorer.actions.announce(explorer.getState().words.shell.notFetched);
  }
}
