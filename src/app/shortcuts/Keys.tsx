import type { Words } from "../../language/english.ts";
import { useWords } from "../explorer-context.tsx";
import type { Shortcut } from "./table.ts";

type KeyName = keyof Words["shortcuts"]["keys"];

/** Keys whose names in `KeyboardEvent.key` are not what stands on them: a sign, if they have one, and a name. */
const named: ReadonlyMap<string, { readonly sign?: string; readonly name: KeyName }> = new Map([
  ["ArrowLeft", { sign: "←", name: "left" }],
  ["ArrowRight", { sign: "→", name: "right" }],
  ["ArrowUp", { sign: "↑", name: "up" }],
  ["ArrowDown", { sign: "↓", name: "down" }],
  ["Backspace", { sign: "⌫", name: "backspace" }],
  ["-", { sign: "−", name: "minus" }],
  ["Escape", { name: "escape" }],
  ["Home", { name: "home" }],
  ["End", { name: "end" }],
  ["Enter", { name: "enter" }],
  [" ", { name: "space" }],
]);

const hasCommandKey = /mac|iphone|ipad/i.test(navigator.platform);

/** The keys of a shortcut, as they look on the keyboard. */
export function Keys({ shortcut }: { readonly shortcut: Shortcut<unknown> }) {
  const words = useWords().shortcuts.keys;
  const control = hasCommandKey ? "⌘" : words.control;
  const keys = shortcut.withCtrl ? [control, ...shortcut.keys] : shortcut.keys;
  return (
    <span className="keys">
      {keys.map((key) => {
        const { sign, name } = named.get(key) ?? {};
        // Letters stand on keys as capitals.
        const text = name ? words[name] : key.length === 1 ? key.toUpperCase() : key;
        return (
          <kbd key={key}>
            {sign && <span aria-hidden="true">{sign}</span>}
            <span className={sign && "visually-hidden"}>{text}</span>
          </kbd>
        );
      })}
    </span>
  );
}
