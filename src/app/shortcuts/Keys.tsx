import type { Shortcut } from "./table.ts";

/** Keys whose names in `KeyboardEvent.key` are not what stands on them, with what is said of them. */
const signs: ReadonlyMap<string, readonly [sign: string, spoken: string]> = new Map([
  ["ArrowLeft", ["←", "Left"]],
  ["ArrowRight", ["→", "Right"]],
  ["ArrowUp", ["↑", "Up"]],
  ["ArrowDown", ["↓", "Down"]],
  ["Escape", ["Esc", "Escape"]],
  ["Backspace", ["⌫", "Backspace"]],
  ["k", ["K", "K"]],
  ["-", ["−", "Minus"]],
]);

const hasCommandKey = /mac|iphone|ipad/i.test(navigator.platform);

/** The keys of a shortcut, as they look on the keyboard. */
export function Keys({ shortcut }: { readonly shortcut: Shortcut<unknown> }) {
  const keys = shortcut.withCtrl ? [hasCommandKey ? "⌘" : "Ctrl", ...shortcut.keys] : shortcut.keys;
  return (
    <span className="keys">
      {keys.map((key) => {
        const [sign, spoken] = signs.get(key) ?? [key, key];
        return (
          <kbd key={key}>
            {sign === spoken ? (
              sign
            ) : (
              <>
                <span aria-hidden="true">{sign}</span>
                <span className="visually-hidden">{spoken}</span>
              </>
            )}
          </kbd>
        );
      })}
    </span>
  );
}
