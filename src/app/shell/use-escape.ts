import { useEffect } from "react";
import { useExplorer } from "../explorer-context.tsx";
import { leavingTopic } from "../focus.ts";

/** Escape brings back what “only this” hides, or else closes the open topic, or else lowers the sheet; whatever lies in front takes the key first. */
export function useEscape(): void {
  const explorer = useExplorer();
  useEffect(() => {
    const { actions, getState } = explorer;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (getState().lens.only) actions.look({ only: undefined });
      else if (getState().selected === undefined) actions.setSheet("low");
      else leavingTopic(() => actions.select(undefined));
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [explorer]);
}
