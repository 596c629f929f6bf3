import { type AndOr, assembled, listOf } from "./and-or.ts";

/**
 * The independent pieces of a network: what the root asks for, grouped so that two groups have no
 * node in common. The cheapest plans of the pieces make up that of the whole.
 */
export function pieces(net: AndOr): AndOr[] {
  const groups = groupsOf(net);
  if (groups.length === 1) return [net];
  return groups.map((group) =>
    assembled(
      net,
      net.parts.map((list, node) => (node === net.root ? group : list)),
    ),
  );
}

/** The root's parts, those together that lead to a common node. */
function groupsOf({ parts, any, root }: AndOr): number[][] {
  const asked = listOf(parts, root);
  const leaders = Int32Array.from(asked.keys());
  const leaderOf = (part: number): number => {
    let here = part;
    for (let next = leaders[here] ?? here; next !== here; next = leaders[here] ?? here) here = next;
    return here;
  };
  const claimed = new Int32Array(any.length).fill(-1);
  for (const [number, start] of asked.entries()) {
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const owner = claimed[node] ?? -1;
      if (owner >= 0) leaders[leaderOf(owner)] = leaderOf(number);
      if (owner >= 0) continue;
      claimed[node] = number;
      open.push(...listOf(parts, node));
    }
  }
  const groups = new Map<number, number[]>();
  for (const [number, part] of asked.entries()) {
    const leader = leaderOf(number);
    groups.set(leader, [...(groups.get(leader) ?? []), part]);
  }
  return [...groups.values()];
}
