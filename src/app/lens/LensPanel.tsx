import { useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { latePart } from "../late-part.tsx";
import { DocumentsKey } from "./DocumentsKey.tsx";
import { FilterChips } from "./FilterChips.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import { LensSwitch } from "./LensSwitch.tsx";
import { OnlySwitch } from "./OnlySwitch.tsx";

const HeatKey = latePart(() => import("../heat/HeatKey.tsx").then((m) => m.HeatKey), null);

/** Through what the map and the outline are looked at: filters, only this, documents. */
export function LensPanel() {
  const { documents } = useCurriculum();
  const lens = useExplorerState((state) => state.lens);
  const texts = useWords().lens;
  const isCompared = documents.length > 1;
  return (
    <>
      <fieldset className="lens-bar" aria-label={texts.title}>
        <FilterMenu />
        {isCompared && (
          <LensSwitch
            title={texts.documents}
            hint={texts.documentsHint}
            isOn={lens.documents}
            change={{ documents: !lens.documents, heat: undefined }}
          />
        )}
        <OnlySwitch />
        <FilterChips />
      </fieldset>
      {lens.heat ? <HeatKey /> : isCompared && lens.documents && <DocumentsKey />}
    </>
  );
}
