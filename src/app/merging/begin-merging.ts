import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { openCurriculum } from "../../explorer/state.ts";
import { openDialog } from "../dialog/shown-dialog.ts";
import { documentsIn } from "../opening/documents-in.ts";
import type { GivenFile } from "../opening/messages.ts";
import { type NowMerging, noTrouble, nothingMerged, nowMerging } from "./now-merging.ts";

/**
 * Shows what is being merged, with files that were given now, or begins with them. Without files the
 * curriculum that is open takes part; with files that is left to the person.
 */
export function beginMerging(explorer: Explorer, files: readonly GivenFile[] = []): void {
  const open = openCurriculum(explorer.getState());
  const before = nowMerging.getState();
  const now =
    before.stage.at === "gathering" && before.documents.length === 0
      ? { ...nothingMerged, own: open, isOwnIn: open !== undefined && files.length === 0 }
      : upToDate(before, open);
  nowMerging.setState(files.length > 0 ? withFiles(now, files) : now);
  openDialog("merging");
}

/** Chooses more files; what was decided on the others stays. */
export function addFiles(files: readonly GivenFile[]): void {
  nowMerging.setState((now) => withFiles(now, files));
}

/** Back to what takes part, with what was decided kept for the next comparison. */
export function gatherAgain(now: NowMerging): NowMerging {
  const { stage } = now;
  const decisions = "review" in stage ? stage.review.decisions : now.decisions;
  return { ...now, decisions, stage: { at: "gathering" }, ...noTrouble };
}

function withFiles(now: NowMerging, files: readonly GivenFile[]): NowMerging {
  const gathering = gatherAgain(now);
  const added = documentsIn(files).map((choice) => ({ key: newKey(), choice, title: "" }));
  return { ...gathering, documents: [...gathering.documents, ...added] };
}

let given = 0;
const newKey = (): string => `document-${++given}`;

/** What was edited since is compared anew: it must not be lost by merging what it was. */
function upToDate(now: NowMerging, open: Curriculum | undefined): NowMerging {
  if (now.stage.at === "gathering") return { ...now, own: open, isOwnIn: now.isOwnIn && !!open };
  if (!now.isOwnIn || open === now.own || open?.id !== now.own?.id) return now;
  return { ...gatherAgain(now), own: open };
}
