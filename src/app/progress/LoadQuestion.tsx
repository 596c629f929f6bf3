import { counted } from "../../core/model/counted.ts";
import { dateText } from "../../explorer/date-words.ts";
import { added, type ProgressFile } from "../../explorer/read-progress.ts";
import { useActions, useExplorer } from "../explorer-context.tsx";
import { MenuQuestion } from "./MenuQuestion.tsx";
import { closeProgressMenu } from "./menu.ts";

interface Props {
  readonly file: ProgressFile;
  readonly goBack: () => void;
}

/** Asks what becomes of what is here when a file is loaded. */
export function LoadQuestion({ file, goBack }: Props) {
  const { restore } = useActions();
  const { getState } = useExplorer();
  const { record, saved } = file;
  const load = (howLoaded: "added" | "replaced") => {
    closeProgressMenu();
    const loaded = howLoaded === "added" ? added(getState(), record) : record;
    restore(loaded, howLoaded === "added" ? "Progress added from a file" : "Progress loaded");
  };
  const marks = counted(record.learner.marks.size, "mark");
  return (
    <MenuQuestion
      title="Load this progress?"
      text={`The file was saved on ${dateText(saved)} and has ${marks}. Add it to what is here, or let it take the place of that? Either can be undone.`}
    >
      <button type="button" className="button is-primary" onClick={() => load("added")}>
        Add to what is here
      </button>
      <button type="button" className="button" onClick={() => load("replaced")}>
        Replace what is here
      </button>
      <button type="button" className="button" onClick={goBack}>
        Load nothing
      </button>
    </MenuQuestion>
  );
}
