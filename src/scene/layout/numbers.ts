/**
 * Reads from typed arrays that take an index known to be inside. Two functions rather than one, so
 * that each sees a single kind of array and compiles to a plain load.
 */
export const int = (array: Int32Array, index: number): number => array[index] ?? 0;
export const num = (array: Float64Array, index: number): number => array[index] ?? 0;

/** Items by key: those of key `k` are `items[start[k]]` up to, not including, `items[start[k + 1]]`. */
export interface Buckets {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Sorts positions by the key they have (counting sort, order kept); a negative key leaves out. */
export function bucketsOf(keyCount: number, keys: Int32Array): Buckets {
  const start = new Int32Array(keyCount + 1);
  for (let position = 0; position < keys.length; position++) {
    const key = int(keys, position);
    if (key >= 0) start[key + 1] = int(start, key + 1) + 1;
  }
  for (let key = 0; key < keyCount; key++) start[key + 1] = int(start, key + 1) + int(start, key);
  const next = start.slice();
  const items = new Int32Array(int(start, keyCount));
  for (let position = 0; position < keys.length; position++) {
    const key = int(keys, position);
    if (key < 0) continue;
    const place = int(next, key);
    items[place] = position;
    next[key] = place + 1;
  }
  return { start, items };
}

/** The items of one key, as a view. */
export const bucket = (buckets: Buckets, key: number): Int32Array =>
  buckets.items.subarray(int(buckets.start, key), int(buckets.start, key + 1));
