import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { latePart } from "../late-part.tsx";
import { Texts } from "../text/Texts.tsx";

const TakeAwayPanel = latePart(() =>
  import("./TakeAwayPanel.tsx").then((module) => module.TakeAwayPanel),
);

/** The ways to take the plan along: folded away, and fetched when they are wanted. */
export function TakeAway() {
  const isShown = useExplorerState((state) => state.takingAway);
  const { showTakeAway } = useActions();
  const { title } = useWords().takeAway;
  return (
    <details
      className="take-away"
      open={isShown}
      onToggle={({ currentTarget }) => showTakeAway(currentTarget.open)}
    >
      <summary>{title}</summary>
      {isShown && (
        <Texts>
          <TakeAwayPanel />
        </Texts>
      )}
    </details>
  );
}
