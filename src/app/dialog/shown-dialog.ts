import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";

/** What may lie in front of the page, one at a time. */
export type DialogName =
  | "palette"
  | "shortcuts"
  | "share"
  | "embedding"
  | "authoring"
  | "imported"
  | "merging"
  | "check";

const store = createStore<{ readonly shown: DialogName | undefined }>(() => ({
  shown: undefined,
}));

export const shownDialog = (): DialogName | undefined => store.getState().shown;
export const useShownDialog = (): DialogName | undefined => useStore(store, ({ shown }) => shown);
export const openDialog = (shown: DialogName): void => store.setState({ shown });
export const closeDialog = (): void => store.setState({ shown: undefined });
