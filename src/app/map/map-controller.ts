import type { AreaId, TopicId } from "../../core/model/ids.ts";
import { lastRemembered } from "../../core/model/remembered.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { onlyOf } from "../../explorer/looking.ts";
import { currentStep } from "../../explorer/route/seen-route.ts";
import { sightOf } from "../../explorer/sight.ts";
import type { ExplorerState, OpenCurriculum } from "../../explorer/state.ts";
import { wayOf } from "../../explorer/way.ts";
import type { Drawn } from "../../scene/drawn.ts";
import type { Box, Layout } from "../../scene/layout/layout.ts";
import { middleZoom } from "../../scene/levels.ts";
import { cardBox, onScreen } from "../../scene/placed.ts";
import type { Scene } from "../../scene/scene.ts";
import { sceneOf, type Window, wholeCardScene } from "../../scene/scene-of.ts";
import { type Direction, walk } from "../../scene/walk.ts";
import { type MapEvents, type MapView, mountMap } from "../../view/map-view.ts";
import type { HoverSpot, HoverWatch } from "../hover/hover-watch.ts";
import type { Look } from "../overview/looks.ts";
import type { Surroundings } from "./surroundings.ts";

/** How near a topic is brought when it is selected. */
const readingZoom = middleZoom * 1.15;

/**
 * So long a curriculum may take to come before the map shows what came with the page, in
 * milliseconds. Till then the picture of it does, and most need not be drawn twice.
 */
const patience = 600;

/** Who hears what happens on the map. */
export interface Ears {
  /** There is something to see. */
  readonly onDrawn: () => void;
  /** What is seen of the map has changed. */
  readonly onLook: (look: Look) => void;
  /** Hears what lies under the pointer. */
  readonly watch: HoverWatch;
}

/** The live map of one explorer on one element: keeps the drawing true until it is detached. */
export class MapController {
  private readonly host: HTMLElement;
  private readonly explorer: Explorer;
  private readonly ears: Ears;
  private readonly around: Surroundings;
  private readonly view: MapView;
  private readonly unsubscribe: () => void;
  /** What came with the page, once and as long as it is shown. */
  private first: Scene | undefined;
  private waitingForFirst: ReturnType<typeof setTimeout> | undefined;
  private opened: OpenCurriculum | undefined;
  private drawn: Drawn | undefined;
  private window: Window | undefined;
  private hovered: TopicId | undefined;
  private waiting = 0;
  /** The step to be learnt next, and whether the eye is still to be drawn to it. */
  private step: TopicId | undefined;
  private isStepNew = false;
  /** The same for as long as nothing but the window changes, so that much of the scene stays too. */
  private readonly sightOf = lastRemembered(sightAt, sameMoment);

  constructor(host: HTMLElement, explorer: Explorer, ears: Ears, around: Surroundings) {
    this.host = host;
    this.explorer = explorer;
    this.ears = ears;
    this.around = around;
    const events: MapEvents = {
      onTopic: (topic) => {
        if (!around.takes?.(topic)) explorer.actions.select(topic);
      },
      onArea: (box) => {
        if (this.window && this.window.zoom < middleZoom) this.enter(box);
        else explorer.actions.select(undefined);
      },
      onAreaTwice: (box) => this.enter(box),
      onNowhere: () => explorer.actions.select(undefined),
      onHover: (topic) => {
        this.hovered = topic;
        this.ears.watch.over(topic && this.spotOn({ topic }));
        this.redraw();
      },
      onHoverArea: (area) => this.ears.watch.over(area && this.spotOn({ area })),
      onShown: () => {
        this.ears.onDrawn();
        this.pulseStep();
      },
      onWindow: (zoom, box) => {
        if (!isSameWindow(this.window, { zoom, box })) this.ears.watch.dismiss();
        this.window = { zoom, box };
        this.redraw();
      },
    };
    this.view = mountMap(host, events, around.gestures);
    this.waitingForFirst = setTimeout(() => this.showFirst(), patience);
    this.open(explorer.getState());
    this.unsubscribe = explorer.subscribe((state, before) => this.follow(state, before));
  }

  /** Shows the whole map. */
  fitAll(): void {
    const size = this.drawn?.layout ?? this.first;
    if (size) this.view.fit(wholeBox(size), "whole", animated());
  }

  /** Brings an area so near that its topics can be read. */
  showArea(area: AreaId): void {
    const box = this.drawn && boxOf(this.drawn.layout, { area });
    if (box) this.view.enter(box, readingZoom, animated());
  }

  zoomBy(factor: number): void {
    this.view.zoomBy(factor);
  }

  lookAt(x: number, y: number): void {
    this.view.lookAt(x, y);
  }

  /** What is drawn of, once there is something. */
  get subject(): Drawn | undefined {
    return this.drawn;
  }

  walk(direction: Direction): void {
    const { actions, getState } = this.explorer;
    const { drawn } = this;
    const state = getState();
    if (drawn)
      this.around.asWalk(() =>
        actions.select(walk(drawn, state.selected, direction, onlyOf(state))),
      );
  }

  /** Marks the selected topic as known, or takes that back; without one, begins to walk. */
  mark(): void {
    const { actions, getState } = this.explorer;
    const { selected, learner } = getState();
    if (selected === undefined) this.walk("first");
    else actions.mark(selected, learner.marks.get(selected) === "known" ? undefined : "known");
  }

  /** Takes the colours of the page again. */
  repaint(): void {
    this.view.repaint();
    this.redraw();
  }

