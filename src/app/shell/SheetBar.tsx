import { useEffect } from "react";
import type { Column } from "../../explorer/state.ts";
import { useActions, useExplorer, useExplorerState } from "../explorer-context.tsx";

const columns: readonly { readonly name: Column; readonly title: string }[] = [
  { name: "goal", title: "Your way" },
  { name: "topic", title: "Topic" },
];

/** On a narrow screen the side columns share a sheet below the map; this bar governs it. */
export function SheetBar() {
  const { shows, height } = useExplorerState((state) => state.sheet);
  const { showColumn, setSheet } = useActions();
  useSheetLowersOnEscape();
  const press = (column: Column) => {
    if (column === shows && height !== "low") setSheet("low");
    else showColumn(column);
  };
  return (
    <nav className="sheet-bar" aria-label="Your way and topic">
      {columns.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          className="sheet-tab"
          aria-expanded={name === shows && height !== "low"}
          aria-controls={`${name}-column`}
          onClick={() => press(name)}
        >
          {title}
        </button>
      ))}
      <button
        type="button"
        className="icon-button sheet-size"
        aria-label={height === "tall" ? "Make the sheet lower" : "Make the sheet taller"}
        onClick={() => setSheet(height === "tall" ? "half" : "tall")}
      >
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path className="ring" d={height === "tall" ? "m5 8 5 5 5-5" : "m5 12 5-5 5 5"} />
        </svg>
      </button>
    </nav>
  );
}

/** Escape lowers the sheet; whatever lies in front of it takes the key first. */
function useSheetLowersOnEscape(): void {
  const explorer = useExplorer();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) explorer.actions.setSheet("low");
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [explorer]);
}
