import type { Curriculum } from "../core/model/curriculum.ts";
import type { AreaId, TopicId } from "../core/model/ids.ts";
import { topicsByArea } from "./area-summary.ts";
import { type Heat, type HeatClass, heatSteps } from "./heat.ts";

/**
 * Shades for figures of at least 0. Steps are equal between the square roots of the smallest figure
 * and of the largest, because few topics have most: equal steps between the figures themselves would
 * put nearly all others into one shade.
 */
export function heatOf(curriculum: Curriculum, values: ReadonlyMap<TopicId, number>): Heat {
  const figures = [...values.values()].sort((one, other) => one - other);
  const stepOf = stepsBetween(figures[0] ?? 0, figures.at(-1) ?? 0);
  const areas = new Map<AreaId, number>();
  for (const [area, inside] of topicsByArea(curriculum)) {
    const sum = inside.reduce((total, { id }) => total + (values.get(id) ?? 0), 0);
    if (inside.length > 0) areas.set(area, stepOf(sum / inside.length));
  }
  return {
    values,
    topics: new Map([...values].map(([topic, value]) => [topic, stepOf(value)])),
    areas,
    classes: classesOf(figures, stepOf),
  };
}

function stepsBetween(least: number, most: number): (value: number) => number {
  const [low, high] = [Math.sqrt(least), Math.sqrt(most)];
  return (value) => {
    const share = high > low ? (Math.sqrt(value) - low) / (high - low) : 0;
    return Math.min(heatSteps - 1, Math.floor(share * heatSteps));
  };
}

/** `figures` come from the smallest to the largest. */
function classesOf(figures: readonly number[], stepOf: (value: number) => number): HeatClass[] {
  const classes: HeatClass[] = [];
  for (const figure of figures) {
    const step = stepOf(figure);
    const last = classes.at(-1);
    if (last?.step === step)
      classes[classes.length - 1] = { ...last, to: figure, topics: last.topics + 1 };
    else classes.push({ step, from: figure, to: figure, topics: 1 });
  }
  return classes;
}
