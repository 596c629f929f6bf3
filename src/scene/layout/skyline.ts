/** How far a street is filled along its length: a height that changes from stretch to stretch. */
export class Skyline {
  /** Where each stretch begins, rising; it ends where the next one begins. */
  private readonly starts: number[] = [Number.NEGATIVE_INFINITY];
  private readonly heights: number[] = [-1];

  /** The greatest height strictly between two places; -1 where nothing stands. */
  highest(from: number, to: number): number {
    let highest = -1;
    for (let at = this.stretchAt(from); (this.starts[at] ?? to) < to; at++) {
      highest = Math.max(highest, this.heights[at] ?? -1);
    }
    return highest;
  }

  /** Sets the height between two places. */
  raise(from: number, to: number, height: number): void {
    const first = this.stretchAt(from);
    let end = first + 1;
    while ((this.starts[end] ?? Number.POSITIVE_INFINITY) <= to) end++;
    const before = this.starts[first] === from ? [] : [first];
    const heightAfter = this.heights[end - 1] ?? -1;
    const kept = first + before.length;
    this.starts.splice(kept, end - kept, from, to);
    this.heights.splice(kept, end - kept, height, heightAfter);
  }

  /** The stretch that holds a place, the later one where two meet. */
  private stretchAt(place: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }
}
