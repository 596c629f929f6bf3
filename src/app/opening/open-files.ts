import type { Explorer } from "../../explorer/explorer.ts";
import type { GivenFile } from "./messages.ts";

/** Opens files, with code that is fetched now. */
export async function openFiles(explorer: Explorer, files: readonly GivenFile[]): Promise<void> {
  try {
    const { openGiven } = await import("./open-given.ts");
    openGiven(explorer, files);
  } catch {
    explorer.actions.announce(explorer.getState().words.shell.notFetched);
  }
}
