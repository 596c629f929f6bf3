import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { branchesOf } from "./branches.ts";
import type { Tone } from "./scene.ts";
import type { Sight } from "./sight.ts";

/** Lights a route: what is ahead, what is behind, and where it could have gone another way. */
export function routeEmphasis(curriculum: Curriculum, sight: Sight) {
  const { steps, known, route } = sight;
  const branches = branchesOf(curriculum, steps, known);
  const apart = new Set([...branches.values()].flatMap((topics) => [...topics]));
  const isBehind = (topic: TopicId) => isBehindOn(sight, topic);
  const isOn = (topic: TopicId) => steps.has(topic) || route.finished.has(topic);
  return {
    toneOf: (topic: TopicId): Tone => {
      if (isOn(topic)) return isBehind(topic) ? "done" : "route";
      return apart.has(topic) ? "branch" : "faded";
    },
    toneBetween: (from: TopicId, to: TopicId): Tone => {
      if (!isOn(to)) return "faded";
      if (isOn(from)) return isBehind(to) ? "done" : "route";
      if (known.has(from)) return "plain";
      return branches.get(to)?.has(from) ? "branch" : "faded";
    },
  };
}

/** Whether a topic is a part of the route that lies behind. */
function isBehindOn({ steps, route }: Sight, topic: TopicId): boolean {
  const number = steps.get(topic);
  if (number === undefined) return route.finished.has(topic);
  return route.walkedTo !== undefined && number < route.walkedTo;
}
