import type { TopicId } from "../../core/model/ids.ts";
import { lastRemembered } from "../../core/model/remembered.ts";
import { topicsAimedAt } from "../../core/planning/target.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { knowledgeOf } from "../../explorer/knowledge.ts";
import type { ExplorerState } from "../../explorer/state.ts";
import { wayOf } from "../../explorer/way.ts";
import type { Drawn } from "../../scene/drawn.ts";
import type { Box, Layout } from "../../scene/layout/layout.ts";
import { middleZoom } from "../../scene/levels.ts";
import { sceneOf, type Window } from "../../scene/scene-of.ts";
import type { Sight } from "../../scene/sight.ts";
import { type Direction, walk } from "../../scene/walk.ts";
import { type MapView, mountMap } from "../../view/map-view.ts";
import type { Look } from "../overview/looks.ts";
import { firstScene, isNarrow } from "./first-view.ts";

/** How near a topic is brought when it is selected. */
const readingZoom = middleZoom * 1.15;

/** The live map of one explorer on one element: keeps the drawing true until it is detached. */
export class MapController {
  private readonly host: HTMLElement;
  private readonly explorer: Explorer;
  private readonly onDrawn: () => void;
  private readonly onLook: (look: Look) => void;
  private readonly view: MapView;
  private readonly unsubscribe: () => void;
  /** What came with the page, until a curriculum is open. */
  private first = firstScene();
  private drawn: Drawn | undefined;
  private window: Window | undefined;
  private hovered: TopicId | undefined;
  private waiting = 0;
  /** The same for as long as nothing but the window changes, so that much of the scene stays too. */
  private readonly sightOf = lastRemembered(sightOf, sameMoment);

  /** `onDrawn` is called when there is something to see, `onLook` whenever that changes. */
  constructor(
    host: HTMLElement,
    explorer: Explorer,
    onDrawn: () => void,
    onLook: (look: Look) => void,
  ) {
    this.host = host;
    this.explorer = explorer;
    this.onDrawn = onDrawn;
    this.onLook = onLook;
    this.view = mountMap(host, {
      onTopic: (topic) => explorer.actions.select(topic),
      onArea: (box) => {
        if (this.window && this.window.zoom < middleZoom) this.enter(box);
        else explorer.actions.select(undefined);
      },
      onAreaTwice: (box) => this.enter(box),
      onNowhere: () => explorer.actions.select(undefined),
      onHover: (topic) => {
        this.hovered = topic;
        this.redraw();
      },
      onWindow: (zoom, box) => {
        this.window = { zoom, box };
        this.redraw();
      },
    });
    this.showFirst();
    this.open(explorer.getState());
    this.unsubscribe = explorer.subscribe((state, before) => this.follow(state, before));
  }

  /** Shows the whole map. */
  fitAll(): void {
    const size = this.drawn?.layout ?? this.first;
    if (size) this.view.fit(wholeBox(size), "whole", animated());
  }

  zoomBy(factor: number): void {
    this.view.zoomBy(factor);
  }

  lookAt(x: number, y: number): void {
    this.view.lookAt(x, y);
  }

  walk(direction: Direction): void {
    const { actions, getState } = this.explorer;
    if (this.drawn) actions.select(walk(this.drawn, getState().selected, direction));
  }

  /** Takes the colours of the page again. */
  repaint(): void {
    this.view.repaint();
    this.redraw();
  }

  detach(): void {
    cancelAnimationFrame(this.waiting);
    this.unsubscribe();
    this.view.destroy();
  }

  private showFirst(): void {
    if (!this.first) return;
    this.begin(this.first);
    this.view.show(this.first);
    this.onDrawn();
  }

  /** The first view: the whole map or, on a narrow screen, as wide as it fits, like the page's picture. */
  private begin(size: Size): void {
    this.view.fit(wholeBox(size), isNarrow() ? "width" : "whole", false);
  }

  private open({ opening }: ExplorerState): void {
    if (opening.status !== "open" || this.drawn?.curriculum === opening.open.curriculum) return;
    const layout = layoutFor(opening.open.layouts);
    if (!layout) return;
    this.drawn = { curriculum: opening.open.curriculum, layout };
    const stands = this.first?.width === layout.width && this.first.height === layout.height;
    if (!stands) this.begin(layout);
    this.first = undefined;
    this.draw();
    this.onDrawn();
  }

  private follow(state: ExplorerState, before: ExplorerState): void {
    this.open(state);
    if (state.selected !== before.selected) this.hovered = undefined;
    if (state.selected !== before.selected || state.sheet !== before.sheet) {
      // A frame later, when the panel that may cover the card is there to be measured.
      requestAnimationFrame(() => this.reveal(state.selected));
    }
    this.redraw();
  }

  private draw(): void {
    this.waiting = 0;
    if (!this.drawn || !this.window) return;
    const { drawn, hovered } = this;
    const sight = this.sightOf({ state: this.explorer.getState(), drawn, hovered });
    this.view.show(sceneOf(drawn, sight, this.window));
    this.onLook({ drawn, window: this.window });
  }

  /** At most once a frame, however much changes. */
  private redraw(): void {
    if (this.waiting === 0) this.waiting = requestAnimationFrame(() => this.draw());
  }

  private enter(box: Box): void {
    this.view.enter(box, readingZoom, animated());
  }

  private reveal(topic: TopicId | undefined): void {
    const card = this.drawn?.layout.nodes.find(
      (node) => node.kind === "card" && node.topic === topic,
    );
    if (card) this.view.reveal(card.box, readingZoom, coveredOnTheRight(this.host), animated());
  }
}

/** All that a sight depends on. */
interface Moment {
  readonly state: ExplorerState;
  readonly drawn: Drawn;
  readonly hovered: TopicId | undefined;
}

function sameMoment(one: Moment, other: Moment): boolean {
  return one.state === other.state && one.drawn === other.drawn && one.hovered === other.hovered;
}

/** What the explorer's state means for the picture. Hovering lights like selecting, where nothing is selected. */
function sightOf({ state, drawn: { curriculum }, hovered }: Moment): Sight {
  const { known, ready } = knowledgeOf(curriculum, state.learner);
  return {
    marks: state.learner.marks,
    known,
    ready,
    selected: state.selected ?? hovered,
    steps: wayOf(state)?.numbers ?? new Map(),
    goals: new Set(state.target ? topicsAimedAt(curriculum, state.target) : []),
  };
}

function layoutFor(layouts: readonly Layout[]): Layout | undefined {
  const byShape = layouts.toSorted((a, b) => a.aspect - b.aspect);
  return isNarrow() ? byShape[0] : byShape.at(-1);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function wholeBox({ width, height }: Size): Box {
  return { x: 0, y: 0, width, height };
}

/** How many pixels of the map, from the right, lie under the topic's panel. */
function coveredOnTheRight(host: HTMLElement): number {
  const map = host.getBoundingClientRect();
  const panel = document.getElementById("topic-column")?.getBoundingClientRect();
  if (!panel || panel.width === 0 || panel.top >= map.bottom || panel.left <= map.left) return 0;
  return Math.max(0, map.right - panel.left);
}

function animated(): boolean {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
