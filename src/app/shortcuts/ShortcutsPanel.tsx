import { DialogTop } from "../dialog/DialogTop.tsx";
import { useActions, useExplorerState } from "../explorer-context.tsx";
import { Keys } from "./Keys.tsx";
import { mapShortcuts, pageShortcuts, type Shortcut } from "./table.ts";

/** Every key there is, from the table that the page itself goes by. */
export function ShortcutsPanel() {
  return (
    <>
      <DialogTop title="Keys" />
      <div className="dialog-body">
        <CharacterKeys />
        <KeyList title="Anywhere on the page" shortcuts={pageShortcuts} />
        <KeyList title="While the map has the focus" shortcuts={mapShortcuts} />
      </div>
    </>
  );
}

/** Keys that are letters or signs can be in the way of dictation and other helps: WCAG 2.1.4. */
function CharacterKeys() {
  const isOn = useExplorerState((state) => state.characterKeys);
  const { setCharacterKeys } = useActions();
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => setCharacterKeys(event.target.checked)}
      />
      <span>
        <kbd>/</kbd> and <kbd>?</kbd> work anywhere on the page
      </span>
    </label>
  );
}

interface Props {
  readonly title: string;
  readonly shortcuts: readonly Shortcut<string>[];
}

function KeyList({ title, shortcuts }: Props) {
  return (
    <section className="key-list">
      <h3>{title}</h3>
      <dl>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.act}>
            <dt>{shortcut.does}</dt>
            <dd>
              <Keys shortcut={shortcut} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
