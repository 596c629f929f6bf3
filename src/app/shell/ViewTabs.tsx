import type { ViewName } from "../../explorer/state.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { Tabs } from "./Tabs.tsx";

const views: readonly { readonly name: ViewName; readonly title: string }[] = [
  { name: "map", title: "Map" },
  { name: "outline", title: "Outline" },
];

/** Map or outline. */
export function ViewTabs() {
  const shown = useExplorerState((state) => state.view);
  const { show } = useActions();
  return <Tabs label="View" group="view" tabs={views} shown={shown} show={show} />;
}
