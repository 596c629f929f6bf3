/**
 * Dice that always fall the same way: 32 random bits at a time (xorshift, G. Marsaglia, "Xorshift
 * RNGs", 2003) from a number that says where to start. Nothing about a learner depends on luck: the
 * same answers throw the same dice on every machine.
 */
export class Dice {
  #state: number;

  constructor(start: number) {
    this.#state = Math.imul(start + 1, 0x9e3779b9) | 1;
    for (let warm = 0; warm < 8; warm += 1) this.word();
  }

  /** 32 bits, each 1 half of the time. */
  word(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return state;
  }

  /** 32 bits, each 1 with probability `chance`, to the nearest 1/1024. */
  bits(chance: number): number {
    let rest = Math.round(chance * precision);
    if (rest <= 0) return 0;
    if (rest >= precision) return -1;
    let bits = 0;
    for (let place = 1; place < precision; place <<= 1) {
      if (bits === 0 && (rest & 1) === 0) {
        rest >>= 1;
        continue;
      }
      bits = (rest & 1) === 1 ? bits | this.word() : bits & this.word();
      rest >>= 1;
    }
    return bits;
  }
}

const precision = 1024;
