import type { AreaId, TopicId } from "../core/model/ids.ts";

/** So many shades tell how much there is of something. */
export const heatSteps = 5;

/** A figure of every topic, as shades on the map. Steps count from 0, the least, to `heatSteps - 1`. */
export interface Heat {
  readonly values: ReadonlyMap<TopicId, number>;
  readonly topics: ReadonlyMap<TopicId, number>;
  /** The step of the mean of an area's topics. Areas without topics have none. */
  readonly areas: ReadonlyMap<AreaId, number>;
  /** What the steps stand for, the least first; those without topics are left out. */
  readonly classes: readonly HeatClass[];
}

export interface HeatClass {
  readonly step: number;
  /** The smallest and the largest figure in it. */
  readonly from: number;
  readonly to: number;
  readonly topics: number;
}
