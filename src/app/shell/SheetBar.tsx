import type { Column, SheetHeight } from "../../explorer/state.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";

const columns: readonly Column[] = ["goal", "topic"];
/** As long as nothing was chosen, the bar asks for a goal and nothing else. */
const asking: readonly Column[] = ["goal"];

/** The heights in the order in which the last button goes round them. */
const nextHeight: Readonly<Record<SheetHeight, SheetHeight>> = {
  low: "half",
  half: "tall",
  tall: "low",
};

/** On a narrow screen the side columns share a sheet below the map; this bar governs it. */
export function SheetBar() {
  const { shows, height } = useExplorerState((state) => state.sheet);
  const hasGoal = useExplorerState((state) => state.target !== undefined);
  const { showColumn, setSheet } = useActions();
  const { shell: words, goal } = useWords();
  const isAsking = useExplorerState(
    ({ target, selected, sheet }) => !target && !selected && sheet.height === "low",
  );
  const goalTitle = hasGoal ? words.yourWay : isAsking ? goal.whatToBeAble : words.goals;
  const titles = { goal: goalTitle, topic: words.topic };
  const press = (column: Column) => {
    if (column === shows && height !== "low") setSheet("low");
    else showColumn(column);
  };
  return (
    <nav className="sheet-bar" aria-label={words.yourWayAndTopic}>
      {(isAsking ? asking : columns).map((name) => (
        <button
          key={name}
          type="button"
          className={isAsking ? "sheet-tab is-asking" : "sheet-tab"}
          aria-expanded={name === shows && height !== "low"}
          aria-controls={`${name}-column`}
          onClick={() => press(name)}
        >
          {titles[name]}
        </button>
      ))}
      <button
        type="button"
        className="icon-button sheet-size"
        aria-label={height === "tall" ? words.lower : words.taller}
        onClick={() => setSheet(nextHeight[height])}
      >
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path className="ring" d={height === "tall" ? "m5 8 5 5 5-5" : "m5 12 5-5 5 5"} />
        </svg>
      </button>
    </nav>
  );
}
