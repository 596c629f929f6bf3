import { useDeferredValue } from "react";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { openCurriculum } from "../../explorer/state.ts";
import { useNowEditing } from "../authoring/now-editing.ts";
import { Dialogs } from "../dialog/Dialogs.tsx";
import {
  CurriculumContext,
  ExplorerContext,
  useExplorerState,
  useWords,
} from "../explorer-context.tsx";
import { noteOrigin } from "../focus.ts";
import { FirstGoals } from "../goal/FirstGoals.tsx";
import { GoalColumn } from "../goal/GoalColumn.tsx";
import { latePart } from "../late-part.tsx";
import { CopiedNote } from "../share/CopiedNote.tsx";
import { SentBanner } from "../share/SentBanner.tsx";
import { usePageShortcuts } from "../shortcuts/use-page-shortcuts.ts";
import { TopicColumn } from "../topic/TopicColumn.tsx";
import { Centre } from "./Centre.tsx";
import { Header } from "./Header.tsx";
import { Notice } from "./Notice.tsx";
import { SheetBar } from "./SheetBar.tsx";

const AuthorBar = latePart(
  () => import("../authoring/AuthorBar.tsx").then((module) => module.AuthorBar),
  null,
);
const ProblemList = latePart(() =>
  import("../problems/ProblemList.tsx").then((module) => module.ProblemList),
);

/** The whole page of an explorer. */
export function App({ explorer }: { readonly explorer: Explorer }) {
  return (
    <ExplorerContext value={explorer}>
      <Page />
      <Announcer />
    </ExplorerContext>
  );
}

function Page() {
  const opening = useExplorerState((state) => state.opening);
  if (opening.status === "broken") {
    return <ProblemList broken={opening} />;
  }
  return <Shell />;
}

/**
 * Three columns that read as a sentence: what I want, where it lies, what this is. The middle one
 * stands from the first moment on, so that the picture in it stays while the curriculum is read.
 */
function Shell() {
  const curriculum = useOnceRendered(useExplorerState(openCurriculum));
  const sheet = useExplorerState((state) => state.sheet);
  const topicOpen = useExplorerState((state) => state.selected !== undefined);
  const isEditing = useNowEditing() !== undefined;
  usePageShortcuts();
  const words = useWords().shell;
  return (
    <CurriculumContext value={curriculum}>
      <a className="skip-link" href="#centre">
        {words.skipToMap}
      </a>
      <div className="shell" data-sheet={sheet.height} data-shows={sheet.shows}>
        <div className="top">
          <Header />
          <SentBanner />
          {isEditing && <AuthorBar />}
        </div>
        <SheetBar />
        <section id="goal-column" className="column goal-column" aria-label={words.yourWay}>
          {curriculum ? <GoalColumn /> : <FirstGoals />}
        </section>
        <Centre />
        <aside
          id="topic-column"
          className={topicOpen ? "column topic-column" : "column topic-column is-empty"}
          aria-label={words.topic}
          onFocus={noteOrigin}
        >
          {curriculum && <TopicColumn />}
        </aside>
        <Notice />
        <CopiedNote />
      </div>
      {curriculum && <Dialogs />}
    </CurriculumContext>
  );
}

/**
 * The first curriculum is rendered in slices, so that the page can be used meanwhile: until the
 * columns are ready there is none for them.
 */
function useOnceRendered(curriculum: Curriculum | undefined): Curriculum | undefined {
  const isReady = useDeferredValue(curriculum !== undefined);
  return isReady ? curriculum : undefined;
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
