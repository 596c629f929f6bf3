import type { TopicKind } from "../core/model/curriculum.ts";
import type { AreaId, TopicId } from "../core/model/ids.ts";
import type { Mark } from "../core/model/learner.ts";
import type { DocumentBadge } from "./document-signs.ts";
import type { Box } from "./layout/layout.ts";

/** How close the reader is: areas only, cards with titles, cards with everything. */
export type Level = "far" | "middle" | "near";

/**
 * What an element is to the reader at this moment. `needs` and `opens` stand before and after the
 * selected topic, `route` belongs to the plan, `done` is the part of it that lies behind, `branch`
 * would have served instead of a part of it, `faded` has no part in what is being looked at.
 */
export type Tone = "plain" | "selected" | "needs" | "opens" | "route" | "done" | "branch" | "faded";

/** A tinted rectangle behind the cards of an area, or of several that are shown as one. */
export interface RegionElement {
  readonly kind: "region";
  readonly key: string;
  /** The area, or the largest of several. */
  readonly area: AreaId;
  /** Whether it stands for several areas. */
  readonly isShared: boolean;
  readonly box: Box;
  readonly hue: number;
  /** How much there is of what is looked at, from 0 to `heatSteps - 1`. */
  readonly heat?: number | undefined;
  readonly tone: Tone;
}

export type TextTone = "ink" | "soft" | "area";

/** Words that stand by themselves. `x`, `y` is the middle of the first line's height, at its start or middle. */
export interface TextElement {
  readonly kind: "text";
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Height of the letters in map units. */
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: "start" | "middle";
  readonly hue: number;
  readonly tone: TextTone;
  readonly faded: boolean;
}

/**
 * A topic. `step` is its number in the plan; `finished` that it had one and was learnt since;
 * `current` that it is the step to look at.
 */
export interface CardElement {
  readonly kind: "card";
  readonly key: string;
  readonly topic: TopicId;
  readonly box: Box;
  readonly hue: number;
  readonly title: readonly string[];
  readonly topicKind: TopicKind;
  readonly mark: Mark | undefined;
  readonly ready: boolean;
  readonly step: number | undefined;
  readonly finished: boolean;
  readonly current: boolean;
  readonly goal: boolean;
  /** On the learner's own list. */
  readonly listed: boolean;
  readonly retired: boolean;
  /** One for each document, where it is asked which of them cover the topic. */
  readonly documents?: readonly DocumentBadge[];
  /** How much there is of what is looked at, from 0 to `heatSteps - 1`. */
  readonly heat?: number | undefined;
  readonly tone: Tone;
}

/** How much of something is done, as an arc of a ring, from the top clockwise. */
export interface RingElement {
  readonly kind: "ring";
  readonly key: string;
  /** A square. */
  readonly box: Box;
  /** From 0 to 1. */
  readonly share: number;
  /** Height of the letters that it stands beside, in map units. */
  readonly beside: number;
  readonly hue: number;
  readonly faded: boolean;
}

/** Where the parts of an `any` or `all` meet. */
export interface JunctionElement {
  readonly kind: "junction";
  readonly key: string;
  readonly box: Box;
  /** “or” or “and”, in the reader's language. */
  readonly word: string;
  readonly tone: Tone;
}

/** The place of an area in the order in which a route comes to the areas, from 1. */
export interface BadgeElement {
  readonly kind: "badge";
  readonly key: string;
  readonly box: Box;
  readonly word: string;
  /** The route is here now. */
  readonly current: boolean;
  readonly tone: Tone;
}

/** A line from prerequisite to dependant; a bundle stands for `count` of them between two areas. */
export interface EdgeElement {
  readonly kind: "edge";
  readonly key: string;
  /** x, y, x, y … */
  readonly points: readonly number[];
  readonly line: "requires" | "implied" | "helps" | "bundle";
  readonly count: number;
  readonly tone: Tone;
}

export type SceneElement =
  | RegionElement
  | TextElement
  | CardElement
  | RingElement
  | JunctionElement
  | BadgeElement
  | EdgeElement;

/** What to draw where, back to front. Knows nothing of any drawing library. */
export interface Scene {
  readonly level: Level;
  readonly width: number;
  readonly height: number;
  readonly elements: readonly SceneElement[];
}
