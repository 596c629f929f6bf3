import type { Fitting } from "../../core/planning/fitting.ts";
import type { Step } from "../../core/planning/plan.ts";
import type { Way } from "../way.ts";

/** The first step of a way that the hours there are will not do for. */
export function nextBeyond(way: Way, fitting: Fitting): Step | undefined {
  return way.steps.find(({ topic }) => !fitting.topics.has(topic));
}

/** The hours from which on everything fits, in whole ones: where a slider of hours ends. */
export function allHours({ hours: [low, high] }: Way): number {
  return Math.ceil((low + high) / 2);
}
