import type { AreaId, TopicId } from "../../core/model/ids.ts";
import type { Box } from "../../scene/layout/layout.ts";
import type { Covered } from "../../view/viewport.ts";

/** What the pointer rests on, and where that is on the map in pixels. */
export interface HoverSpot {
  readonly on: { readonly topic: TopicId } | { readonly area: AreaId };
  readonly box: Box;
  /** How much of the map lies under the open topic. */
  readonly covered: Covered;
}

/** How long the pointer must rest before something is told, and how long until it is gone again, in milliseconds. */
const rest = 300;
const grace = 200;

/**
 * Decides when what lies under the pointer is told: after a rest, until the pointer has left both
 * the thing and what is told of it, or it is dismissed (WCAG 2.2, 1.4.13). Fingers do not rest.
 */
export class HoverWatch {
  private current: HoverSpot | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isTouch = false;
  private isHeld = false;
  private readonly listeners = new Set<() => void>();

  /** What is told now. */
  readonly spot = (): HoverSpot | undefined => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** By what the map is pointed at. */
  readonly notePointer = ({ pointerType }: { readonly pointerType: string }): void => {
    this.isTouch = pointerType === "touch";
  };

  /** The pointer came onto something, or left it for nothing; no matter while it is on what is told. */
  over(spot: HoverSpot | undefined): void {
    if (this.isTouch || this.isHeld) return;
    this.later(spot, spot ? rest : grace);
  }

  /** The pointer came onto what is told, or left it. */
  readonly held = (isHeld: boolean): void => {
    this.isHeld = isHeld;
    if (isHeld) clearTimeout(this.timer);
    else this.later(undefined, grace);
  };

  readonly dismiss = (): void => {
    clearTimeout(this.timer);
    this.tell(undefined);
  };

  private later(spot: HoverSpot | undefined, milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(spot), milliseconds);
  }

  private tell(spot: HoverSpot | undefined): void {
    if (!spot) this.isHeld = false;
    if (this.current === spot) return;
    this.current = spot;
    for (const listener of this.listeners) listener();
  }
}
