import type { Topic } from "../model/curriculum.ts";

interface Group {
  readonly topics: Topic[];
  /** Groups that must never become one with this. */
  readonly apartFrom: Set<Group>;
}

/** Topics gathered into groups, of which each is one topic of the merged curriculum. */
export class Groups {
  readonly #of = new Map<Topic, Group>();

  /** Every topic by itself. */
  constructor(topics: Iterable<Topic>) {
    for (const topic of topics) this.#group(topic);
  }

  /** Every group, and the topics in each, in the order in which the topics were first named. */
  all(): readonly (readonly Topic[])[] {
    const groups = new Map<Group, Topic[]>();
    for (const [topic, group] of this.#of) {
      const topics = groups.get(group);
      if (topics) topics.push(topic);
      else groups.set(group, [topic]);
    }
    return [...groups.values()];
  }

  /** The topics that this one is one with, itself among them. */
  with(topic: Topic): readonly Topic[] {
    return this.#group(topic).topics;
  }

  areOne(one: Topic, other: Topic): boolean {
    return this.#group(one) === this.#group(other);
  }

  areApart(one: Topic, other: Topic): boolean {
    return this.#group(one).apartFrom.has(this.#group(other));
  }

  /** Makes two topics one, and with them whatever each was one with. They must not be apart. */
  join(one: Topic, other: Topic): void {
    const [kept, joined] = [this.#group(one), this.#group(other)];
    if (kept === joined) return;
    for (const topic of joined.topics) {
      kept.topics.push(topic);
      this.#of.set(topic, kept);
    }
    for (const stranger of joined.apartFrom) {
      stranger.apartFrom.delete(joined);
      stranger.apartFrom.add(kept);
      kept.apartFrom.add(stranger);
    }
  }

  /** Sees to it that two topics never become one. They must not be one already. */
  keepApart(one: Topic, other: Topic): void {
    const [group, stranger] = [this.#group(one), this.#group(other)];
    group.apartFrom.add(stranger);
    stranger.apartFrom.add(group);
  }

  #group(topic: Topic): Group {
    const known = this.#of.get(topic);
    if (known) return known;
    const group: Group = { topics: [topic], apartFrom: new Set() };
    this.#of.set(topic, group);
    return group;
  }
}
