import { commandWords } from "../../language/late/commands.ts";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";
import { spoken } from "../language/language.ts";
import { Phrase } from "../text/Phrase.tsx";
import { documentation } from "./documentation.ts";
import { Keys } from "./Keys.tsx";
import { type MapAct, mapShortcuts, type PageAct, pageShortcuts, type Shortcut } from "./table.ts";

/** Every key there is, from the table that the page itself goes by. */
export function ShortcutsPanel() {
  const words = useWords().shortcuts;
  return (
    <>
      <DialogTop title={words.title} />
      <div className="dialog-body">
        <CharacterKeys />
        <KeyList title={words.onPage} shortcuts={pageShortcuts} />
        <KeyList title={words.onMap} shortcuts={mapShortcuts} />
        <Documentation />
      </div>
    </>
  );
}

function Documentation() {
  const [title] = commandWords[spoken(useWords())].commands.documentation;
  return (
    <p>
      <a href={documentation}>{title}</a>
    </p>
  );
}

/** Keys that are letters or signs can be in the way of dictation and other helps: WCAG 2.1.4. */
function CharacterKeys() {
  const isOn = useExplorerState((state) => state.characterKeys);
  const { setCharacterKeys } = useActions();
  const words = useWords().shortcuts;
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => setCharacterKeys(event.target.checked)}
      />
      <span>
        <Phrase of={words.characters} parts={{ slash: <kbd>/</kbd>, question: <kbd>?</kbd> }} />
      </span>
    </label>
  );
}

interface Props {
  readonly title: string;
  readonly shortcuts: readonly Shortcut<PageAct | MapAct>[];
}

function KeyList({ title, shortcuts }: Props) {
  const { does } = useWords().shortcuts;
  return (
    <section className="key-list">
      <h3>{title}</h3>
      <dl>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.act}>
            <dt>{does[shortcut.act]}</dt>
            <dd>
              <Keys shortcut={shortcut} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
