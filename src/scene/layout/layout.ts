import type { AreaId, StageId, TopicId } from "../../core/model/ids.ts";
import type { RouteList } from "./route-list.ts";

/** A rectangle in map units, one unit a pixel at zoom 1; `x` and `y` are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A topic's card. */
export interface PlacedCard {
  readonly kind: "card";
  readonly topic: TopicId;
  readonly box: Box;
}

/** The small mark where the parts of an `any` (or of an `all` inside an `any`) meet on their way to `topic`. */
export interface PlacedJunction {
  readonly kind: "or" | "and";
  readonly topic: TopicId;
  readonly box: Box;
}

export type PlacedNode = PlacedCard | PlacedJunction;

/** Where everything stands. Plain data, stored with the built curriculum. Made by `layOut`, read back by `storedLayouts`. */
export interface Layout {
  /** The shape that was aimed at, width by height. */
  readonly aspect: number;
  readonly width: number;
  readonly height: number;
  readonly stages: readonly { readonly stage: StageId; readonly box: Box }[];
  /** `box` holds the title strip and every card of the area. */
  readonly areas: readonly { readonly area: AreaId; readonly box: Box }[];
  readonly nodes: readonly PlacedNode[];
  readonly routes: RouteList;
}
