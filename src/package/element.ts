export type { LiveEvents, LiveState } from "../embed/live/live.ts";
export { PrereqGraph } from "../embed/prereq-graph.ts";
