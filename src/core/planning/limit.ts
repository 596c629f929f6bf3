/**
 * How much work a search may still do. A search asks once per step (a node of its tree, a round of
 * improvement), and every question may count as a step; once spent, a limit stays spent. A shell
 * that has a clock makes one of its own.
 */
export interface Limit {
  readonly isSpent: () => boolean;
}

/** A limit of so many steps, the same on every machine. */
export function nodeLimit(count: number): Limit {
  let left = count;
  return {
    isSpent: () => {
      if (left <= 0) return true;
      left--;
      return false;
    },
  };
}

/** Search until the answer is proven, or memory sets an end to it. */
export const noLimit: Limit = { isSpent: () => false };
