import { useEffect, useRef, useState } from "react";
import {
  CurriculumContext,
  useActions,
  useCurriculum,
  useExplorer,
  useExplorerState,
  useWords,
} from "../../app/explorer-context.tsx";
import { leavingTopic } from "../../app/focus.ts";
import { MapPane } from "../../app/map/MapPane.tsx";
import { Outline } from "../../app/outline/Outline.tsx";
import { panelId, tabId } from "../../app/shell/Tabs.tsx";
import { TopicPanel } from "../../app/topic/TopicPanel.tsx";
import { topicsById } from "../../core/model/topic-lookup.ts";
import { openCurriculum } from "../../explorer/state.ts";
import { EmbedBar } from "./EmbedBar.tsx";
import { useEmbedding, useEmbedState } from "./embed-state.ts";
import { Failure } from "./Failure.tsx";
import { PathPane } from "./PathPane.tsx";

/** All of an embedded map: a bar, the view that was chosen, and the selected topic over it. */
export function EmbedShell() {
  const opening = useExplorerState((state) => state.opening);
  const curriculum = useExplorerState(openCurriculum);
  if (opening.status === "broken") return <Failure broken={opening} />;
  if (!curriculum) return null;
  return (
    <CurriculumContext value={curriculum}>
      <div className="embed">
        <EmbedBar />
        <div className="embed-body">
          <MapView />
          <ListView />
          <TopicOver />
        </div>
        <Announcer />
      </div>
    </CurriculumContext>
  );
}

/** The map, whose code is fetched when it is first looked at. It stays where it is while it is behind. */
function MapView() {
  const explorer = useExplorer();
  const { units } = useWords();
  const { title, topics } = useCurriculum();
  const { map, around, onReady } = useEmbedding();
  const isShown = useEmbedState(({ view }) => view === "map");
  const controls = useEmbedState((state) => state.controls);
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  if (!wasShown) return null;
  return (
    <div
      role="tabpanel"
      id={panelId("view", "map")}
      aria-labelledby={controls.has("views") ? tabId("view", "map") : undefined}
      aria-label={controls.has("views") ? undefined : title}
      className={isShown ? "embed-map" : "embed-map is-behind"}
      part="map"
    >
      <MapPane
        explorer={explorer}
        label={`${title}, ${units.topics(topics.length)}`}
        map={map}
        around={around}
        shows={{ zoom: controls.has("zoom"), overview: controls.has("overview") }}
        onLive={onReady}
      />
    </div>
  );
}

/** The views that are text. */
function ListView() {
  const view = useEmbedState((state) => state.view);
  const controls = useEmbedState((state) => state.controls);
  const { title } = useCurriculum();
  const { onReady, onHeight } = useEmbedding();
  const content = useRef<HTMLDivElement>(null);
  useEffect(
    () => (content.current && view !== "map" ? tellHeight(content.current, onHeight) : undefined),
    [view, onHeight],
  );
  useEffect(() => {
    if (view !== "map") onReady();
  }, [view, onReady]);
  if (view === "map") return null;
  return (
    <div
      role="tabpanel"
      id={panelId("view", view)}
      aria-labelledby={controls.has("views") ? tabId("view", view) : undefined}
      aria-label={controls.has("views") ? undefined : title}
      className="embed-list"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
      tabIndex={0}
      part={view}
    >
      <div ref={content}>{view === "outline" ? <Outline /> : <PathPane />}</div>
    </div>
  );
}

/** Tells how high everything would be with all of a text in sight. Answers how to stop. */
function tellHeight(content: HTMLElement, tell: (px: number) => void): () => void {
  const observer = new ResizeObserver(() => {
    const list = content.parentElement;
    const all = list?.closest(".embed");
    if (!list || !all) return;
    const { paddingTop, paddingBottom } = getComputedStyle(list);
    const around = parseFloat(paddingTop) + parseFloat(paddingBottom);
    tell(content.offsetHeight + around + all.clientHeight - list.clientHeight);
  });
  observer.observe(content);
  return () => observer.disconnect();
}

function TopicOver() {
  const { embed } = useWords();
  const topics = topicsById(useCurriculum());
  const { select } = useActions();
  const selected = useExplorerState((state) => state.selected);
  const topic = selected && topics.get(selected);
  if (!topic) return null;
  return (
    <aside
      className="embed-panel"
      aria-label={embed.topic}
      part="panel"
      onKeyDown={(event) => {
        if (event.key === "Escape") leavingTopic(() => select(undefined));
      }}
    >
      <TopicPanel key={topic.id} topic={topic} />
    </aside>
  );
}

/** Says aloud what just changed, for those who do not see it. */
function Announcer() {
  const announcement = useExplorerState((state) => state.announcement);
  return (
    <p role="status" className="visually-hidden">
      {announcement}
    </p>
  );
}
