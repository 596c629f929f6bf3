import { useEffect, useState } from "react";
import type { Explorer } from "../../explorer/explorer.ts";
import { clearLens } from "../../explorer/lens.ts";
import type { ExplorerState } from "../../explorer/state.ts";
import { firstAct } from "../first-act.ts";
import { firstScene } from "./first-view.ts";

/**
 * So long the page is left alone with the picture that came with it, in milliseconds. Whoever has
 * not moved by then is reading, and what they will need is made meanwhile.
 */
const leftAlone = 4000;

/**
 * Whether the live map is wanted, and what else costs a phone a second: when a person first does
 * something, when the picture that came with the page does not show what is to be seen, or after a while.
 */
export function useWanted(explorer: Explorer): boolean {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const want = () => {
      clearTimeout(timer);
      unsubscribe();
      setWanted(true);
    };
    const look = (state: ExplorerState) => {
      if (state.opening.status !== "open") return;
      if (!isPictured(state)) want();
      else timer ??= setTimeout(want, leftAlone);
    };
    const unsubscribe = explorer.subscribe(look);
    look(explorer.getState());
    let isGone = false;
    firstAct.then(() => isGone || want());
    return () => {
      isGone = true;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [explorer]);
  return isWanted;
}

/** Whether the page's picture shows all that the live map would: nobody's marks, and nothing lit up. */
function isPictured({
  opening,
  learner,
  target,
  list,
  selected,
  lens,
  sent,
}: ExplorerState): boolean {
  const scene = opening.status === "open" ? firstScene() : undefined;
  if (opening.status !== "open" || !scene) return false;
  const isOfTheSite = opening.open.layouts.some(
    ({ width, height }) => width === scene.width && height === scene.height,
  );
  return (
    isOfTheSite &&
    learner.marks.size === 0 &&
    list.size === 0 &&
    target === undefined &&
    selected === undefined &&
    sent === undefined &&
    lens === clearLens
  );
}
