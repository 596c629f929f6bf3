/**
 * What a plan has to satisfy, as a network of conditions on numbered nodes. A node with `any` 1
 * holds with one of its parts, another one with all of them. Holding a node with a weight costs
 * that weight once, however many use it. The root must hold.
 */
export interface AndOr {
  readonly parts: readonly (readonly number[])[];
  /** The nodes that each node is a part of. */
  readonly users: readonly (readonly number[])[];
  readonly any: Uint8Array;
  readonly weights: Float64Array;
  /** The number of each node in the network that this one was made from. */
  readonly origins: Int32Array;
  readonly root: number;
}

/** The list of a node, which has one. */
export const listOf = (lists: AndOr["parts"], node: number): readonly number[] =>
  lists[node] ?? none;
const none: readonly number[] = [];

/**
 * The part of a network that its root reaches along `parts`, numbered afresh in the same sequence.
 * `parts` are new lists for the nodes of the network.
 */
export function assembled(
  net: Pick<AndOr, "any" | "weights" | "origins" | "root">,
  parts: AndOr["parts"],
): AndOr {
  const numbers = new Int32Array(net.any.length).fill(-1);
  const kept = reachedFrom(net.root, parts, numbers);
  for (const [number, node] of kept.entries()) numbers[node] = number;
  const users: number[][] = kept.map(() => []);
  const renumbered = kept.map((node, number) =>
    listOf(parts, node).map((part) => {
      const renamed = numbers[part] ?? -1;
      users[renamed]?.push(number);
      return renamed;
    }),
  );
  return {
    parts: renumbered,
    users,
    any: Uint8Array.from(kept, (node) => net.any[node] ?? 0),
    weights: Float64Array.from(kept, (node) => net.weights[node] ?? 0),
    origins: Int32Array.from(kept, (node) => net.origins[node] ?? -1),
    root: numbers[net.root] ?? 0,
  };
}

/** The nodes that the root reaches, in rising order; `seen` is marked with anything but -1 for them. */
function reachedFrom(root: number, parts: AndOr["parts"], seen: Int32Array): number[] {
  const open = [root];
  const reached = [root];
  seen[root] = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const part of listOf(parts, node)) {
      if (seen[part] !== -1) continue;
      seen[part] = 0;
      reached.push(part);
      open.push(part);
    }
  }
  return reached.sort((a, b) => a - b);
}

/**
 * The nodes that hold when only nodes that `may` lets pass are allowed to: 1 for holds. The least
 * fixpoint, so that a circle does not lift itself (W. Dowling and J. Gallier, "Linear-time
 * algorithms for testing the satisfiability of propositional Horn formulae", 1984).
 * @param given parts that a user may count on without more ado
 */
export function holding(
  { parts, users, any }: AndOr,
  may: (node: number) => boolean,
  given: (user: number, part: number) => boolean = () => false,
): Uint8Array {
  const holds = new Uint8Array(any.length);
  const missing = new Int32Array(any.length);
  const open: number[] = [];
  for (const [node, list] of parts.entries()) {
    let left = any[node] === 1 ? 1 : list.length;
    for (const part of list) if (given(node, part)) left -= 1;
    missing[node] = left;
    if (left <= 0 && may(node)) open.push(node);
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (holds[node] === 1) continue;
    holds[node] = 1;
    for (const user of listOf(users, node)) {
      if (given(user, node)) continue;
      const left = (missing[user] ?? 0) - 1;
      missing[user] = left;
      if (left === 0 && may(user)) open.push(user);
    }
  }
  return holds;
}
