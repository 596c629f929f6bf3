import type { Explorer } from "../../explorer/explorer.ts";
import { openCurriculum } from "../../explorer/state.ts";
import { progressFileName, writeProgress } from "../../explorer/write-progress.ts";
import { saveFile } from "../save-file.ts";

/** Gives the reader all that is kept for them as a file. */
export function saveProgress({ actions, getState }: Explorer): void {
  const state = getState();
  const curriculum = openCurriculum(state);
  if (!curriculum) return;
  const name = progressFileName(curriculum);
  const text = writeProgress(curriculum, state, state.clock.today);
  saveFile(name, new Blob([text], { type: "application/json" }));
  actions.announce(state.words.ownProgress.savedAs(name));
}
