import { useEffect } from "react";
import { isAbridged } from "../../explorer/state.ts";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { panelId, Tabs, tabId } from "../shell/Tabs.tsx";
import { AreaTable } from "./AreaTable.tsx";
import { Findings } from "./Findings.tsx";
import { type CheckTab, showCheckTab, useLastLook } from "./last-look.ts";
import { TopicTable } from "./TopicTable.tsx";
import { useCheckWords } from "./use-check-words.ts";

const names: readonly CheckTab[] = ["findings", "topics", "areas"];

/** What is wrong with the curriculum, and what its prerequisites mean for the way through it. */
export function CheckPanel() {
  const { title } = useWords().check;
  const words = useCheckWords();
  const { showCheck } = useActions();
  const tab = useLastLook((look) => look.tab);
  useEffect(() => {
    showCheck(true);
    return () => showCheck(false);
  }, [showCheck]);
  const tabs = names.map((name) => ({ name, title: words.tabs[name] }));
  return (
    <>
      <DialogTop title={title} />
      <div className="check-tabs">
        <Tabs label={words.parts} group="check" tabs={tabs} shown={tab} show={showCheckTab} />
      </div>
      <div
        role="tabpanel"
        id={panelId("check", tab)}
        aria-labelledby={tabId("check", tab)}
        className="dialog-body check"
      >
        <Part tab={tab} />
      </div>
    </>
  );
}

function Part({ tab }: { readonly tab: CheckTab }) {
  const findings = useExplorerState(({ answers }) => answers.check?.answer);
  const metrics = useExplorerState(({ answers }) => answers.weights?.answer.metrics);
  const isWithoutTexts = useExplorerState(
    (state) => isAbridged(state) && state.notice === "noTexts",
  );
  const { oneMoment } = useWords().shell;
  const { noTexts } = useCheckWords();
  if (tab === "findings" && findings) return <Findings found={findings} />;
  if (tab === "topics" && metrics) return <TopicTable metrics={metrics} />;
  if (tab === "areas" && metrics) return <AreaTable metrics={metrics} />;
  return <p className="quiet">{tab === "findings" && isWithoutTexts ? noTexts : oneMoment}</p>;
}
