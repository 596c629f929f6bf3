import type { KeyboardEvent } from "react";
import type { ViewName } from "../../explorer/state.ts";
import { useActions, useExplorerState } from "../explorer-context.tsx";

const views: readonly { readonly name: ViewName; readonly title: string }[] = [
  { name: "map", title: "Map" },
  { name: "outline", title: "Outline" },
];

export const tabId = (view: ViewName) => `tab-${view}`;
export const panelId = (view: ViewName) => `panel-${view}`;

/** Map or outline, as the tabs pattern of the ARIA Authoring Practices Guide has it. */
export function ViewTabs() {
  const shown = useExplorerState((state) => state.view);
  const { show } = useActions();

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const index = views.findIndex((view) => view.name === shown);
    const next = views.at((index + step) % views.length);
    if (!next) return;
    event.preventDefault();
    show(next.name);
    document.getElementById(tabId(next.name))?.focus();
  }

  return (
    <div className="tabs" role="tablist" aria-label="View">
      {views.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          className="tab"
          aria-selected={name === shown}
          aria-controls={panelId(name)}
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
