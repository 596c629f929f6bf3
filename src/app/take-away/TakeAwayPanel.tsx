import { useState } from "react";
import { formatNames, planFileName, savedSentence } from "../../explorer/taking/saved-words.ts";
import { calendarOf, takenPlanOf } from "../../explorer/taking/taken-plan-of.ts";
import { type PlanFormat, planFile } from "../../formats/export/plan-formats.ts";
import { useExplorer, useExplorerState } from "../explorer-context.tsx";
import { preparePrinting } from "./printing.tsx";
import { saveFile } from "./save-file.ts";

export { preparePrinting };

/** The files that a way can be saved as, and print. */
export function TakeAwayPanel() {
  const explorer = useExplorer();
  const [saved, setSaved] = useState<string>();
  const isDated = useExplorerState((state) => state.wayTab === "calendar");
  const obstacle = useExplorerState(calendarObstacle);
  const save = (format: PlanFormat) => {
    const plan = takenPlanOf(explorer.getState(), isDated || format === "ics");
    const text = plan && planFile(plan, format, new Date().toISOString());
    if (!plan || text === undefined) return;
    const name = planFileName(plan.title, format);
    saveFile(name, format, text);
    explorer.actions.announce(savedSentence(plan, format));
    setSaved(`Saved as ${name}.`);
  };
  const print = () => {
    preparePrinting(explorer);
    window.print();
  };
  return (
    <>
      <ul className="take-away-ways">
        <li>
          <Way
            title={formatNames.ics}
            hint={obstacle ?? "an event for every block"}
            isOff={obstacle !== undefined}
            take={() => save("ics")}
          />
        </li>
        <li>
          <Way
            title={formatNames.md}
            hint={isDated ? "week by week, as Markdown" : "step by step, as Markdown"}
            take={() => save("md")}
          />
        </li>
        <li>
          <Way
            title={formatNames.csv}
            hint={isDated ? "a row for every block, as CSV" : "a row for every step, as CSV"}
            take={() => save("csv")}
          />
        </li>
        <li>
          <Way
            title="Print"
            icon={printer}
            hint={isDated ? "the weeks, on paper or as PDF" : "the steps, on paper or as PDF"}
            take={print}
          />
        </li>
      </ul>
      {saved !== undefined && <p className="quiet take-away-saved">{saved}</p>}
    </>
  );
}

/** Why there is no calendar to save, in words for the person; undefined when there is one. */
function calendarObstacle(state: Parameters<typeof calendarOf>[0]): string | undefined {
  const answer = calendarOf(state);
  if (!answer) return "The calendar is being laid out …";
  const { schedule } = answer;
  return schedule.kind === "impossible" ? schedule.message : undefined;
}

interface WayProps {
  readonly title: string;
  readonly hint: string;
  /** The path of its sign. */
  readonly icon?: string;
  readonly isOff?: boolean;
  readonly take: () => void;
}

const arrowIntoTray = "M10 3v9m-3.5-3.5L10 12l3.5-3.5M4 14v2.5h12V14";
const printer = "M6 8V3.5h8V8M6 14H3.5V8h13v6H14m-8-2.5h8v5H6z";

function Way({ title, hint, icon = arrowIntoTray, isOff = false, take }: WayProps) {
  return (
    <button type="button" className="take-away-way" disabled={isOff} onClick={take}>
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path className="ring" d={icon} />
      </svg>
      <b>{title}</b> <span className="take-away-hint">{hint}</span>
    </button>
  );
}
