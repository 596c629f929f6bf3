import type { TopicId } from "../../core/model/ids.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Gestures } from "../../view/gestures.ts";
import type { Covered } from "../../view/viewport.ts";

/** What a map must know of the page it is a part of. */
export interface Surroundings {
  /** The scene to stand there until a curriculum is open, and how its picture comes into an element. */
  readonly firstScene: () => Scene | undefined;
  readonly takePicture: (host: HTMLElement | null) => void;
  /** Whether there is so little room that the map gets its tall layout. */
  readonly isNarrow: () => boolean;
  /** How much of the map lies under the open topic. */
  readonly covered: (host: HTMLElement) => Covered;
  /** Calls back when the page's colours change. Answers how to stop that. */
  readonly watchColours: (changed: () => void) => () => void;
  /** Does what is one step of a walk along the map. */
  readonly asWalk: (step: () => void) => void;
  /** Goes back to what was seen before; false when there is nothing. */
  readonly goBack: () => boolean;
  /** Whether the page took a pressed topic for something other than selecting it. */
  readonly takes?: (topic: TopicId) => boolean;
  readonly gestures: Gestures;
}
