import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { dependantsByTopic, type Neighbours, prerequisitesByTopic } from "./neighbours.ts";
import { routeEmphasis } from "./route-emphasis.ts";
import type { Tone } from "./scene.ts";
import type { Sight } from "./sight.ts";

/** What is lit and how. A selection outshines a plan; with neither, all is plain. */
export interface Emphasis {
  readonly toneOf: (topic: TopicId) => Tone;
  /** The tone of a line between two topics. */
  readonly toneBetween: (from: TopicId, to: TopicId) => Tone;
}

export function emphasisOf(curriculum: Curriculum, sight: Sight): Emphasis {
  if (sight.selected !== undefined) return selectionEmphasis(curriculum, sight, sight.selected);
  if (sight.steps.size > 0) return routeEmphasis(curriculum, sight);
  return { toneOf: () => "plain", toneBetween: () => "plain" };
}

function selectionEmphasis(curriculum: Curriculum, sight: Sight, selected: TopicId): Emphasis {
  const needs = reached(selected, prerequisitesByTopic(curriculum));
  const opens = reached(selected, dependantsByTopic(curriculum));
  return {
    toneOf: (topic) => {
      if (topic === selected) return "selected";
      if (needs.has(topic)) return "needs";
      if (opens.has(topic)) return "opens";
      return sight.steps.has(topic) ? "plain" : "faded";
    },
    toneBetween: (from, to) => {
      if (needs.has(from) && (to === selected || needs.has(to))) return "needs";
      if (opens.has(to) && (from === selected || opens.has(from))) return "opens";
      return "faded";
    },
  };
}

/** Everything reached from a topic, itself left out. */
export function reached(start: TopicId, next: Neighbours): ReadonlySet<TopicId> {
  const found = new Set<TopicId>();
  const open = [...(next.get(start) ?? [])];
  for (let topic = open.pop(); topic !== undefined; topic = open.pop()) {
    if (topic === start || found.has(topic)) continue;
    found.add(topic);
    open.push(...(next.get(topic) ?? []));
  }
  return found;
}
