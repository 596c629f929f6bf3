import type { ReactNode } from "react";
import { isAbridged } from "../../explorer/state.ts";
import { useExplorerState, useWords } from "../explorer-context.tsx";

/** What can be shown only with the texts of the curriculum, and until they are there says so. */
export function Texts({ children }: { readonly children: ReactNode }) {
  const { noTextsYet } = useWords().shell;
  return useExplorerState(isAbridged) ? <p className="quiet">{noTextsYet}</p> : children;
}
