import { useExplorerState } from "../explorer-context.tsx";
import { LensSwitch } from "./LensSwitch.tsx";

const hints = {
  topic: "Hide all but this topic, what it needs and what it opens",
  way: "Hide all but the way to your goal",
} as const;

/** Reduces the picture to the selected topic or to the way, when there is one of them. */
export function OnlySwitch() {
  const only = useExplorerState((state) => state.lens.only);
  const selected = useExplorerState((state) => state.selected);
  const target = useExplorerState((state) => state.target);
  const subject = only ?? (selected ? "topic" : target ? "way" : undefined);
  if (!subject) return null;
  return (
    <LensSwitch
      title="Only this"
      hint={hints[subject]}
      isOn={only !== undefined}
      change={{ only: only ? undefined : subject }}
    />
  );
}
