import { useStore } from "zustand/react";
import { createStore } from "zustand/vanilla";
import type { RuleCode } from "../../core/curriculum/rules/facts.ts";

export type CheckTab = "findings" | "topics" | "areas";

/** How the dialog was left, so that the next look begins there: authors come back again and again. */
interface LastLook {
  readonly tab: CheckTab;
  /** The rules whose findings are listed. */
  readonly unfolded: ReadonlySet<RuleCode>;
  /** The key of what was gone to last; nothing once the focus is back there. */
  readonly left: string | undefined;
}

const store = createStore<LastLook>(() => ({
  tab: "findings",
  unfolded: new Set(),
  left: undefined,
}));

export const useLastLook = <Part>(select: (look: LastLook) => Part): Part =>
  useStore(store, select);

export const showCheckTab = (tab: CheckTab): void => store.setState({ tab });

export const leaveFrom = (left: string): void => store.setState({ left });

export const backAgain = (): void => store.setState({ left: undefined });

export function unfold(code: RuleCode, isUnfolded: boolean): void {
  store.setState(({ unfolded }) => {
    const others = [...unfolded].filter((one) => one !== code);
    return { unfolded: new Set(isUnfolded ? [...others, code] : others) };
  });
}
