import type { Curriculum } from "../../model/curriculum.ts";
import { row } from "../../prerequisites/compact.ts";
import {
  type RequirementNetwork,
  requirementNetwork,
} from "../../prerequisites/requirement-network.ts";
import type { Preference } from "./plan-question.ts";

/** For an `any`, by its number in the curriculum's network, the parts that may be taken. */
export type Restrictions = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * The preferences as restrictions, taken up one after the other and dropped when `possible` says
 * that the goals would get out of reach.
 */
export function restrictionsFor(
  curriculum: Curriculum,
  preferences: readonly Preference[],
  possible: (restrictions: Restrictions) => boolean,
): Restrictions {
  const network = requirementNetwork(curriculum);
  let kept: Restrictions = new Map();
  for (const preference of preferences) {
    const wished = wishedParts(network, preference);
    const next = new Map(kept);
    for (const [any, parts] of wished) next.set(any, narrowed(kept.get(any), parts));
    if (wished.size > 0 && possible(next)) kept = next;
  }
  return kept;
}

/** Of two preferences for one `any`, the earlier one counts. */
function narrowed(
  kept: ReadonlySet<number> | undefined,
  parts: ReadonlySet<number>,
): ReadonlySet<number> {
  if (!kept) return parts;
  const both = [...parts].filter((part) => kept.has(part));
  return both.length > 0 ? new Set(both) : kept;
}

/** Every `any` with the parts through which it leads to the preferred topic. */
function wishedParts(
  network: RequirementNetwork,
  preference: Preference,
): Map<number, ReadonlySet<number>> {
  const wished = new Map<number, Set<number>>();
  const climb = (condition: number, path: ReadonlyMap<number, number>): void => {
    for (const user of row(network.users, condition)) {
      if (user < network.topics.length) {
        if (preference.for !== undefined && network.topics[user] !== preference.for) continue;
        for (const [any, part] of path) wished.set(any, (wished.get(any) ?? new Set()).add(part));
      } else {
        climb(user, network.any[user] === 1 ? new Map(path).set(user, condition) : path);
      }
    }
  };
  const topic = network.positions.get(preference.take);
  if (topic !== undefined) climb(topic, new Map());
  return wished;
}
