import { row } from "../../prerequisites/compact.ts";
import { mustPrecede, type Precedence } from "./precedence.ts";

/** Triangles of positions, three numbers each in rising order. */
export interface Triangles {
  readonly corners: Uint16Array;
  readonly count: number;
  /** How many of them, at the beginning, have a direct pair in them. */
  readonly direct: number;
}

/** The largest problem of which all triangles are listed; of larger ones, those with a direct pair. */
const mostListed = 256;

/**
 * The triangles that could be ordered in a circle: no two of their pairs are given by precedence.
 * Those with a direct pair come first.
 */
export function openTriangles(precedence: Precedence): Triangles {
  const { size, after } = precedence;
  const given = givenPairs(precedence);
  const list = new CornerList();
  for (let one = 0; one < size; one++) {
    for (const other of row(after, one)) {
      for (let third = 0; third < size; third++) {
        if (third === one || third === other) continue;
        if (given[one * size + third] !== 0 || given[other * size + third] !== 0) continue;
        const x = Math.min(one, other, third);
        const z = Math.max(one, other, third);
        list.add(x, one + other + third - x - z, z);
      }
    }
  }
  const direct = list.count;
  if (size <= mostListed) addOthers(size, given, list);
  return { corners: list.corners, count: list.count, direct };
}

/** For each two positions: 0 when free, 1 when precedence orders them, 2 when a direct pair does. */
function givenPairs(precedence: Precedence): Uint8Array {
  const { size, after } = precedence;
  const given = new Uint8Array(size * size);
  const mark = (one: number, other: number, value: number) => {
    given[one * size + other] = value;
    given[other * size + one] = value;
  };
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < size; other++)
      if (mustPrecede(precedence, one, other)) mark(one, other, 1);
  }
  for (let one = 0; one < size; one++) for (const other of row(after, one)) mark(one, other, 2);
  return given;
}

function addOthers(size: number, given: Uint8Array, list: CornerList): void {
  for (let x = 0; x < size; x++) {
    for (let y = x + 1; y < size; y++) {
      const first = given[x * size + y] ?? 0;
      if (first === 2) continue;
      for (let z = y + 1; z < size; z++) {
        const whole = first + (given[x * size + z] ?? 0) + (given[y * size + z] ?? 0);
        if (whole <= 1) list.add(x, y, z);
      }
    }
  }
}

class CornerList {
  corners = new Uint16Array(3 * 256);
  count = 0;

  add(x: number, y: number, z: number): void {
    const at = 3 * this.count;
    if (at === this.corners.length) {
      const larger = new Uint16Array(2 * at);
      larger.set(this.corners);
      this.corners = larger;
    }
    this.corners[at] = x;
    this.corners[at + 1] = y;
    this.corners[at + 2] = z;
    this.count++;
  }
}
