import { useState } from "react";
import { curriculumText } from "../../formats/export/json.ts";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { closeDialog } from "../dialog/shown-dialog.ts";
import { useActions, useCurriculum } from "../explorer-context.tsx";
import { saveFile } from "../save-file.ts";
import { useEditing } from "./editing-context.tsx";
import { type FilesTask, makeFiles } from "./files-task.ts";
import { sourceFiles } from "./source-files.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** What was made, as files. */
export function TakePanel() {
  const { dialogs: words } = useAuthoringWords();
  const curriculum = useCurriculum();
  const { resume, start, opened } = useEditing();
  const { announce } = useActions();
  const [failure, setFailure] = useState("");
  const fail = (sentence: string) => {
    setFailure(sentence);
    announce(sentence);
  };
  const save = async (name: string, wanted: FilesTask["wanted"]) => {
    setFailure("");
    try {
      const sources = await sourceFiles(opened);
      const made = await makeFiles({ wanted, curriculum, start, sources });
      if (made === undefined) fail(words.patchNone);
      else if (made === "") fail(words.patchEmpty);
      else saveFile(name, new Blob([made]));
    } catch {
      fail(words.failed);
    }
  };
  return (
    <>
      <DialogTop title={words.take} />
      <div className="dialog-body author-take">
        <Way
          title={words.json}
          hint={words.jsonHint}
          take={() => saveFile(`${curriculum.id}.json`, jsonBlob(curriculumText(curriculum)))}
        />
        <Way
          title={words.yaml}
          hint={words.yamlHint}
          take={() => save(`${curriculum.id}.zip`, "folder")}
        />
        <Way
          title={words.patch}
          hint={words.patchHint}
          take={() => save(`${curriculum.id}.patch`, "patch")}
        />
        <Way
          title={words.discard}
          hint={words.discardHint}
          take={() => {
            resume(start);
            closeDialog();
          }}
        />
        {failure && <p className="author-note">{failure}</p>}
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