  detach(): void {
    cancelAnimationFrame(this.waiting);
    clearTimeout(this.waitingForFirst);
    this.ears.watch.dismiss();
    this.unsubscribe();
    this.view.destroy();
  }

  private showFirst(): void {
    this.first = this.around.firstScene();
    if (!this.first) return;
    this.begin(this.first);
    this.view.show(this.first);
  }

  /** The first view: the whole map or, on a narrow screen, as wide as it fits, like the page's picture. */
  private begin(size: Size): void {
    this.view.fit(wholeBox(size), this.around.isNarrow() ? "width" : "whole", false);
  }

  private open({ opening, selected }: ExplorerState): void {
    if (opening.status !== "open" || opening.open === this.opened) return;
    const { curriculum, layouts } = opening.open;
    const layout = layoutFor(layouts, this.around.isNarrow());
    if (!layout) return;
    clearTimeout(this.waitingForFirst);
    const before = this.drawn;
    this.opened = opening.open;
    this.drawn = { curriculum, layout };
    const stands = this.first?.width === layout.width && this.first.height === layout.height;
    this.first = undefined;
    // Where the texts of the curriculum arrived, or the routes of its map, nothing moves.
    if (before?.layout !== layout && before?.curriculum !== curriculum) {
      if (before?.curriculum.id === curriculum.id) this.stayBy(selected, before.layout, layout);
      else {
        if (!stands) this.begin(layout);
        if (selected) requestAnimationFrame(() => this.reveal(selected));
      }
    }
    this.draw();
  }

  /** The curriculum was edited and laid out anew: what the author looks at stays where it is on the screen. */
  private stayBy(topic: TopicId | undefined, before: Layout, after: Layout): void {
    if (!this.window) return;
    const { x, y, width, height } = this.window.box;
    const from = topic && boxOf(before, { topic });
    const to = topic && boxOf(after, { topic });
    const [dx, dy] = from && to ? [to.x - from.x, to.y - from.y] : [0, 0];
    this.view.lookAt(x + width / 2 + dx, y + height / 2 + dy);
  }

  private follow(state: ExplorerState, before: ExplorerState): void {
    this.open(state);
    if (state.selected !== before.selected) this.hovered = undefined;
    if (state.selected !== before.selected || state.sheet !== before.sheet) {
      // A frame later, when the panel that may cover the card is there to be measured.
      requestAnimationFrame(() => this.reveal(state.selected));
    }
    const { place } = state.route;
    if (place && place !== before.route.place) requestAnimationFrame(() => this.reveal(place));
    const step = currentStep(wayOf(state));
    if (step !== this.step) this.isStepNew = animated();
    this.step = step;
    this.redraw();
  }

  private draw(): void {
    this.waiting = 0;
    if (!this.drawn || !this.window) return;
    const { drawn, hovered } = this;
    const sight = this.sightOf({ state: this.explorer.getState(), drawn, hovered });
    this.view.show(sceneOf(drawn, sight, this.window));
    this.ears.onLook({ drawn, window: this.window });
  }

  /** Draws the eye to a step that is new, as soon as its card is there. */
  private pulseStep(): void {
    if (this.isStepNew && this.step && this.view.pulse(this.step)) this.isStepNew = false;
  }

  /** At most once a frame, however much changes. */
  private redraw(): void {
    if (this.waiting === 0) this.waiting = requestAnimationFrame(() => this.draw());
  }

  private enter(box: Box): void {
    this.view.enter(box, readingZoom, animated());
  }

  /** What is under the pointer as it can be told of; nothing where its panel is open, or its topics can be seen. */
  private spotOn(on: HoverSpot["on"]): HoverSpot | undefined {
    const { drawn, window } = this;
    if (!drawn || !window) return undefined;
    if ("topic" in on ? on.topic === this.explorer.getState().selected : window.zoom >= middleZoom)
      return undefined;
    const box = boxOf(drawn.layout, on);
    if (!box) return undefined;
    return { on, box: onScreen(window, box), covered: this.around.covered(this.host) };
  }

  private reveal(topic: TopicId | undefined): void {
    const box = topic && this.drawn && boxOf(this.drawn.layout, { topic });
    if (box) this.view.reveal(box, readingZoom, this.around.covered(this.host), animated());
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

/** All of a map with every card, as a state sees it. For pictures: the live map draws what is in sight. */
export function wholeMap(state: ExplorerState, drawn: Drawn): Scene {
  return wholeCardScene(drawn, sightAt({ state, drawn, hovered: undefined }));
}

const sightAt = ({ state, drawn, hovered }: Moment) => sightOf(state, drawn.curriculum, hovered);

/** Cytoscape tells of its window again and again, even where nothing moved. */
function isSameWindow(one: Window | undefined, { zoom, box }: Window): boolean {
  return one?.zoom === zoom && one.box.x === box.x && one.box.y === box.y;
}

function boxOf(layout: Layout, on: HoverSpot["on"]): Box | undefined {
  return "area" in on
    ? layout.areas.find(({ area }) => area === on.area)?.box
    : cardBox(layout, on.topic);
}

function layoutFor(layouts: readonly Layout[], isNarrow: boolean): Layout | undefined {
  const byShape = layouts.toSorted((a, b) => a.aspect - b.aspect);
  return isNarrow ? byShape[0] : byShape.at(-1);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function wholeBox({ width, height }: Size): Box {
  return { x: 0, y: 0, width, height };
}

function animated(): boolean {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
