import type { Explorer } from "../explorer/explorer.ts";
import { loadCurriculum } from "./load.ts";

/** What people do before they read anything. */
const acts = ["pointermove", "pointerdown", "wheel", "keydown", "focusin", "click"] as const;

/**
 * Fetches the texts that an abridged curriculum left out, as soon as anybody has done anything on
 * the page, or there is something to be read from the start.
 */
export async function fetchTexts(explorer: Explorer, acted: Promise<void>): Promise<void> {
  const { opening, selected, target, words } = explorer.getState();
  const whole = opening.status === "open" ? opening.open.whole : undefined;
  if (whole === undefined) return;
  if (!selected && !target) await acted;
  explorer.actions.complete(await loadCurriculum(words, whole));
}

/** Resolves when a person first does something on the page. */
export function firstAct(): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    const act = () => {
      listening.abort();
      resolve();
    };
    for (const name of acts) addEventListener(name, act, options);
  });
}
