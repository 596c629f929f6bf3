import { type ComponentType, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Explorer } from "../../explorer/explorer.ts";
import { useWords } from "../explorer-context.tsx";
import { HoverWatch } from "../hover/hover-watch.ts";
import { type Looks, looksOfMap } from "../overview/looks.ts";
import { Overview } from "../overview/Overview.tsx";
import { mapShortcuts, shortcutFor } from "../shortcuts/table.ts";
import { actOnMap, zoomStep } from "./act-on-map.ts";
import type { LiveMap } from "./live-map.ts";
import type { Surroundings } from "./surroundings.ts";

interface Props {
  readonly explorer: Explorer;
  readonly label: string;
  /** Where the live map is put for those outside who act on it. */
  readonly map: LiveMap;
  readonly around: Surroundings;
  /** What stands on the map beside the topics. */
  readonly shows: { readonly zoom: boolean; readonly overview: boolean };
  /** Tells of what lies under the pointer. */
  readonly hover?: ComponentType<{ readonly watch: HoverWatch }>;
  /** Lies over the map and follows it. */
  readonly over?: ComponentType<{ readonly looks: Looks }>;
  /** Whether the live map is wanted by now; until then the picture is enough. */
  readonly isWanted?: boolean;
  /** Hears when there is first something to see. */
  readonly onLive?: () => void;
}

/** The map. Until the live one is drawn, the picture that came with the page stands in its exact place. */
export function MapPane(props: Props) {
  const { explorer, label, map, around, shows, isWanted = true, onLive } = props;
  const { hover: Hover, over: Over } = props;
  const host = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState(false);
  const [watch] = useState(() => new HoverWatch());
  const [looks] = useState(looksOfMap);
  const help = useId();
  const words = useWords().map;

  useEffect(() => {
    const element = host.current;
    if (!element || !isWanted) return;
    let detached = false;
    import("./map-controller.ts").then(
      ({ MapController }) => {
        if (!detached)
          map.current = new MapController(
            element,
            explorer,
            { onDrawn: () => setLive(true), onLook: looks.show, watch },
            around,
          );
      },
      () => explorer.actions.announce(explorer.getState().words.map.notLoaded),
    );
    const repaint = () => map.current?.repaint();
    const stopWatching = around.watchColours(repaint);
    return () => {
      detached = true;
      stopWatching();
      map.current?.detach();
      map.current = undefined;
    };
  }, [explorer, looks, watch, map, around, isWanted]);

  useEffect(() => {
    if (live) onLive?.();
  }, [live, onLive]);

  const onKeyDown = (event: KeyboardEvent) => {
    const shortcut = shortcutFor(mapShortcuts, event);
    if (!shortcut) return;
    actOnMap(shortcut.act, map.current, explorer, around);
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
        {!live && <div className="map-picture" ref={around.takePicture} />}
      </div>
      <p id={help} className="visually-hidden">
        {words.help}
      </p>
      {Over && <Over looks={looks} />}
      {shows.zoom && <ZoomButtons map={map} />}
      {Hover && <Hover watch={watch} />}
      {shows.overview && <Overview looks={looks} lookAt={(x, y) => map.current?.lookAt(x, y)} />}
    </div>
  );
}

function ZoomButtons({ map }: { readonly map: LiveMap }) {
  const words = useWords().map;
  return (
    <fieldset className="map-zoom" aria-label={words.zoom}>
      <button type="button" aria-label={words.zoomIn} onClick={() => map.current?.zoomBy(zoomStep)}>
        +
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        onClick={() => map.current?.zoomBy(1 / zoomStep)}
      >
        −
      </button>
      <button type="button" aria-label={words.showWhole} onClick={() => map.current?.fitAll()}>
        ⤢
      </button>
    </fieldset>
  );
}
