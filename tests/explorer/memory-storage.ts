import type { TextStorage } from "../../src/explorer/saved-learner.ts";

/** A storage that holds what it is given, and can be looked into. */
export function memoryStorage(
  content: readonly (readonly [string, string])[] = [],
): TextStorage & { readonly content: ReadonlyMap<string, string> } {
  const kept = new Map(content);
  return {
    content: kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

/** A storage of a browser that forbids keeping anything. */
export const forbiddenStorage: TextStorage = {
  getItem: () => {
    throw new Error("SecurityError");
  },
  setItem: () => {
    throw new Error("SecurityError");
  },
};
