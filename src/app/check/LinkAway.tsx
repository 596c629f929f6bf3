import type { ReactNode, Ref } from "react";
import { flushSync } from "react-dom";
import type { Explorer } from "../../explorer/explorer.ts";
import { closeDialog } from "../dialog/shown-dialog.ts";
import { useExplorer } from "../explorer-context.tsx";

interface Props {
  readonly goThere: (explorer: Explorer) => void;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Leaves the dialog for a place on the map. */
export function LinkAway({ goThere, children, ref }: Props) {
  const explorer = useExplorer();
  const press = () => {
    flushSync(closeDialog);
    goThere(explorer);
  };
  return (
    <button ref={ref} type="button" className="text-link" onClick={press}>
      {children}
    </button>
  );
}
