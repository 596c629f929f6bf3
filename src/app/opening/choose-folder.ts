import type { Explorer } from "../../explorer/explorer.ts";
import { chosen } from "./given-files.ts";
import { openGiven } from "./open-given.ts";

/** Lets a person choose a folder, and opens what is in it. */
export function chooseFolder(explorer: Explorer): void {
  const input = document.createElement("input");
  input.type = "file";
  input.webkitdirectory = true;
  input.onchange = () => openGiven(explorer, chosen(input.files ?? []));
  input.click();
}
