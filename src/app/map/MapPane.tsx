import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Explorer } from "../../explorer/explorer.ts";
import { useWords } from "../explorer-context.tsx";
import { HoverWatch } from "../hover/hover-watch.ts";
import { LateHover } from "../hover/LateHover.tsx";
import { looksOfMap } from "../overview/looks.ts";
import { Overview } from "../overview/Overview.tsx";
import { mapShortcuts, shortcutFor } from "../shortcuts/table.ts";
import { actOnMap, zoomStep } from "./act-on-map.ts";
import { takePicture } from "./first-view.ts";
import { liveMap } from "./live-map.ts";
import type { MapController } from "./map-controller.ts";
import "./map-pane.css";

/** The map. Until the live one is drawn, the picture that came with the page stands in its exact place. */
export function MapPane({ explorer, label }: { explorer: Explorer; label: string }) {
  const host = useRef<HTMLDivElement>(null);
  const controller = liveMap;
  const [live, setLive] = useState(false);
  const [watch] = useState(() => new HoverWatch());
  const [looks] = useState(looksOfMap);
  const help = useId();
  const words = useWords().map;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let detached = false;
    import("./map-controller.ts").then(
      ({ MapController }) => {
        if (!detached)
          controller.current = new MapController(element, explorer, {
            onDrawn: () => setLive(true),
            onLook: looks.show,
            watch,
          });
      },
      () => explorer.actions.announce(explorer.getState().words.map.notLoaded),
    );
    const repaint = () => controller.current?.repaint();
    const stopWatching = watchColours(repaint);
    return () => {
      detached = true;
      stopWatching();
      controller.current?.detach();
      controller.current = undefined;
    };
  }, [explorer, looks, watch]);

  const onKeyDown = (event: KeyboardEvent) => {
    const shortcut = shortcutFor(mapShortcuts, event);
    if (!shortcut) return;
    actOnMap(shortcut.act, controller.current, explorer);
    event.preventDefault();
  };

  return (
    <div className="map-pane" data-live={live}>
      <div
        id="map"
        className="map-surface"
        role="application"
        aria-roledescription={words.role}
        aria-label={label}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one tab stop, walked with the arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.focus({ preventScroll: true })}
      >
        <div
          className="map-canvas"
          ref={host}
          aria-hidden="true"
          onPointerMove={watch.notePointer}
          onPointerDown={watch.notePointer}
        />
        {!live && <div className="map-picture" ref={takePicture} />}
      </div>
      <p id={help} className="visually-hidden">
        {words.help}
      </p>
      <ZoomButtons controller={controller} />
      <LateHover watch={watch} />
      <Overview looks={looks} lookAt={(x, y) => controller.current?.lookAt(x, y)} />
    </div>
  );
}

function ZoomButtons({
  controller,
}: {
  controller: { readonly current: MapController | undefined };
}) {
  const words = useWords().map;
  return (
    <fieldset className="map-zoom" aria-label={words.zoom}>
      <button
        type="button"
        aria-label={words.zoomIn}
        onClick={() => controller.current?.zoomBy(zoomStep)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        onClick={() => controller.current?.zoomBy(1 / zoomStep)}
      >
        −
      </button>
      <button
        type="button"
        aria-label={words.showWhole}
        onClick={() => controller.current?.fitAll()}
      >
        ⤢
      </button>
    </fieldset>
  );
}

/** Calls back when the page's colours change: by the system's scheme, or by the theme set on the page. */
function watchColours(changed: () => void): () => void {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", changed);
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    scheme.removeEventListener("change", changed);
    theme.disconnect();
  };
}
