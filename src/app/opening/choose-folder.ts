import type { Explorer } from "../../explorer/explorer.ts";
import { chosen } from "./given-files.ts";
import type { GivenFile } from "./messages.ts";
import { openGiven } from "./open-given.ts";

/** Lets a person choose a folder, and opens what is in it. */
export function chooseFolder(explorer: Explorer): void {
  letChooseFolder((files) => openGiven(explorer, files));
}

/** Lets a person choose a folder, and gives what is in it. */
export function letChooseFolder(take: (files: readonly GivenFile[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.webkitdirectory = true;
  input.onchange = () => take(chosen(input.files ?? []));
  input.click();
}
