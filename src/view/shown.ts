import type { Core, ElementDefinition, SingularElementReturnValue } from "cytoscape";
import type { Scene, SceneElement } from "../scene/scene.ts";
import { anchors, definitionOf } from "./elements.ts";
import type { Palette } from "./palette.ts";

/** So many elements are added in one frame. Of more, the first drawing would hold up the page. */
const mostAtOnce = 60;

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

/** An empty Cytoscape's. Elements that are the same objects as before are not even looked at. */
export function shownIn(cy: Core): Shown {
  cy.add([...anchors]);
  const held = new Map<string, SceneElement>();
  let colours: Palette | undefined;
  let frame = 0;

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
    const now = missing.slice(0, mostAtOnce);
    cy.add(now.map((element) => definitionOf(element, palette)));
    for (const element of now) held.set(element.key, element);
    const later = missing.slice(mostAtOnce);
    if (later.length === 0) arrived();
    else frame = requestAnimationFrame(() => add(later, palette, arrived));
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
