import type { TopicId } from "../../core/model/ids.ts";
import { topicsAimedAt } from "../../core/planning/plan-for.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { knowledgeOf } from "../../explorer/knowledge.ts";
import type { ExplorerState } from "../../explorer/state.ts";
import { wayTo } from "../../explorer/way.ts";
import type { Drawn } from "../../scene/drawn.ts";
import type { Box, Layout } from "../../scene/layout/layout.ts";
import { middleZoom } from "../../scene/levels.ts";
import { sceneOf, type Window } from "../../scene/scene-of.ts";
import type { Sight } from "../../scene/sight.ts";
import { type Direction, walk } from "../../scene/walk.ts";
import { type MapView, mountMap } from "../../view/map-view.ts";
import { firstScene, isNarrow } from "./first-view.ts";

/** The live map of one explorer on one element. */
export interface MapController {
  readonly fitAll: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly walk: (direction: Direction) => void;
  readonly repaint: () => void;
  readonly detach: () => void;
}

/** How near a topic is brought when it is selected. */
const readingZoom = middleZoom * 1.15;

/** Draws the explorer's curriculum on `host` and keeps it true until `detach`. `onDrawn` is called once. */
export function attachMap(
  host: HTMLElement,
  explorer: Explorer,
  onDrawn: () => void,
): MapController {
  let drawn: Drawn | undefined;
  let window: Window | undefined;
  let hovered: TopicId | undefined;
  let waiting = 0;

  const view: MapView = mountMap(host, {
    onTopic: (topic) => explorer.actions.select(topic),
    onArea: (area) => {
      const box = drawn?.layout.areas.find((placed) => placed.area === area)?.box;
      if (box && window && window.zoom < middleZoom) view.fit(box, animated());
      else explorer.actions.select(undefined);
    },
    onNowhere: () => explorer.actions.select(undefined),
    onHover: (topic) => {
      hovered = topic;
      redraw();
    },
    onWindow: (zoom, box) => {
      window = { zoom, box };
      redraw();
    },
  });

  const redrawNow = (): void => {
    waiting = 0;
    if (!drawn || !window) return;
    view.show(sceneOf(drawn, sightOf(explorer.getState(), drawn, hovered), window));
  };
  /** At most once a frame, however much changes. */
  const redraw = (): void => {
    if (waiting === 0) waiting = requestAnimationFrame(redrawNow);
  };

  const first = firstScene();
  if (first) {
    view.fit(wholeBox(first), false);
    view.show(first);
    onDrawn();
  }
  const open = (state: ExplorerState): void => {
    if (state.opening.status !== "open" || drawn?.curriculum === state.opening.open.curriculum)
      return;
    const layout = layoutFor(state.opening.open.layouts);
    if (!layout) return;
    drawn = { curriculum: state.opening.open.curriculum, layout };
    if (first?.width !== layout.width || first.height !== layout.height)
      view.fit(wholeBox(layout), false);
    redrawNow();
    onDrawn();
  };

  const revealSelected = (selected: TopicId | undefined): void => {
    const card = drawn?.layout.nodes.find(
      (node) => node.kind === "card" && node.topic === selected,
    );
    if (card) view.reveal(card.box, readingZoom, animated());
  };

  open(explorer.getState());
  const unsubscribe = explorer.subscribe((state, before) => {
    open(state);
    if (state.selected !== before.selected) revealSelected(state.selected);
    redraw();
  });

  return {
    fitAll: () => drawn && view.fit(wholeBox(drawn.layout), animated()),
    zoomBy: view.zoomBy,
    walk: (direction) => {
      if (drawn) explorer.actions.select(walk(drawn, explorer.getState().selected, direction));
    },
    repaint: () => {
      view.repaint();
      redraw();
    },
    detach: () => {
      cancelAnimationFrame(waiting);
      unsubscribe();
      view.destroy();
    },
  };
}

/** What the explorer's state means for the picture. Hovering lights like selecting, where nothing is selected. */
function sightOf(state: ExplorerState, { curriculum }: Drawn, hovered: TopicId | undefined): Sight {
  const { known, ready } = knowledgeOf(curriculum, state.learner);
  const way = state.target && wayTo(curriculum, state.learner, state.target);
  return {
    marks: state.learner.marks,
    known,
    ready,
    selected: state.selected ?? hovered,
    steps: way?.numbers ?? new Map(),
    goals: new Set(state.target ? topicsAimedAt(curriculum, state.target) : []),
  };
}

function layoutFor(layouts: readonly Layout[]): Layout | undefined {
  const byShape = layouts.toSorted((a, b) => a.aspect - b.aspect);
  return isNarrow() ? byShape[0] : byShape.at(-1);
}

function wholeBox({ width, height }: { width: number; height: number }): Box {
  return { x: 0, y: 0, width, height };
}

function animated(): boolean {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
