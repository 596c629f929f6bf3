/** What the browser keeps beside the address of an entry of its history. */
export interface Entry {
  /** How many entries of this visit lie before it. */
  readonly depth: number;
  /** Whether the goal seen there is the person's own, and was not lent by a link. */
  readonly isOwn: boolean;
}

/** The entry in what the browser gave back; nothing where the page did not make it. */
export function entryOf(state: unknown): Entry | undefined {
  if (typeof state !== "object" || state === null) return undefined;
  if (!("depth" in state && "isOwn" in state)) return undefined;
  const { depth, isOwn } = state;
  return typeof depth === "number" && typeof isOwn === "boolean" ? { depth, isOwn } : undefined;
}

/** Goes back to what was seen before; never out of the page. Returns whether there was anything. */
export function goBack(): boolean {
  const isDeeper = (entryOf(history.state)?.depth ?? 0) > 0;
  if (isDeeper) history.back();
  return isDeeper;
}

let walking = false;

/** Does something that is one step of a walk: a quick walk is one entry of the history. */
export function asWalk(step: () => void): void {
  walking = true;
  try {
    step();
  } finally {
    walking = false;
  }
}

export const isWalking = (): boolean => walking;
