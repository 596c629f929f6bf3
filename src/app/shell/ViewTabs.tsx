import type { ViewName } from "../../explorer/state.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { Tabs } from "./Tabs.tsx";

const views: readonly ViewName[] = ["map", "outline"];

/** Map or outline. */
export function ViewTabs() {
  const shown = useExplorerState((state) => state.view);
  const { show } = useActions();
  const words = useWords().shell;
  const tabs = views.map((name) => ({ name, title: words.views[name] }));
  return <Tabs label={words.view} group="view" tabs={tabs} shown={shown} show={show} />;
}
