/** How long a search may go on. It is asked once for every partial answer that is looked at. */
export interface Limit {
  readonly isSpent: () => boolean;
}

/** Never spent: the search goes on until its answer is proven. */
export const noLimit: Limit = { isSpent: () => false };

/** Spent after so many partial answers. The same on every machine. */
export function nodeLimit(count: number): Limit {
  let left = count;
  return {
    isSpent: () => {
      left -= 1;
      return left < 0;
    },
  };
}
