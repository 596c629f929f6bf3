import { markedAsKnown } from "../../core/model/learner.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { EmbedWishes } from "../../formats/export/embed-snippets.ts";
import { languageCodes, languages } from "../../language/languages.ts";
import { controlNames, loadingNames, themeNames, viewNames } from "../../scene/embedded.ts";
import { useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { useEmbeddingWords } from "./use-embedding-words.ts";

interface Props {
  readonly wishes: EmbedWishes;
  readonly change: (more: Partial<EmbedWishes>) => void;
}

/** What the embedded map is to be like. */
export function WishFields({ wishes, change }: Props) {
  const words = useEmbeddingWords();
  const { embed } = useWords();
  return (
    <>
      <ChoiceField
        title={words.view}
        value={wishes.view}
        options={viewNames.map((name) => [name, embed.view[name]])}
        choose={(view) => change({ view })}
      />
      <GoalField wishes={wishes} change={change} />
      <ChoiceField
        title={words.theme}
        value={wishes.theme}
        options={themeNames.map((name) => [name, words.themes[name]])}
        choose={(theme) => change({ theme })}
      />
      <ChoiceField
        title={words.language}
        value={wishes.lang ?? ""}
        options={[
          ["", words.asPage],
          ...languageCodes.map((code) => [code, languages[code].name] as const),
        ]}
        choose={(lang) => change({ lang: lang === "" ? undefined : lang })}
      />
      <ChoiceField
        title={words.loading}
        value={wishes.loading}
        options={loadingNames.map((name) => [name, words.loadings[name]])}
        choose={(loading) => change({ loading })}
      />
      <HeightField wishes={wishes} change={change} />
      <Controls wishes={wishes} change={change} />
      <OfTheReader wishes={wishes} change={change} />
    </>
  );
}

function GoalField({ wishes, change }: Props) {
  const words = useEmbeddingWords();
  const { goals } = useCurriculum();
  return (
    <ChoiceField
      title={words.goal}
      value={wishes.goal ?? ""}
      options={[["", words.noGoal], ...goals.map(({ id, title }) => [id, title] as const)]}
      choose={(goal) => change({ goal: goal === "" ? undefined : goal })}
    />
  );
}

/** Lower than this no map can be read, higher than that no window is. */
const heights = { min: 240, max: 2000 };

function HeightField({ wishes, change }: Props) {
  const words = useEmbeddingWords();
  return (
    <label className="embedding-field">
      {words.height}
      <input
        className="field"
        type="number"
        {...heights}
        step={20}
        defaultValue={wishes.height}
        onChange={({ target }) => {
          if (target.validity.valid || target.validity.stepMismatch)
            change({ height: Math.round(target.valueAsNumber) });
        }}
      />
    </label>
  );
}

function Controls({ wishes: { controls }, change }: Props) {
  const words = useEmbeddingWords();
  return (
    <fieldset className="embedding-choices">
      <legend>{words.controls}</legend>
      {controlNames.map((name) => (
        <Tick
          key={name}
          title={words.control[name]}
          isOn={controls.has(name)}
          turn={(isOn) =>
            change({
              controls: new Set(
                controlNames.filter((one) => (one === name ? isOn : controls.has(one))),
              ),
            })
          }
        />
      ))}
    </fieldset>
  );
}

/** What the page takes of the one who makes it: the open topic, what they know, and no marks of others. */
function OfTheReader({ wishes, change }: Props) {
  const words = useEmbeddingWords();
  const curriculum = useCurriculum();
  const selected = useExplorerState((state) => state.selected);
  const learner = useExplorerState((state) => state.learner);
  const topic = selected === undefined ? undefined : topicsById(curriculum).get(selected);
  const known = [...markedAsKnown(learner)];
  return (
    <div className="embedding-choices">
      {topic && (
        <Tick
          title={words.withTopic(topic.title)}
          isOn={wishes.topic !== undefined}
          turn={(isOn) => change({ topic: isOn ? topic.id : undefined })}
        />
      )}
      {known.length > 0 && (
        <Tick
          title={words.withKnown(known.length)}
          isOn={wishes.known.length > 0}
          turn={(isOn) => change({ known: isOn ? known : [] })}
        />
      )}
      <Tick
        title={words.readonly}
        isOn={wishes.readonly}
        turn={(readonly) => change({ readonly })}
      />
    </div>
  );
}

interface TickProps {
  readonly title: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

function Tick({ title, isOn, turn }: TickProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={isOn} onChange={({ target }) => turn(target.checked)} />
      {title}
    </label>
  );
}
