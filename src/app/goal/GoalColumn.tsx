import { useExplorerState, useWay } from "../explorer-context.tsx";
import { latePart } from "../late-part.tsx";
import { Legend } from "./Legend.tsx";
import { WayList } from "./WayList.tsx";
import { Welcome } from "./Welcome.tsx";

const PlacementPanel = latePart(() =>
  import("../placement/PlacementPanel.tsx").then((module) => module.PlacementPanel),
);

const StartPanel = latePart(() =>
  import("../start/StartPanel.tsx").then((module) => module.StartPanel),
);

/** What I want: the goals to choose from, the questions about one, or the way to it. */
export function GoalColumn() {
  const way = useWay();
  const isPlacing = useExplorerState((state) => state.placement !== undefined);
  const isAsking = useExplorerState((state) => state.route.asking !== undefined);
  return (
    <>
      {isPlacing && <PlacementPanel />}
      {!isPlacing && way && isAsking && <StartPanel />}
      {!isPlacing && way && !isAsking && <WayList key={way.title} way={way} />}
      {!isPlacing && !way && <Welcome />}
      <Legend />
    </>
  );
}
