import { useState } from "react";
import { curriculumText } from "../../formats/export/json.ts";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { closeDialog } from "../dialog/shown-dialog.ts";
import { useActions, useCurriculum } from "../explorer-context.tsx";
import { saveFile } from "../save-file.ts";
import { useEditing } from "./editing-context.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";
import { zippedFolder } from "./zipped-folder.ts";

/** What was made, as files. */
export function TakePanel() {
  const { dialogs: words } = useAuthoringWords();
  const curriculum = useCurriculum();
  const { resume, start } = useEditing();
  const { announce } = useActions();
  const [hasFailed, setFailed] = useState(false);
  const save = async (name: string, make: () => Promise<Blob>) => {
    setFailed(false);
    try {
      saveFile(name, await make());
    } catch {
      setFailed(true);
      announce(words.failed);
    }
  };
  return (
    <>
      <DialogTop title={words.take} />
      <div className="dialog-body author-take">
        <Way
          title={words.json}
          hint={words.jsonHint}
          take={() =>
            save(`${curriculum.id}.json`, async () => jsonBlob(curriculumText(curriculum)))
          }
        />
        <Way
          title={words.yaml}
          hint={words.yamlHint}
          take={() => save(`${curriculum.id}.zip`, () => zippedFolder(curriculum))}
        />
        <Way
          title={words.discard}
          hint={words.discardHint}
          take={() => {
            resume(start);
            closeDialog();
          }}
        />
        {hasFailed && <p className="author-note">{words.failed}</p>}
      </div>
    </>
  );
}

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly take: () => void;
}

function Way({ title, hint, take }: Props) {
  return (
    <div className="author-way">
      <button type="button" className="button" onClick={take}>
        {title}
      </button>
      <p className="quiet">{hint}</p>
    </div>
  );
}

const jsonBlob = (text: string) => new Blob([text], { type: "application/json" });
