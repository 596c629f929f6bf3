import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { AreaId, TopicId } from "../core/model/ids.ts";
import type { Box } from "../scene/layout/layout.ts";
import type { Scene } from "../scene/scene.ts";
import { cytoscapeElements } from "./elements.ts";
import { readPalette } from "./palette.ts";
import { stylesheet } from "./stylesheet.ts";

/** What the reader does to the map. */
export interface MapEvents {
  readonly onTopic: (topic: TopicId) => void;
  readonly onArea: (area: AreaId) => void;
  readonly onNowhere: () => void;
  readonly onHover: (topic: TopicId | undefined) => void;
  /** The window changed: zoom is screen pixels a map unit, the box is in map units. */
  readonly onWindow: (zoom: number, box: Box) => void;
}

/** A live map: draws the scene it was given last, and nothing else. */
export interface MapView {
  readonly show: (scene: Scene) => void;
  /** Shows a box in the middle, as large as it fits; one much taller than the window from its top, as wide as it fits. */
  readonly fit: (box: Box, animated: boolean) => void;
  /** Multiplies the zoom around the middle of the window. */
  readonly zoomBy: (factor: number) => void;
  /**
   * Moves just as much as is needed to see a box, zooming in to `atLeast`. `covered` is how many
   * pixels on the right lie under something else.
   */
  readonly reveal: (box: Box, atLeast: number, covered: number, animated: boolean) => void;
  /** Takes the colours and the font of the page again, after a change of theme. */
  readonly repaint: () => void;
  readonly destroy: () => void;
}

/** Space around a fitted box, in screen pixels. The picture in the page keeps the same. */
const fitPadding = 16;

/** A box is much taller than the window when fitting its width makes it this much larger. The page's stylesheet knows the same. */
const tooTall = 1.25;

const moveMilliseconds = 260;

export function mountMap(host: HTMLElement, events: MapEvents): MapView {
  const cy = cytoscape({
    container: host,
    layout: { name: "preset" },
    minZoom: 0.02,
    maxZoom: 2.5,
    autoungrabify: true,
    boxSelectionEnabled: false,
    selectionType: "single",
  });
  let palette = readPalette(host);
  let shown: Scene | undefined;
  cy.style().fromJson(stylesheet(palette.font));
  listen(cy, events);

  const show = (scene: Scene): void => {
    shown = scene;
    update(cy, cytoscapeElements(scene, palette));
  };
  return {
    show,
    fit: (box, animated) => move(cy, fitted(cy, box), animated),
    zoomBy: (factor) =>
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      }),
    reveal: (box, atLeast, covered, animated) =>
      move(cy, revealed(cy, box, atLeast, covered), animated),
    repaint: () => {
      palette = readPalette(host);
      if (shown) show(shown);
    },
    destroy: () => cy.destroy(),
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
      else if (!sameData(held.data(), definition.data)) held.data(definition.data);
    }
  });
}

/** Compared as text: the data are flat records of numbers, words and short lists. */
function sameData(held: object, wanted: object): boolean {
  return JSON.stringify(held) === JSON.stringify(wanted);
}

function listen(cy: Core, events: MapEvents): void {
  cy.on("tap", (event) => {
    if (event.target === cy) events.onNowhere();
  });
  cy.on("tap", ".card", (event) => events.onTopic(TopicId(event.target.data("topic"))));
  cy.on("tap", ".region", (event) => events.onArea(AreaId(event.target.data("area"))));
  cy.on("mouseover", ".card", (event) => events.onHover(TopicId(event.target.data("topic"))));
  cy.on("mouseout", ".card", () => events.onHover(undefined));
  cy.on("viewport resize", () => {
    const { x1, y1, w, h } = cy.extent();
    events.onWindow(cy.zoom(), { x: x1, y: y1, width: w, height: h });
  });
}

interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

function fitted(cy: Core, box: Box): Viewport {
  const across = (cy.width() - 2 * fitPadding) / box.width;
  const down = (cy.height() - 2 * fitPadding) / box.height;
  if (across <= down || down * tooTall > across) {
    return centredOn(cy, box, Math.min(across, down, cy.maxZoom()), cy.width());
  }
  const pan = { x: fitPadding - box.x * across, y: fitPadding - box.y * across };
  return { zoom: across, pan };
}

/** `width` is that of the part of the window to be centred in, from the left. */
function centredOn(cy: Core, box: Box, zoom: number, width: number): Viewport {
  return {
    zoom,
    pan: {
      x: width / 2 - (box.x + box.width / 2) * zoom,
      y: cy.height() / 2 - (box.y + box.height / 2) * zoom,
    },
  };
}

function revealed(cy: Core, box: Box, atLeast: number, covered: number): Viewport {
  const width = cy.width() - covered;
  if (cy.zoom() < atLeast) return centredOn(cy, box, atLeast, width);
  const zoom = cy.zoom();
  const pan = cy.pan();
  const shift = (start: number, length: number, size: number): number => {
    const margin = Math.min(40, size / 8);
    if (start < margin) return margin - start;
    return Math.min(0, size - margin - (start + length));
  };
  return {
    zoom,
    pan: {
      x: pan.x + shift(box.x * zoom + pan.x, box.width * zoom, width),
      y: pan.y + shift(box.y * zoom + pan.y, box.height * zoom, cy.height()),
    },
  };
}

function move(cy: Core, to: Viewport, animated: boolean): void {
  cy.stop();
  if (animated) cy.animate({ ...to, duration: moveMilliseconds, easing: "ease-in-out-cubic" });
  else cy.viewport({ zoom: to.zoom, pan: { ...to.pan } });
}
