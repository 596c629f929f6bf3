import { once } from "../../core/model/remembered.ts";
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
  const [tall, wide] = firstScenes();
  return isNarrow() ? tall : wide;
}

const firstScenes = once((): readonly (Scene | undefined)[] =>
  JSON.parse(scenes?.textContent || "[]"),
);

/** Narrow screens get the tall layout. `map-pane.css` chooses the picture by the same condition. */
export function isNarrow(): boolean {
  return matchMedia("(max-width: 760px)").matches;
}
