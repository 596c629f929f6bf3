import { added, type ProgressFile } from "../../explorer/read-progress.ts";
import { useActions, useExplorer, useWords } from "../explorer-context.tsx";
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
  const words = useWords();
  const texts = words.ownProgress.load;
  const load = (howLoaded: "added" | "replaced") => {
    closeProgressMenu();
    const loaded = howLoaded === "added" ? added(getState(), record) : record;
    restore(loaded, ({ ownProgress }) => ownProgress.load[howLoaded]);
  };
  const question = texts.question(words.day(saved), record.learner.marks.size);
  return (
    <MenuQuestion title={texts.title} text={question}>
      <button type="button" className="button is-primary" onClick={() => load("added")}>
        {texts.add}
      </button>
      <button type="button" className="button" onClick={() => load("replaced")}>
        {texts.replace}
      </button>
      <button type="button" className="button" onClick={goBack}>
        {texts.leave}
      </button>
    </MenuQuestion>
  );
}
