import type { Explorer } from "../../explorer/explorer.ts";
import { openDialog } from "../dialog/shown-dialog.ts";
import { copy } from "./copy.ts";
import { linkTo } from "./links.ts";

/** Copies the address of what is seen or, where the page may not, shows it to be copied by hand. */
export async function copyLink({ actions, getState }: Explorer): Promise<void> {
  if (await copy(linkTo(getState()))) actions.announce(getState().words.share.linkCopied);
  else openDialog("share");
}
