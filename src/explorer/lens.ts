import { type Filters, noFilters } from "./filters.ts";

/** Through what the map and the outline are looked at. Plain data; changes what stands out, never where it stands. */
export interface Lens {
  readonly filters: Filters;
  /** What the picture is reduced to: the selected topic with what it needs and opens, or the way. */
  readonly only: "topic" | "way" | undefined;
  /** Whether it is shown which documents cover each topic. */
  readonly documents: boolean;
  /** The figure by which topics are shaded; they have the colours of their areas without one. */
  readonly heat: HeatBy | undefined;
}

/** The figures by which topics can be shaded, as the metrics of a curriculum name them. */
export const heatNames = ["blocking", "delay", "complexity"] as const;
export type HeatBy = (typeof heatNames)[number];

/** All is seen as it is. */
export const clearLens: Lens = {
  filters: noFilters,
  only: undefined,
  documents: false,
  heat: undefined,
};
