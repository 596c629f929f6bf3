// First, because it states the order of the layers.
import "./styles/index.css";

import { StrictMode } from "react";
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

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id “root”.");

void begin(root);

/**
 * Not awaited by the module itself: parts that are fetched late need what is in its file, and would
 * wait for it as it waits for them.
 */
async function begin(at: HTMLElement): Promise<void> {
  const saved = savedLearner(browserStorage());
  const words = await wordsFor(saved.language());
  const explorer = createExplorer(saved, pagePlanner(), todayHere(), words);
  followTheme(explorer);
  followLanguage(explorer);
  followTitle(explorer);
  followOtherWindows(explorer);
  followPrinting(explorer);
  followClock(explorer);
  createRoot(at).render(
    <StrictMode>
      <ErrorBoundary words={words.problems}>
        <App explorer={explorer} />
      </ErrorBoundary>
    </StrictMode>,
  );
  // The map's code goes first on a slow line: the live map can show what the page's picture shows.
  // Without it there is still the outline.
  await import("./map/map-controller.ts").catch(() => undefined);
  await openAtAddress(
    explorer,
    loadCurriculum(words, isNarrow() ? "map-tall.json" : "map-wide.json"),
  );
  await fetchTexts(explorer);
}
