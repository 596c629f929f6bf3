import type { Core, ElementDefinition, SingularElementReturnValue } from "cytoscape";
import type { Scene, SceneElement } from "../scene/scene.ts";
import { anchors, definitionOf } from "./elements.ts";
import type { Palette } from "./palette.ts";

/** What Cytoscape holds at the moment. */
export interface Shown {
  /**
   * Lets it hold exactly a scene, touching only what differs: in one batch, but for elements that
   * are many and new, which come over the next frames. Calls back when all are there, or never
   * when another scene comes before.
   */
  readonly bringTo: (scene: Scene, palette: Palette, arrived: () => void) => void;
  /** Brings nothing more. */
  readonly stop: () => void;
}

/** So many elements are added in the first frame; the first drawing of more would hold up a phone. */
const firstPortion = 30;
/** Milliseconds that adding and drawing a portion may take. */
const frameTime = 30;

/** As many elements as this machine can add in a frame, judged by the last portion. */
function nextPortion(portion: number, took: number): number {
  return Math.round(Math.min(200, Math.max(firstPortion, (portion * frameTime) / took)));
}

/** An empty Cytoscape's. Elements that are the same objects as before are not even looked at. */
export function shownIn(cy: Core): Shown {
  cy.add([...anchors]);
  const held = new Map<string, SceneElement>();
  let colours: Palette | undefined;
  let frame = 0;
  let portion = firstPortion;

  const takeAwayAllBut = (wanted: ReadonlyMap<string, SceneElement>): void => {
    let gone = cy.collection();
    for (const key of held.keys()) {
      if (wanted.has(key)) continue;
      gone = gone.merge(cy.getElementById(key));
      held.delete(key);
    }
    gone.remove();
  };
  const add = (missing: readonly SceneElement[], palette: Palette, arrived: () => void): void => {
    const now = missing.slice(0, portion);
    cy.add(now.map((element) => definitionOf(element, palette)));
    for (const element of now) held.set(element.key, element);
    const later = missing.slice(portion);
    if (later.length === 0) {
      arrived();
      return;
    }
    const began = performance.now();
    frame = requestAnimationFrame(() => {
      portion = nextPortion(portion, performance.now() - began);
      add(later, palette, arrived);
    });
  };
  const bringTo = (scene: Scene, palette: Palette, arrived: () => void): void => {
    cancelAnimationFrame(frame);
    const wanted = new Map(scene.elements.map((element) => [element.key, element]));
    const missing = scene.elements.filter(({ key }) => !held.has(key));
    cy.batch(() => {
      takeAwayAllBut(wanted);
      for (const [key, before] of held) {
        const element = wanted.get(key);
        if (!element || (before === element && palette === colours)) continue;
        bringUpToDate(cy.getElementById(key), definitionOf(element, palette));
        held.set(key, element);
      }
    });
    colours = palette;
    add(missing, palette, arrived);
  };
  return { bringTo, stop: () => cancelAnimationFrame(frame) };
}

function bringUpToDate(
  held: SingularElementReturnValue,
  { data, position, classes }: ElementDefinition,
): void {
  if (!same(held.data(), data)) held.data(data);
  if (position && !same(held.position(), position)) held.position(position);
  if (typeof classes === "string" && held.classes().join(" ") !== classes) held.classes(classes);
}

/** Compared as text: the data are flat records of numbers, words and short lists. */
function same(held: object, wanted: object): boolean {
  return JSON.stringify(held) === JSON.stringify(wanted);
}
