import { Activity } from "react";
import { LateDrawing } from "../authoring/LateDrawing.tsx";
import {
  useExplorer,
  useExplorerState,
  useShownCurriculum,
  useWords,
} from "../explorer-context.tsx";
import { LateHover } from "../hover/LateHover.tsx";
import { latePart } from "../late-part.tsx";
import { liveMap } from "../map/live-map.ts";
import { MapPane } from "../map/MapPane.tsx";
import { pageSurroundings } from "../map/page-surroundings.ts";
import { useWanted } from "../map/when-wanted.ts";
import { panelId, tabId } from "./Tabs.tsx";

const LensPanel = latePart(
  () => import("../lens/LensPanel.tsx").then((module) => module.LensPanel),
  <div className="lens-bar" />,
);
const OutlinePanel = latePart(() =>
  import("../outline/OutlinePanel.tsx").then((module) => module.OutlinePanel),
);

const everything = { zoom: true, overview: true };

/**
 * Map and outline, one of which is shown. The map keeps its size while it is behind, so that it is
 * where it was when it comes back; the outline is made in an idle moment once anything is wanted.
 */
export function Centre() {
  const explorer = useExplorer();
  const words = useWords();
  const view = useExplorerState((state) => state.view);
  const curriculum = useShownCurriculum();
  const isWanted = useWanted(explorer);
  const label = curriculum
    ? `${curriculum.title}, ${words.units.topics(curriculum.topics.length)}`
    : words.shell.opening;
  return (
    <main id="centre" className="centre" tabIndex={-1}>
      <div
        role="tabpanel"
        id={panelId("view", "map")}
        aria-labelledby={tabId("view", "map")}
        className={view === "map" ? "map-panel" : "map-panel is-behind"}
      >
        <MapPane
          explorer={explorer}
          label={label}
          map={liveMap}
          around={pageSurroundings}
          shows={everything}
          hover={LateHover}
          over={LateDrawing}
          isWanted={isWanted}
        />
      </div>
      {curriculum && <LensPanel />}
      <Activity mode={view === "outline" ? "visible" : "hidden"}>
        <div
          role="tabpanel"
          id={panelId("view", "outline")}
          aria-labelledby={tabId("view", "outline")}
          className="outline-panel"
        >
          {curriculum && (isWanted || view === "outline") && <OutlinePanel />}
        </div>
      </Activity>
    </main>
  );
}
