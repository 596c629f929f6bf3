interface Group<Thing> {
  readonly members: Thing[];
  /** Groups that must never become one with this. */
  readonly apartFrom: Set<Group<Thing>>;
}

/** Things gathered into groups, of which each is one topic of the merged curriculum. */
export class Groups<Thing> {
  readonly #of = new Map<Thing, Group<Thing>>();

  /** Everything by itself. */
  constructor(things: Iterable<Thing>) {
    for (const thing of things) this.#group(thing);
  }

  /** Every group, and what is in each, in the order in which all was first named. */
  all(): readonly (readonly Thing[])[] {
    const groups = new Map<Group<Thing>, Thing[]>();
    for (const [thing, group] of this.#of) {
      const members = groups.get(group);
      if (members) members.push(thing);
      else groups.set(group, [thing]);
    }
    return [...groups.values()];
  }

  /** The things that this one is one with, itself among them. */
  with(thing: Thing): readonly Thing[] {
    return this.#group(thing).members;
  }

  areOne(one: Thing, other: Thing): boolean {
    return this.#group(one) === this.#group(other);
  }

  areApart(one: Thing, other: Thing): boolean {
    return this.#group(one).apartFrom.has(this.#group(other));
  }

  /** Makes two things one, and with them whatever each was one with. They must not be apart. */
  join(one: Thing, other: Thing): void {
    const [kept, joined] = [this.#group(one), this.#group(other)];
    if (kept === joined) return;
    for (const thing of joined.members) {
      kept.members.push(thing);
      this.#of.set(thing, kept);
    }
    for (const stranger of joined.apartFrom) {
      stranger.apartFrom.delete(joined);
      stranger.apartFrom.add(kept);
      kept.apartFrom.add(stranger);
    }
  }

  /** Sees to it that two things never become one. They must not be one already. */
  keepApart(one: Thing, other: Thing): void {
    const [group, stranger] = [this.#group(one), this.#group(other)];
    group.apartFrom.add(stranger);
    stranger.apartFrom.add(group);
  }

  #group(thing: Thing): Group<Thing> {
    const known = this.#of.get(thing);
    if (known) return known;
    const group: Group<Thing> = { members: [thing], apartFrom: new Set() };
    this.#of.set(thing, group);
    return group;
  }
}
