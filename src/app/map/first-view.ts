import type { Scene } from "../../scene/scene.ts";

/** What came with the page: a picture of the whole map and the scene it was drawn from, for each shape of window. */
const picture = document.querySelector("[data-map-picture]");
const scenes = document.getElementById("first-scenes");

/** Puts the picture into an element of the live page. */
export function takePicture(host: HTMLElement | null): void {
  if (host && picture) host.replaceChildren(...picture.children);
}

/** The scene that the picture shows, so that the live map can stand in its place at once. */
export function firstScene(): Scene | undefined {
  if (!scenes?.textContent) return undefined;
  const [tall, wide]: (Scene | undefined)[] = JSON.parse(scenes.textContent);
  return isNarrow() ? tall : wide;
}

/** Narrow screens get the tall layout. `map-pane.css` chooses the picture by the same condition. */
export function isNarrow(): boolean {
  return matchMedia("(max-width: 760px)").matches;
}
