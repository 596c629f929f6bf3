import { latePart } from "../late-part.tsx";

const fetched = () => import("./HeatFigure.tsx");

/** The figure of a topic by which the map is shaded, in words and in little; fetched when it first is. */
export const LateHeatFigure = latePart(() => fetched().then((m) => m.HeatFigure), null);
export const LateHeatMark = latePart(() => fetched().then((m) => m.HeatMark), null);
