import { useEffect } from "react";
import { useExplorer } from "../explorer-context.tsx";
import { leavingTopic } from "../focus.ts";

/** Escape closes the open topic, or else leaves the walk along the way, or else lowers the sheet; whatever lies in front takes the key first. */
export function useEscape(): void {
  const explorer = useExplorer();
  useEffect(() => {
    const { actions, getState } = explorer;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const { selected, route } = getState();
      if (selected === undefined && route.place) actions.walkTo(undefined);
      else if (selected === undefined) actions.setSheet("low");
      else leavingTopic(() => actions.select(undefined));
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [explorer]);
}
