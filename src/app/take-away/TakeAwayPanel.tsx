import { useState } from "react";
import { calendarObstacle } from "../../explorer/taking/calendar-obstacle.ts";
import { planFileName, savedSentence } from "../../explorer/taking/saved-words.ts";
import { takenPlanOf } from "../../explorer/taking/taken-plan-of.ts";
import { type PlanFormat, planFile } from "../../formats/export/plan-formats.ts";
import { useExplorer, useExplorerState, useWords } from "../explorer-context.tsx";
import { saveFile } from "../save-file.ts";
import { planBlob } from "./plan-blob.ts";
import { preparePrinting } from "./printing.tsx";

export { preparePrinting };

/** The files that a way can be saved as, and print. */
export function TakeAwayPanel() {
  const explorer = useExplorer();
  const words = useWords();
  const { formats, hints, print: printText } = words.takeAway;
  const [saved, setSaved] = useState<string>();
  const isDated = useExplorerState((state) => state.wayTab === "calendar");
  const obstacle = useExplorerState(calendarObstacle);
  const save = (format: PlanFormat) => {
    const plan = takenPlanOf(explorer.getState(), isDated || format === "ics");
    const text = plan && planFile(words, plan, format, new Date().toISOString());
    if (!plan || text === undefined) return;
    const name = planFileName(plan.title, format);
    saveFile(name, planBlob(format, text));
    explorer.actions.announce(savedSentence(words, plan, format));
    setSaved(name);
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
            title={formats.ics}
            hint={obstacle ?? hints.events}
            isOff={obstacle !== undefined}
            take={() => save("ics")}
          />
        </li>
        <li>
          <Way
            title={formats.md}
            hint={isDated ? hints.listOfWeeks : hints.listOfSteps}
            take={() => save("md")}
          />
        </li>
        <li>
          <Way
            title={formats.csv}
            hint={isDated ? hints.rowsOfBlocks : hints.rowsOfSteps}
            take={() => save("csv")}
          />
        </li>
        <li>
          <Way
            title={printText}
            icon={printer}
            hint={isDated ? hints.printedWeeks : hints.printedSteps}
            take={print}
          />
        </li>
      </ul>
      {saved !== undefined && (
        <p className="quiet take-away-saved">{words.ownProgress.savedAs(saved)}</p>
      )}
    </>
  );
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
