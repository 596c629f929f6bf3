import { limits } from "../../core/curriculum/limits.ts";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { useEdit, useWritten } from "./editing-context.tsx";
import { GoalsEditor } from "./GoalsEditor.tsx";
import { RefusedNote } from "./RefusedNote.tsx";
import { StagesEditor } from "./StagesEditor.tsx";
import { TextField } from "./TextField.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** What stands around the topics: the curriculum's title, its goals, stages and areas. */
export function PartsPanel() {
  const { parts: words, topic } = useAuthoringWords();
  const { title, summary } = useWritten();
  const edit = useEdit();
  return (
    <>
      <DialogTop title={words.title} />
      <div className="dialog-body author-fields">
        <TextField
          label={words.curriculumTitle}
          value={title}
          take={(title) => edit({ kind: "change-curriculum", fields: { title } })}
          required
          maxLength={limits.titleLength}
        />
        <TextField
          label={topic.summary}
          value={summary ?? ""}
          take={(text) =>
            edit({ kind: "change-curriculum", fields: { summary: text || undefined } })
          }
          lines={2}
          maxLength={limits.textLength}
        />
        <RefusedNote />
        <GoalsEditor />
        <StagesEditor />
      </div>
    </>
  );
}
