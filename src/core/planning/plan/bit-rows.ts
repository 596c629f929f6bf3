/** Sets of small numbers, one a row, 32 members a word. All rows that meet must be of the same width. */
export class BitRows {
  readonly #bits: Int32Array;
  /** Words a row. */
  readonly #size: number;

  /** So many empty sets of numbers below `width`. */
  constructor(count: number, width: number) {
    this.#size = (width + 31) >>> 5;
    this.#bits = new Int32Array(count * this.#size);
  }

  /** Puts every number into every row. */
  fill(): void {
    this.#bits.fill(-1);
  }

  clear(row: number): void {
    this.#bits.fill(0, row * this.#size, (row + 1) * this.#size);
  }

  has(row: number, member: number): boolean {
    const word = this.#bits[row * this.#size + (member >>> 5)] ?? 0;
    return ((word >>> (member & 31)) & 1) === 1;
  }

  add(row: number, member: number): void {
    const at = row * this.#size + (member >>> 5);
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (member & 31));
  }

  unite(row: number, other: BitRows, otherRow: number): void {
    const at = row * this.#size;
    const from = otherRow * this.#size;
    for (let word = 0; word < this.#size; word++)
      this.#bits[at + word] = (this.#bits[at + word] ?? 0) | (other.#bits[from + word] ?? 0);
  }

  intersect(row: number, other: BitRows, otherRow: number): void {
    const at = row * this.#size;
    const from = otherRow * this.#size;
    for (let word = 0; word < this.#size; word++)
      this.#bits[at + word] = (this.#bits[at + word] ?? 0) & (other.#bits[from + word] ?? 0);
  }

  /** Makes a row the same as another; says whether that changed it. */
  assign(row: number, other: BitRows, otherRow: number): boolean {
    const at = row * this.#size;
    const from = otherRow * this.#size;
    let changed = false;
    for (let word = 0; word < this.#size; word++) {
      const next = other.#bits[from + word] ?? 0;
      if (this.#bits[at + word] === next) continue;
      this.#bits[at + word] = next;
      changed = true;
    }
    return changed;
  }

  /** The members of a row, rising. */
  members(row: number): number[] {
    const found: number[] = [];
    for (let word = 0; word < this.#size; word++) {
      for (let bits = this.#bits[row * this.#size + word] ?? 0; bits !== 0; bits &= bits - 1)
        found.push(word * 32 + 31 - Math.clz32(bits & -bits));
    }
    return found;
  }
}
