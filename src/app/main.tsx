// First, because it states the order of the layers.
import "./styles/index.css";

import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { createExplorer } from "../explorer/explorer.ts";
import { savedLearner } from "../explorer/saved-learner.ts";
import { openAtAddress } from "./address/open-at-address.ts";
import {
  browserStorage,
  followClock,
  followOtherWindows,
  followPrinting,
  followTheme,
  followTitle,
  todayHere,
} from "./browser.ts";
import { fetchTexts } from "./fetch-texts.ts";
import { followLanguage, wordsFor } from "./language/language.ts";
import { loadCurriculum } from "./load.ts";
import { isNarrow } from "./map/first-view.ts";
import { pagePlanner } from "./planner/page-planner.ts";
import { ErrorBoundary } from "./problems/ErrorBoundary.tsx";
import { App } from "./shell/App.tsx";
import { aBreath } from "./with-breaks.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id “root”.");

void begin(root);

/**
 * Not awaited by the module itself: parts that are fetched late need what is in its file, and would
 * wait for it as it waits for them.
 */
async function begin(at: HTMLElement): Promise<void> {
  await aBreath();
  const saved = savedLearner(browserStorage());
  const words = await wordsFor(saved.language());
  const explorer = createExplorer(saved, pagePlanner(), todayHere(), words);
  followTheme(explorer);
  followLanguage(explorer);
  followTitle(explorer);
  followOtherWindows(explorer);
  followPrinting(explorer);
  followClock(explorer);
  // As a transition, so that it is rendered in slices: the page that came first can be read meanwhile.
  startTransition(() =>
    createRoot(at).render(
      <StrictMode>
        <ErrorBoundary words={words.problems}>
          <App explorer={explorer} />
        </ErrorBoundary>
      </StrictMode>,
    ),
  );
  // Beside the curriculum; where it does not come there is still the outline.
  import("./map/map-controller.ts").catch(() => undefined);
  await openAtAddress(
    explorer,
    loadCurriculum(explorer, isNarrow() ? "map-tall.json" : "map-wide.json"),
  );
  await fetchTexts(explorer);
}
