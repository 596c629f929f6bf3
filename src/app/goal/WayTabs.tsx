import { wayTabs } from "../../explorer/state.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { latePart } from "../late-part.tsx";
import { panelId, Tabs, tabId } from "../shell/Tabs.tsx";

const StepsPanel = latePart(() => import("./StepsPanel.tsx").then((module) => module.StepsPanel));
const OrdersPanel = latePart(() =>
  import("../orders/OrdersPanel.tsx").then((module) => module.OrdersPanel),
);
const CalendarPanel = latePart(() =>
  import("../calendar/CalendarPanel.tsx").then((module) => module.CalendarPanel),
);

/** What there is to see of a way, one at a time. */
export function WayTabs() {
  const shown = useExplorerState((state) => state.wayTab);
  const { goal } = useWords();
  const tabs = wayTabs.map((name) => ({ name, title: goal.tabs[name] }));
  const { showWayTab } = useActions();
  return (
    <div className="way-tabs">
      <Tabs label={goal.yourWay} group="way" tabs={tabs} shown={shown} show={showWayTab} />
      <div role="tabpanel" id={panelId("way", shown)} aria-labelledby={tabId("way", shown)}>
        {shown === "steps" && <StepsPanel />}
        {shown === "orders" && <OrdersPanel />}
        {shown === "calendar" && <CalendarPanel />}
      </div>
    </div>
  );
}
