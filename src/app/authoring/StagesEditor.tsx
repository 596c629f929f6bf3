import { type FormEvent, useId } from "react";
import { limits } from "../../core/curriculum/limits.ts";
import type { Written } from "../../core/editing/written.ts";
import { ChoiceField } from "../embedding/ChoiceField.tsx";
import { useEdit, useWritten } from "./editing-context.tsx";
import { newId } from "./new-id.ts";
import { PartFields } from "./PartFields.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** The stages of a curriculum, each with its areas. */
export function StagesEditor() {
  const { parts: words } = useAuthoringWords();
  const { areas = [], stages = [] } = useWritten();
  const edit = useEdit();
  const heading = useId();
  return (
    <section className="author-part" aria-labelledby={heading}>
      <h3 id={heading}>{words.stages}</h3>
      <ol className="author-entries">
        {stages.map((one) => (
          <li key={one.id}>
            <PartFields
              part="stages"
              one={one}
              all={stages}
              label={words.stageTitle}
              rename={(title) => edit({ kind: "rename-stage", stage: one.id, title })}
            />
            <Areas areas={areas.filter(({ stage }) => stage === one.id)} stages={stages} />
          </li>
        ))}
      </ol>
      <NewStage />
    </section>
  );
}

interface AreasProps {
  readonly areas: NonNullable<Written["areas"]>;
  readonly stages: NonNullable<Written["stages"]>;
}

function Areas({ areas, stages }: AreasProps) {
  const { dialogs } = useAuthoringWords();
  const edit = useEdit();
  return (
    <ol className="author-entries author-areas">
      {areas.map((one) => (
        <li key={one.id}>
          <PartFields
            part="areas"
            one={one}
            all={areas}
            label={dialogs.areaTitle}
            rename={(title) => edit({ kind: "rename-area", area: one.id, title })}
          >
            {stages.length > 1 && (
              <ChoiceField
                title={dialogs.stage}
                value={one.stage}
                options={stages.map(({ id, title }) => [id, title])}
                choose={(stage) => edit({ kind: "place-area", area: one.id, stage })}
              />
            )}
          </PartFields>
        </li>
      ))}
    </ol>
  );
}

function NewStage() {
  const { parts: words, dialogs } = useAuthoringWords();
  const { stages = [] } = useWritten();
  const edit = useEdit();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const title = String(new FormData(form).get("title") ?? "").trim();
    const taken = stages.map(({ id }) => id);
    const stage = { id: newId(taken, "stage", title), title };
    if (edit({ kind: "add-stage", stage })) form.reset();
  };
  return (
    <form className="author-line-form" onSubmit={add}>
      <input
        className="field"
        name="title"
        aria-label={words.newStage}
        placeholder={words.newStage}
        required
        pattern=".*\S.*"
        maxLength={limits.titleLength}
      />
      <button type="submit" className="button is-small is-primary">
        {dialogs.add}
      </button>
    </form>
  );
}
