import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Explorer } from "../../explorer/explorer.ts";
import type { Direction } from "../../scene/walk.ts";
import { looksOfMap } from "../overview/looks.ts";
import { Overview } from "../overview/Overview.tsx";
import { takePicture } from "./first-view.ts";
import type { MapController } from "./map-controller.ts";
import "./map-pane.css";

/** The map. Until the live one is drawn, the picture that came with the page stands in its exact place. */
export function MapPane({ explorer, label }: { explorer: Explorer; label: string }) {
  const host = useRef<HTMLDivElement>(null);
  const controller = useRef<MapController>(undefined);
  const [live, setLive] = useState(false);
  const [looks] = useState(looksOfMap);
  const help = useId();

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let detached = false;
    import("./map-controller.ts").then(
      ({ MapController }) => {
        if (!detached)
          controller.current = new MapController(
            element,
            explorer,
            () => setLive(true),
            looks.show,
          );
      },
      () =>
        explorer.actions.announce("The live map could not be loaded; the outline has everything."),
    );
    const repaint = () => controller.current?.repaint();
    const stopWatching = watchColours(repaint);
    return () => {
      detached = true;
      stopWatching();
      controller.current?.detach();
    };
  }, [explorer, looks]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions.get(event.key);
    const act = commands.get(event.key);
    if (direction) controller.current?.walk(direction);
    else if (act && controller.current) act(controller.current);
    else if (event.key === "Enter") document.getElementById("topic-title")?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div className="map-pane" data-live={live}>
      <div
        id="map"
        className="map-surface"
        role="application"
        aria-roledescription="prerequisite map"
        aria-label={label}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one tab stop, walked with the arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.focus({ preventScroll: true })}
      >
        <div className="map-canvas" ref={host} aria-hidden="true" />
        {!live && <div className="map-picture" ref={takePicture} />}
      </div>
      <p id={help} className="visually-hidden">
        Left to a prerequisite, right to what a topic opens, up and down to its neighbours, Enter to
        its description, plus, minus and zero to zoom. The outline holds the same topics as a list.
      </p>
      <ZoomButtons controller={controller} />
      <Overview looks={looks} lookAt={(x, y) => controller.current?.lookAt(x, y)} />
    </div>
  );
}

function ZoomButtons({
  controller,
}: {
  controller: { readonly current: MapController | undefined };
}) {
  return (
    <fieldset className="map-zoom" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" onClick={() => controller.current?.zoomBy(1.4)}>
        +
      </button>
      <button
        type="button"
        aria-label="Zoom out"
        onClick={() => controller.current?.zoomBy(1 / 1.4)}
      >
        −
      </button>
      <button
        type="button"
        aria-label="Show the whole map"
        onClick={() => controller.current?.fitAll()}
      >
        ⤢
      </button>
    </fieldset>
  );
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ["ArrowLeft", "prerequisite"],
  ["ArrowRight", "opens"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  ["Home", "first"],
  ["End", "last"],
]);

const commands: ReadonlyMap<string, (map: MapController) => void> = new Map([
  ["+", (map: MapController) => map.zoomBy(1.4)],
  ["=", (map: MapController) => map.zoomBy(1.4)],
  ["-", (map: MapController) => map.zoomBy(1 / 1.4)],
  ["0", (map: MapController) => map.fitAll()],
]);

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
