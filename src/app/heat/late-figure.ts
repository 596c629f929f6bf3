import { latePart } from "../late-part.tsx";

/** The figure of a topic by which the map is shaded; its code is fetched when it first is. */
export const LateHeatFigure = latePart(
  () => import("./HeatFigure.tsx").then((module) => module.HeatFigure),
  null,
);
