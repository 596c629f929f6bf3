import type { Lens } from "../../explorer/lens.ts";
import { useActions } from "../explorer-context.tsx";

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly isOn: boolean;
  /** What pressing it does. */
  readonly change: Partial<Lens>;
}

/** A switch of the bar. */
export function LensSwitch({ title, hint, isOn, change }: Props) {
  const { look } = useActions();
  return (
    <button
      type="button"
      className="lens-button"
      aria-pressed={isOn}
      title={hint}
      onClick={() => look(change)}
    >
      {title}
    </button>
  );
}
