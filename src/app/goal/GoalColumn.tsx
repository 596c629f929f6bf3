import { useWay } from "../explorer-context.tsx";
import { Legend } from "./Legend.tsx";
import { WayList } from "./WayList.tsx";
import { Welcome } from "./Welcome.tsx";

/** What I want: the goals to choose from, or the way to the one that was chosen. */
export function GoalColumn() {
  const way = useWay();
  return (
    <>
      {way ? <WayList key={way.title} way={way} /> : <Welcome />}
      <Legend />
    </>
  );
}
