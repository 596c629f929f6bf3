import type { RequirementNetwork } from "../../prerequisites/requirement-network.ts";

/** What is asked of a network; topics by their positions. */
export interface NetworkTarget {
  readonly network: RequirementNetwork;
  /** Topics to reach, none of them known. */
  readonly goals: readonly number[];
  readonly isKnown: (topic: number) => boolean;
  /** Whether a topic may be learnt. */
  readonly mayLearn: (topic: number) => boolean;
  /** Whether a part of an `any` may be taken for it. */
  readonly mayTake: (any: number, part: number) => boolean;
}

/** What is in every plan, whatever is chosen elsewhere. */
export interface Certain {
  /** The topics, by position. */
  readonly topics: readonly number[];
  /** Whether a condition holds by these topics and by what is known. */
  readonly holds: (condition: number) => boolean;
}

/**
 * The part of a plan that needs no search: topics that the goals lead to by `all` alone, as far as
 * they can be learnt from what is known and from each other. Without alternatives that is the whole
 * plan. Linear in the size of the network.
 */
export function certainOf(target: NetworkTarget): Certain {
  const { network, isKnown, mayLearn, mayTake } = target;
  const { users, any } = network;
  const count = network.topics.length;
  const { missing, free } = wantedOf(target);
  const held = new Uint8Array(any.length);
  const topics: number[] = [];
  for (let here = free.pop(); here !== undefined; here = free.pop()) {
    if (held[here] === 1 || (here < count && !mayLearn(here))) continue;
    held[here] = 1;
    if (here < count) topics.push(here);
    const end = users.starts[here + 1] ?? 0;
    for (let at = users.starts[here] ?? 0; at < end; at++) {
      const user = users.entries[at] ?? -1;
      if (any[user] === 1 && !mayTake(user, here)) continue;
      const left = (missing[user] ?? 0) - 1;
      missing[user] = left;
      if (left === 0) free.push(user);
    }
  }
  return {
    topics,
    holds: (condition) => held[condition] === 1 || (condition < count && isKnown(condition)),
  };
}

/** The conditions that must hold by `all` alone. */
interface Wanted {
  /** How many parts each of them still waits for; below nothing for all other conditions. */
  readonly missing: Int32Array;
  /** Those that wait for nothing. */
  readonly free: number[];
}

function wantedOf({ network, goals, isKnown, mayTake }: NetworkTarget): Wanted {
  const { parts, any, topics } = network;
  const missing = new Int32Array(any.length).fill(-1);
  const free: number[] = [];
  const open = [...goals];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (missing[here] !== -1) continue;
    const isAny = any[here] === 1;
    let waiting = isAny ? 1 : 0;
    const end = parts.starts[here + 1] ?? 0;
    for (let at = parts.starts[here] ?? 0; at < end; at++) {
      const part = parts.entries[at] ?? -1;
      const known = part < topics.length && isKnown(part);
      if (isAny) {
        if (known && mayTake(here, part)) waiting = 0;
      } else if (!known) {
        waiting += 1;
        open.push(part);
      }
    }
    missing[here] = waiting;
    if (waiting === 0) free.push(here);
  }
  return { missing, free };
}
