import { firstReadyFirst } from "./first-ready-first.ts";
import { membersOf, type Precedence } from "./precedence.ts";

/**
 * The sequence of all positions in which the leaders come in the order given, each preceded by what
 * must come before it and is not done yet; what no leader needs comes last. Among themselves, the
 * others keep to the first-ready order. The leaders must be in an order that precedence allows.
 */
export function unfold(precedence: Precedence, leaders: Iterable<number>): number[] {
  const { size, words, before, after, ancestors } = precedence;
  const plain = firstReadyFirst(before, after);
  const places = new Int32Array(size);
  for (const [place, position] of plain.entries()) places[position] = place;
  const done = new Set<number>();
  for (const leader of leaders) {
    const needed = membersOf(ancestors.subarray(leader * words, (leader + 1) * words));
    needed.sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
    for (const position of needed) done.add(position);
    done.add(leader);
  }
  for (const position of plain) done.add(position);
  return [...done];
}
