import cytoscape, { type Core, type NodeSingular } from "cytoscape";
import { AreaId, TopicId } from "../core/model/ids.ts";
import type { Box } from "../scene/layout/layout.ts";
import { nearestZoom } from "../scene/levels.ts";
import type { Scene } from "../scene/scene.ts";
import { type Gestures, moveByTwoFingers } from "./gestures.ts";
import { readPalette } from "./palette.ts";
import { pulse } from "./pulse.ts";
import { shownIn } from "./shown.ts";
import { stylesheet } from "./stylesheet.ts";
import {
  type Covered,
  entered,
  type Fitting,
  fitted,
  revealed,
  type Viewport,
} from "./viewport.ts";
import { zoomByWheel } from "./wheel.ts";

/** What the reader does to the map. */
export interface MapEvents {
  readonly onTopic: (topic: TopicId) => void;
  /** An area, or several shown as one: what it takes up. */
  readonly onArea: (box: Box) => void;
  /** The same, pressed twice. */
  readonly onAreaTwice: (box: Box) => void;
  readonly onNowhere: () => void;
  readonly onHover: (topic: TopicId | undefined) => void;
  readonly onHoverArea: (area: AreaId | undefined) => void;
  /** All of the scene that was shown last has been brought onto the map. */
  readonly onShown: () => void;
  /** The window changed: zoom is screen pixels a map unit, the box is in map units. */
  readonly onWindow: (zoom: number, box: Box) => void;
}

/** A live map: draws the scene it was given last, and nothing else. */
export interface MapView {
  readonly show: (scene: Scene) => void;
  /** Shows a box; until the reader moves the map, it stays fitted when the window changes. */
  readonly fit: (box: Box, fitting: Fitting, animated: boolean) => void;
  /** Shows a box near enough to read at `atLeast`, from its upper left corner if not all of it fits. */
  readonly enter: (box: Box, atLeast: number, animated: boolean) => void;
  /** Brings a point of the map into the middle of the window, at once. */
  readonly lookAt: (x: number, y: number) => void;
  /** Multiplies the zoom around the middle of the window. */
  readonly zoomBy: (factor: number) => void;
  /** Moves just as much as is needed to see a box; see `revealed`. */
  readonly reveal: (box: Box, atLeast: number, covered: Covered, animated: boolean) => void;
  /** Draws the eye to a topic once; false when its card is not drawn now. */
  readonly pulse: (topic: TopicId) => boolean;
  /** Takes the colours and the font of the page again, after a change of theme. */
  readonly repaint: () => void;
  readonly destroy: () => void;
}

const moveMilliseconds = 260;

/** How much further out than the whole map one can go. */
const outermost = 0.7;

export function mountMap(host: HTMLElement, events: MapEvents, gestures: Gestures): MapView {
  let palette = readPalette(host);
  const cy = cytoscape({
    container: host,
    style: [...stylesheet(palette.font)],
    layout: { name: "preset" },
    maxZoom: nearestZoom,
    autoungrabify: true,
    boxSelectionEnabled: false,
    selectionType: "single",
  });
  const shown = shownIn(cy);
  let scene: Scene | undefined;
  let home: (() => Viewport) | undefined;
  const stopWheel = zoomByWheel(cy, host, gestures);
  const stopFingers = gestures === "cooperative" ? moveByTwoFingers(cy, host) : undefined;
  listen(cy, host, events);
  cy.on("dragpan scrollzoom pinchzoom", () => {
    home = undefined;
  });
  cy.on("resize", () => {
    if (home) move(cy, home(), false);
  });

  const show = (wanted: Scene): void => {
    if (wanted === scene) return;
    scene = wanted;
    shown.bringTo(wanted, palette, events.onShown);
  };
  const go = (target: () => Viewport, animated: boolean): void => {
    // The element may have changed its size since Cytoscape last looked.
    cy.resize();
    home = undefined;
    move(cy, target(), animated);
  };
  return {
    show,
    fit: (box, fitting, animated) => {
      const target = () => fitted(cy, box, fitting);
      cy.minZoom(Math.min(cy.minZoom(), outermost * fitted(cy, box, "whole").zoom));
      go(target, animated);
      home = target;
    },
    enter: (box, atLeast, animated) => go(() => entered(cy, box, atLeast), animated),
    lookAt: (x, y) => {
      const zoom = cy.zoom();
      home = undefined;
      cy.stop();
      cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom });
    },
    zoomBy: (factor) => {
      home = undefined;
      // A movement under way would take the zoom back.
      cy.stop();
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    reveal: (box, atLeast, covered, animated) =>
      go(() => revealed(cy, box, atLeast, covered), animated),
    pulse: (topic) => pulse(cy, `card:${topic}`),
    repaint: () => {
      palette = readPalette(host);
      if (scene) shown.bringTo(scene, palette, events.onShown);
    },
    destroy: () => {
      stopWheel();
      stopFingers?.();
      shown.stop();
      cy.destroy();
    },
  };
}

function listen(cy: Core, host: HTMLElement, events: MapEvents): void {
  cy.on("tap", (event) => {
    if (event.target === cy) events.onNowhere();
  });
  cy.on("tap", ".card", (event) => events.onTopic(TopicId(event.target.data("topic"))));
  listenToAreas(cy, events);
  cy.on("mouseover", ".card", (event) => events.onHover(TopicId(event.target.data("topic"))));
  cy.on("mouseout", ".card", () => events.onHover(undefined));
  cy.on("mouseover", ".region", (event) => events.onHoverArea(AreaId(event.target.data("area"))));
  cy.on("mouseout", ".region", () => events.onHoverArea(undefined));
  cy.on("mouseover", ".card, .region", () => host.classList.add("is-pointing"));
  cy.on("mouseout", ".card, .region", () => host.classList.remove("is-pointing"));
  host.addEventListener("pointerleave", () => events.onHover(undefined));
  cy.on("viewport resize", () => {
    const { x1, y1, w, h } = cy.extent();
    events.onWindow(cy.zoom(), { x: x1, y: y1, width: w, height: h });
  });
}

/** Of two taps the first says which area is meant: the map may have moved since. */
function listenToAreas(cy: Core, events: MapEvents): void {
  let tapped: readonly (Box | undefined)[] = [];
  cy.on("tap", ({ target }) => {
    const box = target !== cy && target.hasClass("region") ? boxOf(target) : undefined;
    tapped = [tapped.at(-1), box];
    if (box) events.onArea(box);
  });
  cy.on("dbltap", () => {
    const [first] = tapped;
    if (first) events.onAreaTwice(first);
  });
}

function boxOf(node: NodeSingular): Box {
  const { x, y } = node.position();
  const [width, height] = [node.width(), node.height()];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function move(cy: Core, to: Viewport, animated: boolean): void {
  cy.stop();
  if (animated) cy.animate({ ...to, duration: moveMilliseconds, easing: "ease-in-out-cubic" });
  else cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
}
