import { type Ranking, type Slots, slotsFor } from "./ranks.ts";

/** The slots of every area by number of card columns, found once for each number. */
export class SlotTable {
  private readonly made = new Map<number, readonly Slots[]>();
  private readonly ranking: Ranking;

  constructor(ranking: Ranking) {
    this.ranking = ranking;
  }

  at(width: number): readonly Slots[] {
    const known = this.made.get(width);
    if (known) return known;
    const slots = this.ranking.queues.map((_, area) => slotsFor(this.ranking, area, width));
    this.made.set(width, slots);
    return slots;
  }
}
