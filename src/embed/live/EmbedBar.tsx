import { useCurriculum, useWords } from "../../app/explorer-context.tsx";
import { Tabs } from "../../app/shell/Tabs.tsx";
import { Theirs } from "../../app/text/Theirs.tsx";
import { viewNames } from "../../scene/embedded.ts";
import { useEmbedding, useEmbedState } from "./embed-state.ts";

/** What the map is of, and the views to choose from. */
export function EmbedBar() {
  const { embed } = useWords();
  const { title } = useCurriculum();
  const { show } = useEmbedding();
  const controls = useEmbedState((state) => state.controls);
  const view = useEmbedState((state) => state.view);
  if (!controls.has("title") && !controls.has("views")) return null;
  const tabs = viewNames.map((name) => ({ name, title: embed.view[name] }));
  return (
    <div className="embed-bar" part="toolbar">
      {controls.has("title") && (
        <p className="embed-title">
          <Theirs>{title}</Theirs>
        </p>
      )}
      {controls.has("views") && (
        <Tabs label={embed.views} group="view" tabs={tabs} shown={view} show={show} />
      )}
    </div>
  );
}
