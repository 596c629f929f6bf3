import { useExplorerState, useWords } from "../explorer-context.tsx";
import { LensSwitch } from "./LensSwitch.tsx";

/** Reduces the picture to the selected topic or to the way, when there is one of them. */
export function OnlySwitch() {
  const texts = useWords().lens;
  const only = useExplorerState((state) => state.lens.only);
  const selected = useExplorerState((state) => state.selected);
  const target = useExplorerState((state) => state.target);
  const subject = only ?? (selected ? "topic" : target ? "way" : undefined);
  if (!subject) return null;
  return (
    <LensSwitch
      title={texts.only}
      hint={subject === "topic" ? texts.onlyTopic : texts.onlyWay}
      isOn={only !== undefined}
      change={{ only: only ? undefined : subject }}
    />
  );
}
