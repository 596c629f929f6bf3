import type { ElementDefinition } from "cytoscape";
import type { EdgeElement, SceneElement } from "../scene/scene.ts";
import { appearance } from "./appearance.ts";
import type { Palette } from "./palette.ts";
import { segments } from "./segments.ts";

/**
 * Every line runs between the same two unseen nodes and is placed by its end points and bends, so
 * an edge can be drawn without the cards at its ends and never costs a node of its own. They stand
 * apart because Cytoscape draws nothing between nodes that overlap.
 */
const start = { id: "o:start", x: 0, y: 0 };
const end = { id: "o:end", x: -100, y: 0 };

/** What Cytoscape holds beside any scene. */
export const anchors: readonly ElementDefinition[] = [anchor(start), anchor(end)];

function anchor({ id, x, y }: typeof start): ElementDefinition {
  return { group: "nodes", classes: "anchor", data: { id, z: 0 }, position: { x, y } };
}

/**
 * What lies above what. It is the kind that decides, and among elements of a kind their keys: so a
 * scene is the same picture whatever was shown before it, and in whatever order its elements came.
 * Their place in the scene would change for all when one comes or goes.
 */
function zIndexOf(element: SceneElement): number {
  return heightOf(element) * keyOrders + orderOf(element.key);
}

const keyOrders = 2 ** 40;

/** Some number below `keyOrders`, always the same for the same key. */
function orderOf(key: string): number {
  let order = 0;
  for (let at = 0; at < key.length; at++) order = (order * 31 + key.charCodeAt(at)) % keyOrders;
  return order;
}

/** Bundles run below areas, other lines above them. */
function heightOf(element: SceneElement): number {
  switch (element.kind) {
    case "edge":
      if (element.line === "bundle") return 0;
      return element.tone === "plain" || element.tone === "faded" ? 2 : 3;
    case "region":
      return 1;
    case "junction":
      return 4;
    case "card":
      return 5;
    case "text":
    case "ring":
      return 6;
    case "badge":
      return 7;
  }
}

/** What Cytoscape is to hold for an element. Keys are prefixed by the scene, so no topic's id is ever a bare key. */
export function definitionOf(element: SceneElement, palette: Palette): ElementDefinition {
  const look = { ...appearance(element, palette), z: zIndexOf(element) };
  if (element.kind === "edge") return edge(element, look);
  const place = element.kind === "text" ? element : centre(element.box);
  const topic = element.kind === "card" ? { topic: element.topic } : {};
  const area = element.kind === "region" && !element.isShared ? { area: element.area } : {};
  return {
    group: "nodes",
    classes: element.kind,
    data: { id: element.key, ...topic, ...area, ...look },
    position: { x: place.x, y: place.y },
    // A finger that is put on an area or a card moves the map too.
    pannable: true,
  };
}

function edge(element: EdgeElement, look: object): ElementDefinition {
  const { points } = element;
  const [fromX = 0, fromY = 0] = points;
  const [toX = 0, toY = 0] = points.slice(-2);
  return {
    group: "edges",
    classes: points.length > 4 ? "edge bent" : "edge",
    data: {
      id: element.key,
      source: start.id,
      target: end.id,
      from: `${fromX - start.x}px ${fromY - start.y}px`,
      to: `${toX - end.x}px ${toY - end.y}px`,
      ...segments(points),
      ...look,
    },
  };
}

function centre(box: { x: number; y: number; width: number; height: number }) {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
