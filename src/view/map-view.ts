import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type ElementDefinition,
} from "cytoscape";
import { AreaId, TopicId } from "../core/model/ids.ts";
import type { Box } from "../scene/layout/layout.ts";
import type { Scene } from "../scene/scene.ts";
import { cytoscapeElements } from "./elements.ts";
import { readPalette } from "./palette.ts";
import { pulse } from "./pulse.ts";
import { stylesheet } from "./stylesheet.ts";
import { entered, type Fitting, fitted, revealed, type Viewport } from "./viewport.ts";
import { zoomByWheel } from "./wheel.ts";

/** What the reader does to the map. */
export interface MapEvents {
  readonly onTopic: (topic: TopicId) => void;
  readonly onArea: (area: AreaId) => void;
  readonly onNowhere: () => void;
  readonly onHover: (topic: TopicId | undefined) => void;
  readonly onHoverArea: (area: AreaId | undefined) => void;
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
  /** Multiplies the zoom around the middle of the window. */
  readonly zoomBy: (factor: number) => void;
  /** Moves just as much as is needed to see a box; see `revealed`. */
  readonly reveal: (box: Box, atLeast: number, covered: number, animated: boolean) => void;
  /** Draws the eye to a topic once; false when its card is not drawn now. */
  readonly pulse: (topic: TopicId) => boolean;
  /** Takes the colours and the font of the page again, after a change of theme. */
  readonly repaint: () => void;
  readonly destroy: () => void;
}

const moveMilliseconds = 260;

/** How much further out than the whole map one can go. */
const outermost = 0.7;

export function mountMap(host: HTMLElement, events: MapEvents): MapView {
  let palette = readPalette(host);
  const cy = cytoscape({
    container: host,
    layout: { name: "preset" },
    maxZoom: 2.5,
    autoungrabify: true,
    boxSelectionEnabled: false,
    selectionType: "single",
  });
  cy.style().fromJson(stylesheet(palette.font));
  let shown: Scene | undefined;
  let home: (() => Viewport) | undefined;
  const stopWheel = zoomByWheel(cy, host);
  listen(cy, host, events);
  cy.on("dragpan scrollzoom pinchzoom", () => {
    home = undefined;
  });
  cy.on("resize", () => {
    if (home) move(cy, home(), false);
  });

  const show = (scene: Scene): void => {
    shown = scene;
    update(cy, cytoscapeElements(scene, palette));
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
    zoomBy: (factor) => {
      home = undefined;
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    reveal: (box, atLeast, covered, animated) =>
      go(() => revealed(cy, box, atLeast, covered), animated),
    pulse: (topic) => pulse(cy, `card:${topic}`),
    repaint: () => {
      palette = readPalette(host);
      if (shown) show(shown);
    },
    destroy: () => {
      stopWheel();
      cy.destroy();
    },
  };
}

/** Brings Cytoscape to hold exactly these elements, touching only what differs, in one batch. */
function update(cy: Core, wanted: readonly ElementDefinition[]): void {
  const keys = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements().forEach((held) => {
      if (!keys.has(held.id())) held.remove();
    });
    for (const definition of wanted) {
      const held = cy.getElementById(definition.data.id ?? "");
      if (held.empty()) cy.add(definition);
      else bringUpToDate(held, definition);
    }
  });
}

function bringUpToDate(
  held: CollectionReturnValue,
  { data, position, classes }: ElementDefinition,
) {
  if (!same(held.data(), data)) held.data(data);
  if (position && !same(held.position(), position)) held.position(position);
  if (typeof classes === "string" && held.classes().join(" ") !== classes) held.classes(classes);
}

/** Compared as text: the data are flat records of numbers, words and short lists. */
function same(held: object, wanted: object): boolean {
  return JSON.stringify(held) === JSON.stringify(wanted);
}

function listen(cy: Core, host: HTMLElement, events: MapEvents): void {
  cy.on("tap", (event) => {
    if (event.target === cy) events.onNowhere();
  });
  cy.on("tap", ".card", (event) => events.onTopic(TopicId(event.target.data("topic"))));
  cy.on("tap", ".region", (event) => events.onArea(AreaId(event.target.data("area"))));
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

function move(cy: Core, to: Viewport, animated: boolean): void {
  cy.stop();
  if (animated) cy.animate({ ...to, duration: moveMilliseconds, easing: "ease-in-out-cubic" });
  else cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
}
