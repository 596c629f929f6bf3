import type { Explorer } from "../explorer/explorer.ts";
import { learnerKeyPrefix, type TextStorage } from "../explorer/saved-learner.ts";
import { openCurriculum, type Theme } from "../explorer/state.ts";

/** The browser's storage, or undefined where reaching for it is already refused (sandboxed frames). */
export function browserStorage(): TextStorage | undefined {
  try {
    return window.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the page's theme that of the explorer. Without a choice of one's own the system's applies. */
export function followTheme(explorer: Explorer): void {
  const apply = (theme: Theme) => {
    if (theme === "auto") document.documentElement.removeAttribute("data-theme");
    else document.documentElement.setAttribute("data-theme", theme);
  };
  apply(explorer.getState().theme);
  explorer.subscribe((state, before) => {
    if (state.theme !== before.theme) apply(state.theme);
  });
}

/** Names the window after the curriculum once it is open. */
export function followTitle(explorer: Explorer): void {
  explorer.subscribe((state, before) => {
    const curriculum = openCurriculum(state);
    if (curriculum && curriculum !== openCurriculum(before)) {
      document.title = `${curriculum.title} · Prereq`;
    }
  });
}

/**
 * Two windows on one curriculum show the same marks, and neither overwrites the other's. A window
 * that slept was not told what happened meanwhile, so it looks when it is turned to.
 */
export function followOtherWindows(explorer: Explorer): void {
  const { recallAgain } = explorer.actions;
  window.addEventListener("focus", recallAgain);
  window.addEventListener("pageshow", recallAgain);
  window.addEventListener("storage", ({ key }) => {
    if (key === null || key.startsWith(learnerKeyPrefix)) recallAgain();
  });
}

/**
 * Today by the calendar on the reader's wall, like `2027-03-01`. Put together by hand, because a
 * browser's first date in words costs a phone a tenth of a second.
 */
export function todayHere(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    `${part}`.padStart(2, "0"),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Tells the explorer when another day begins, also after the machine has slept over it. */
export function followClock(explorer: Explorer): void {
  const look = () => explorer.actions.setToday(todayHere());
  const wait = () => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    setTimeout(() => {
      look();
      wait();
    }, midnight.getTime() - now.getTime());
  };
  wait();
  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", look);
}

/** How long after a goal was chosen the code for paper is fetched, in milliseconds. */
const paperDelay = 3000;

/** Lets the way be printed as a page for paper, once there is one. */
export function followPrinting(explorer: Explorer): void {
  const prepare = () =>
    import("./take-away/TakeAwayPanel.tsx").then(
      ({ preparePrinting }) => preparePrinting(explorer),
      () => undefined,
    );
  const stop = explorer.subscribe((state) => {
    if (!state.target) return;
    stop();
    setTimeout(prepare, paperDelay);
  });
}
