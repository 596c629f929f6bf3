/** What people do before they read anything. */
const acts = ["pointermove", "pointerdown", "wheel", "keydown", "focusin", "click"] as const;

/** Resolves when a person first does something on the page. */
export const firstAct: Promise<void> = new Promise((resolve) => {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  const act = () => {
    listening.abort();
    resolve();
  };
  for (const name of acts) addEventListener(name, act, options);
});
