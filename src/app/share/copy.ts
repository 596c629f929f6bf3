import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";

/** How long it is seen that something was copied, in milliseconds. */
const shownFor = 2_500;

const store = createStore<{ readonly isShown: boolean }>(() => ({ isShown: false }));

/** Whether something was copied just now. */
export const useJustCopied = (): boolean => useStore(store, ({ isShown }) => isShown);

let timer: ReturnType<typeof setTimeout> | undefined;

/** Copies a text; false where the browser does not let the page do it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  clearTimeout(timer);
  store.setState({ isShown: true });
  timer = setTimeout(() => store.setState({ isShown: false }), shownFor);
  return true;
}
