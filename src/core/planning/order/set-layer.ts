/** Sets of positions, each once, with a bound and the step that led to it. */
export class SetLayer {
  readonly #words: number;
  #sets: Uint32Array;
  /** Places of sets by their hash, one more than the place; 0 is free. */
  #table = new Int32Array(64);
  readonly bounds: number[] = [];
  /** The place of the set in the layer before that each came from. */
  readonly parents: number[] = [];
  readonly moves: number[] = [];

  constructor(words: number) {
    this.#words = words;
    this.#sets = new Uint32Array(16 * words);
  }

  get count(): number {
    return this.bounds.length;
  }

  /** The set at a place, as a view. */
  set(place: number): Uint32Array {
    return this.#sets.subarray(place * this.#words, (place + 1) * this.#words);
  }

  /** Takes a set in, or only its bound and step when it is there with a larger bound. */
  add(set: Uint32Array, bound: number, parent: number, move: number): void {
    let slot = hash(set) & (this.#table.length - 1);
    for (let place = this.#table[slot] ?? 0; place > 0; place = this.#table[slot] ?? 0) {
      if (this.#isAt(place - 1, set)) {
        if (bound >= (this.bounds[place - 1] ?? 0)) return;
        this.bounds[place - 1] = bound;
        this.parents[place - 1] = parent;
        this.moves[place - 1] = move;
        return;
      }
      slot = (slot + 1) & (this.#table.length - 1);
    }
    const place = this.count;
    this.#table[slot] = place + 1;
    if ((place + 1) * this.#words > this.#sets.length) this.#grow();
    this.#sets.set(set, place * this.#words);
    this.bounds.push(bound);
    this.parents.push(parent);
    this.moves.push(move);
    if (2 * this.count > this.#table.length) this.#rehash();
  }

  /** The places of the sets, those of the smallest bounds first; first come, first of equals. */
  bestFirst(): Int32Array {
    const places = Int32Array.from(this.bounds.keys());
    return places.sort((one, other) => {
      return (this.bounds[one] ?? 0) - (this.bounds[other] ?? 0) || one - other;
    });
  }

  /** Forgets the sets themselves; bounds and steps stay. */
  close(): void {
    this.#sets = new Uint32Array(0);
    this.#table = new Int32Array(0);
  }

  #isAt(place: number, set: Uint32Array): boolean {
    const from = place * this.#words;
    for (let word = 0; word < this.#words; word++)
      if (this.#sets[from + word] !== set[word]) return false;
    return true;
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.#sets.length);
    larger.set(this.#sets);
    this.#sets = larger;
  }

  #rehash(): void {
    this.#table = new Int32Array(2 * this.#table.length);
    for (let place = 0; place < this.count; place++) {
      let slot = hash(this.set(place)) & (this.#table.length - 1);
      while ((this.#table[slot] ?? 0) > 0) slot = (slot + 1) & (this.#table.length - 1);
      this.#table[slot] = place + 1;
    }
  }
}

/** Mixes the words of a set (the finisher of MurmurHash3, A. Appleby). */
function hash(set: Uint32Array): number {
  let mixed = 0;
  for (const word of set) {
    mixed = Math.imul(mixed ^ word, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed;
}
