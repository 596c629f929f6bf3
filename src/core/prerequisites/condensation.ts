import { type Rows, reversed, toRows } from "./compact.ts";
import { components } from "./components.ts";

/** A network in which every circle has become one knot, so that no circle is left. */
export interface Condensation {
  /** The knot of each position. Knots are numbered so that prerequisites come first. */
  readonly of: Int32Array;
  /** 1 for a position that can reach itself. */
  readonly onCircle: Uint8Array;
  /** The positions of each knot, rising: one, or all that stand on circles together. */
  readonly members: Rows;
  /** The other knots that each knot directly needs, each once. */
  readonly before: Rows;
  /** The other knots that directly need each knot, rising. */
  readonly after: Rows;
}

/**
 * The condensation of a network: its strongly connected components as knots. `before` lists the
 * direct prerequisites of each position.
 */
export function condensation(before: Rows): Condensation {
  const { count, of, onCircle } = components(before);
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const [position, knot] of of.entries()) members[knot]?.push(position);
  const seenFrom = new Int32Array(count).fill(-1);
  const lists = members.map((positions, knot) => {
    const needed: number[] = [];
    seenFrom[knot] = knot;
    for (const position of positions) {
      const end = before.starts[position + 1] ?? 0;
      for (let at = before.starts[position] ?? 0; at < end; at++) {
        const other = of[before.entries[at] ?? 0] ?? knot;
        if (seenFrom[other] === knot) continue;
        seenFrom[other] = knot;
        needed.push(other);
      }
    }
    return needed;
  });
  const rows = toRows(lists);
  return { of, onCircle, members: toRows(members), before: rows, after: reversed(rows) };
}
