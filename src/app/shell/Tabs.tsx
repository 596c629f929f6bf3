import type { KeyboardEvent } from "react";

interface Props<Name extends string> {
  /** What is chosen with the tabs. */
  readonly label: string;
  /** Tells the ids of these tabs from those of others. */
  readonly group: string;
  readonly tabs: readonly { readonly name: Name; readonly title: string }[];
  readonly shown: Name;
  readonly show: (name: Name) => void;
}

export const tabId = (group: string, name: string) => `${group}-tab-${name}`;
export const panelId = (group: string, name: string) => `${group}-panel-${name}`;

/** Tabs as the pattern of the ARIA Authoring Practices Guide has them. */
export function Tabs<Name extends string>({ label, group, tabs, shown, show }: Props<Name>) {
  function onKeyDown(event: KeyboardEvent) {
    const along = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (along === 0) return;
    const step = getComputedStyle(event.currentTarget).direction === "rtl" ? -along : along;
    const index = tabs.findIndex((tab) => tab.name === shown);
    const next = tabs.at((index + step) % tabs.length);
    if (!next) return;
    event.preventDefault();
    show(next.name);
    document.getElementById(tabId(group, next.name))?.focus();
  }

  return (
    <div className="tabs" role="tablist" aria-label={label}>
      {tabs.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(group, name)}
          className="tab"
          aria-selected={name === shown}
          aria-controls={name === shown ? panelId(group, name) : undefined}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => show(name)}
          onKeyDown={onKeyDown}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
