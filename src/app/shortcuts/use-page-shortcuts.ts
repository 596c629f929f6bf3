import { useEffect } from "react";
import type { Explorer } from "../../explorer/explorer.ts";
import { openDialog, shownDialog } from "../dialog/shown-dialog.ts";
import { useExplorer } from "../explorer-context.tsx";
import { focusOn, leavingTopic, searchId } from "../focus.ts";
import { isCharacter, type PageAct, pageShortcuts, shortcutFor } from "./table.ts";

const acts: Readonly<Record<PageAct, (explorer: Explorer) => void>> = {
  palette: () => openDialog("palette"),
  search: () => focusOn(searchId),
  shortcuts: () => openDialog("shortcuts"),
  close: ({ actions, getState }) => {
    if (getState().lens.only) actions.look({ only: undefined });
    else if (getState().selected === undefined && getState().route.place) actions.walkTo(undefined);
    else if (getState().selected === undefined) actions.setSheet("low");
    else leavingTopic(() => actions.select(undefined));
  },
};

/**
 * The keys that do something anywhere on the page. Whatever lies in front takes a key first; a
 * character is text where one types, and does nothing where such keys are switched off.
 */
export function usePageShortcuts(): void {
  const explorer = useExplorer();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || shownDialog() !== undefined) return;
      const shortcut = shortcutFor(pageShortcuts, event);
      if (!shortcut) return;
      const isText = isTyping(event.target) || !explorer.getState().characterKeys;
      if (isCharacter(shortcut) && isText) return;
      if (shortcut.act !== "close") event.preventDefault();
      acts[shortcut.act](explorer);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [explorer]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
