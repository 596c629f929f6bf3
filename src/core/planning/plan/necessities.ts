import { type AndOr, listOf } from "./and-or.ts";
import { BitRows } from "./bit-rows.ts";

/**
 * For each node the nodes that hold whenever it does, itself included: for an `all` what any part
 * makes necessary, for an `any` what every part does. The greatest solution of these equations, which
 * is complete (E. Keyder, S. Richter and M. Helmert, "Sound and complete landmarks for and/or
 * graphs", 2010). Every node of the network must be able to hold.
 * @param sequence all nodes; the fewer parts come after their users, the sooner it is done
 */
export function necessities(net: AndOr, sequence: readonly number[]): BitRows {
  const { parts, users, any } = net;
  const size = any.length;
  const sets = new BitRows(size, size);
  sets.fill();
  const scratch = new BitRows(1, size);
  const stale = new Uint8Array(size).fill(1);
  for (let left = size; left > 0; ) {
    for (const node of sequence) {
      if (stale[node] === 0) continue;
      stale[node] = 0;
      left -= 1;
      scratch.clear(0);
      for (const [index, part] of listOf(parts, node).entries()) {
        if (any[node] === 0 || index === 0) scratch.unite(0, sets, part);
        else scratch.intersect(0, sets, part);
      }
      scratch.add(0, node);
      if (!sets.assign(node, scratch, 0)) continue;
      for (const user of listOf(users, node)) {
        left += 1 - (stale[user] ?? 0);
        stale[user] = 1;
      }
    }
  }
  return sets;
}
