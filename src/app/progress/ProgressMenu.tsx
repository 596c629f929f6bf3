import { useEffect, useState } from "react";
import { openCurriculum } from "../../explorer/state.ts";
import { useExplorerState, useWords } from "../explorer-context.tsx";
import { latePart } from "../late-part.tsx";
import { closeProgressMenu, progressMenuId } from "./menu.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

const ProgressPanel = latePart(() =>
  import("./ProgressPanel.tsx").then((module) => module.ProgressPanel),
);

/** What can be done with all that is kept for the person. */
export function ProgressMenu() {
  const isLoaded = useExplorerState((state) => openCurriculum(state) !== undefined);
  const { title, hint } = useWords().ownProgress;
  const [isShown, setIsShown] = useState(false);
  useUndoKeys();
  useEscapeFirst(isShown);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={title}
        title={hint}
        aria-expanded={isShown}
        aria-controls={progressMenuId}
        popoverTarget={progressMenuId}
        disabled={!isLoaded}
      >
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <circle className="solid" cx="4" cy="10" r="1.6" />
          <circle className="solid" cx="10" cy="10" r="1.6" />
          <circle className="solid" cx="16" cy="10" r="1.6" />
        </svg>
      </button>
      <section
        id={progressMenuId}
        className="progress-menu"
        aria-label={title}
        popover="auto"
        onToggle={(event) => setIsShown(event.newState === "open")}
      >
        {isShown && <ProgressPanel />}
      </section>
    </>
  );
}

/** Escape closes the menu before it closes what lies behind it. */
function useEscapeFirst(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      closeProgressMenu();
    };
    document.addEventListener("keydown", onKeyDown, { capture: true });
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [isShown]);
}
