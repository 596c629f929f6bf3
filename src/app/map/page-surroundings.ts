import { asWalk, goBack } from "../address/entry.ts";
import { isPicked } from "../authoring/now-editing.ts";
import { firstScene, isNarrow, takePicture } from "./first-view.ts";
import type { Surroundings } from "./surroundings.ts";

/** The explorer's page, which is the map's whole world. */
export const pageSurroundings: Surroundings = {
  firstScene,
  takePicture,
  isNarrow,
  covered,
  watchColours,
  asWalk,
  goBack,
  takes: isPicked,
  gestures: "greedy",
};

/** The topic's panel stands where lines end: right, or left. */
function covered(host: HTMLElement) {
  const map = host.getBoundingClientRect();
  const panel = document.getElementById("topic-column")?.getBoundingClientRect();
  if (!panel || panel.width === 0 || panel.top >= map.bottom) return { left: 0, right: 0 };
  return getComputedStyle(document.documentElement).direction === "rtl"
    ? { left: Math.max(0, panel.right - map.left), right: 0 }
    : { left: 0, right: Math.max(0, map.right - panel.left) };
}

/** Colours change by the system's scheme, or by the theme set on the page. */
function watchColours(changed: () => void): () => void {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", changed);
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    scheme.removeEventListener("change", changed);
    theme.disconnect();
  };
}
