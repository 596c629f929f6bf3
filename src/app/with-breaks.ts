import type { Pieces } from "../core/model/pieces.ts";

/** So long the page may be kept from answering its reader, in milliseconds: half a frame. */
const longest = 8;

/** Does a long computation, and lets the page answer its reader in between. */
export async function withBreaks<Result>(pieces: Pieces<Result>): Promise<Result> {
  for (;;) {
    await aBreath();
    const begun = performance.now();
    while (performance.now() - begun < longest) {
      const step = pieces.next();
      if (step.done) return step.value;
    }
  }
}

/** Lets the page answer its reader before the next piece of work, which on a phone takes a while. */
export function aBreath(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}

/** Resolves when the page has nothing better to do, or half a second has passed; where the browser does not tell, after a breath. */
export function aLull(): Promise<void> {
  if (!("requestIdleCallback" in globalThis)) return aBreath();
  return new Promise((resume) => requestIdleCallback(() => resume(), { timeout: 500 }));
}
