import type { Surroundings } from "../../app/map/surroundings.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { narrowWidth } from "../narrow.ts";
import type { Settings } from "../settings.ts";
import { visitedTopics } from "./visited.ts";

/** What a map must know of the element that it is embedded by. The element holds the picture itself. */
export function embedSurroundings(
  at: HTMLElement,
  explorer: Explorer,
  gestures: Settings["gestures"],
): Surroundings {
  return {
    firstScene: () => undefined,
    takePicture: () => {},
    isNarrow: () => at.clientWidth < narrowWidth,
    covered: (host) => coveredBy(at.querySelector(".embed-panel"), host),
    watchColours,
    asWalk: (step) => step(),
    goBack: visitedTopics(explorer),
    gestures,
  };
}

function coveredBy(panel: Element | null, host: HTMLElement) {
  const map = host.getBoundingClientRect();
  const over = panel?.getBoundingClientRect();
  if (!over || over.width === 0) return { left: 0, right: 0 };
  // Where there is little room it lies below, from side to side.
  if (over.width > map.width - 32)
    return { left: 0, right: 0, bottom: Math.max(0, map.bottom - over.top) };
  return getComputedStyle(host).direction === "rtl"
    ? { left: Math.max(0, over.right - map.left), right: 0 }
    : { left: 0, right: Math.max(0, map.right - over.left) };
}

/** The element tells of its own theme; what comes from outside is the system's scheme. */
function watchColours(changed: () => void): () => void {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", changed);
  return () => scheme.removeEventListener("change", changed);
}
