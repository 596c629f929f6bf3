import { flushSync } from "react-dom";
import type { Explorer } from "../../explorer/explorer.ts";
import type { ExplorerState, Theme, WayTab } from "../../explorer/state.ts";
import { wayOf } from "../../explorer/way.ts";
import type { LanguageCode } from "../../language/languages.ts";
import { beginEditing } from "../authoring/begin-editing.ts";
import { nowEditing } from "../authoring/now-editing.ts";
import { openDialog } from "../dialog/shown-dialog.ts";
import {
  focusOn,
  goalsHeadingId,
  mapId,
  openFileId,
  placementHeadingId,
  wayHeadingId,
} from "../focus.ts";
import { speak } from "../language/language.ts";
import { liveMap } from "../map/live-map.ts";
import { copyLink } from "../share/copy-link.ts";
import { tabId } from "../shell/Tabs.tsx";
import { documentation } from "../shortcuts/documentation.ts";
import type { CommandName, DeedName } from "./commands.ts";
import { languageNamed } from "./language-named.ts";

interface Doing {
  /** Whether it can be done now and is not done already. */
  isOffered(state: ExplorerState): boolean;
  /** Does it, and puts the focus where it shows. */
  run(explorer: Explorer): void;
}

const always = () => true;
const hasSteps = (state: ExplorerState) => (wayOf(state)?.steps.length ?? 0) > 0;

/** Does something, and puts the focus on the first of `ids` that is there then. */
function leadingTo(act: () => void, ...ids: readonly string[]): void {
  flushSync(act);
  const id = ids.find((one) => document.getElementById(one));
  if (id !== undefined) focusOn(id);
}

const theme = (name: Theme): Doing => ({
  isOffered: (state) => state.theme !== name,
  run: ({ actions }) => actions.setTheme(name),
});

const wayTab = (name: WayTab): Doing => ({
  isOffered: (state) => hasSteps(state) && state.wayTab !== name,
  run: ({ actions }) =>
    leadingTo(
      () => {
        actions.showColumn("goal");
        actions.showWayTab(name);
      },
      tabId("way", name),
      wayHeadingId,
    ),
});

/** How something is done. */
export function doingOf(name: CommandName): Doing {
  const code = languageNamed(name);
  return code ? language(code) : doings[name as DeedName];
}

const language = (code: LanguageCode): Doing => ({
  isOffered: ({ words }) => words.code !== code,
  run: (explorer) => void speak(explorer, code),
});

const doings: Readonly<Record<DeedName, Doing>> = {
  "choose-goal": {
    isOffered: (state) => state.target !== undefined,
    run: ({ actions }) =>
      leadingTo(() => {
        actions.aim(undefined);
        actions.showColumn("goal");
      }, goalsHeadingId),
  },
  placement: {
    isOffered: (state) => hasSteps(state) && state.placement === undefined,
    run: ({ actions }) =>
      leadingTo(() => {
        actions.showColumn("goal");
        actions.beginPlacement();
      }, placementHeadingId),
  },
  "way-steps": wayTab("steps"),
  "way-orders": wayTab("orders"),
  "way-calendar": wayTab("calendar"),
  map: {
    isOffered: (state) => state.view !== "map",
    run: ({ actions }) => leadingTo(() => actions.show("map"), mapId),
  },
  outline: {
    isOffered: (state) => state.view !== "outline",
    run: ({ actions }) => leadingTo(() => actions.show("outline"), tabId("view", "outline")),
  },
  whole: {
    isOffered: always,
    run: ({ actions }) => {
      leadingTo(() => actions.show("map"), mapId);
      liveMap.current?.fitAll();
    },
  },
  "copy-link": { isOffered: always, run: (explorer) => void copyLink(explorer) },
  share: {
    isOffered: (state) => state.target !== undefined && state.target.kind !== "list",
    run: () => openDialog("share"),
  },
  edit: {
    isOffered: () => nowEditing.getState().editing === undefined,
    run: (explorer) => void beginEditing(explorer),
  },
  embed: { isOffered: always, run: () => openDialog("embedding") },
  check: { isOffered: always, run: () => openDialog("check") },
  undo: {
    isOffered: ({ history }) => history.behind.length > 0,
    run: ({ actions }) => actions.undo(),
  },
  redo: {
    isOffered: ({ history }) => history.ahead.length > 0,
    run: ({ actions }) => actions.redo(),
  },
  "open-file": { isOffered: always, run: () => document.getElementById(openFileId)?.click() },
  "open-folder": {
    isOffered: always,
    run: (explorer) =>
      void import("../opening/choose-folder.ts").then(({ chooseFolder }) => chooseFolder(explorer)),
  },
  merge: {
    isOffered: always,
    run: (explorer) =>
      void import("../merging/begin-merging.ts").then(({ beginMerging }) => beginMerging(explorer)),
  },
  imported: {
    isOffered: ({ opening }) => opening.status === "open" && opening.open.imported !== undefined,
    run: () => openDialog("imported"),
  },
  "theme-auto": theme("auto"),
  "theme-light": theme("light"),
  "theme-dark": theme("dark"),
  shortcuts: { isOffered: always, run: () => openDialog("shortcuts") },
  documentation: { isOffered: always, run: () => location.assign(documentation) },
};
