import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { row } from "./compact.ts";
import { type RequirementNetwork, requirementNetwork } from "./requirement-network.ts";

/**
 * The topics that can be learnt in some order by a person who knows `known` (which are part of the
 * answer). A circle through alternatives does not lift itself: it needs a way in. A retired topic
 * can be known, but not be learnt; nor can one of `avoid`.
 */
export function obtainable(
  curriculum: Curriculum,
  known: Iterable<TopicId> = [],
  avoid: ReadonlySet<TopicId> = new Set(),
): Set<TopicId> {
  const learning = new Learning(curriculum, avoid);
  learning.assume(known);
  return new Set(learning.topics.filter((topic) => learning.has(topic)));
}

/**
 * Knowledge that grows: whatever can be learnt from what is assumed is learnt at once. The work of
 * all assumptions together is linear in the size of the curriculum (W. Dowling and J. Gallier,
 * "Linear-time algorithms for testing the satisfiability of propositional Horn formulae", 1984).
 */
export class Learning {
  readonly topics: readonly TopicId[];
  readonly #network: RequirementNetwork;
  readonly #closed: ReadonlySet<number>;
  /** How many more parts each condition waits for. */
  readonly #missing: Int32Array;
  readonly #holds: Uint8Array;

  constructor(curriculum: Curriculum, avoid: ReadonlySet<TopicId> = new Set()) {
    this.#network = requirementNetwork(curriculum);
    const { topics, parts, any } = this.#network;
    this.topics = topics;
    this.#closed = new Set(
      curriculum.topics.flatMap((topic, position) =>
        topic.retired || avoid.has(topic.id) ? [position] : [],
      ),
    );
    this.#missing = Int32Array.from(any, (isAny, condition) =>
      isAny === 1 ? 1 : row(parts, condition).length,
    );
    this.#holds = new Uint8Array(any.length);
    const free = [...this.#missing.keys()].filter((condition) => this.#missing[condition] === 0);
    this.#settle(free.filter((condition) => !this.#closed.has(condition)));
  }

  has(topic: TopicId): boolean {
    return this.#holds[this.#network.positions.get(topic) ?? -1] === 1;
  }

  /** Takes topics as known, retired ones too. */
  assume(topics: Iterable<TopicId>): void {
    const positions = [...topics].flatMap((topic) => this.#network.positions.get(topic) ?? []);
    this.#settle(positions);
  }

  #settle(conditions: readonly number[]): void {
    const open = [...conditions];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      if (this.#holds[here] === 1) continue;
      this.#holds[here] = 1;
      for (const user of row(this.#network.users, here)) {
        const missing = (this.#missing[user] ?? 0) - 1;
        this.#missing[user] = missing;
        if (missing === 0 && !this.#closed.has(user)) open.push(user);
      }
    }
  }
}
