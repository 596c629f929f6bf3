import type { Core, ElementDefinition, SingularElementReturnValue } from "cytoscape";
import type { Scene, SceneElement } from "../scene/scene.ts";
import { anchors, definitionOf } from "./elements.ts";
import type { Palette } from "./palette.ts";

/** What Cytoscape holds at the moment. */
export interface Shown {
  /** Lets it hold exactly a scene, touching only what differs, in one batch. */
  readonly bringTo: (scene: Scene, palette: Palette) => void;
}

/** An empty Cytoscape's. Elements that are the same objects as before are not even looked at. */
export function shownIn(cy: Core): Shown {
  cy.add([...anchors]);
  let held = new Map<string, SceneElement>();
  let colours: Palette | undefined;

  const bringTo = (scene: Scene, palette: Palette): void => {
    const wanted = new Map(scene.elements.map((element) => [element.key, element]));
    const added: ElementDefinition[] = [];
    cy.batch(() => {
      let gone = cy.collection();
      for (const key of held.keys()) {
        if (!wanted.has(key)) gone = gone.merge(cy.getElementById(key));
      }
      gone.remove();
      for (const [key, element] of wanted) {
        const before = held.get(key);
        if (before === element && palette === colours) continue;
        const definition = definitionOf(element, palette);
        if (before) bringUpToDate(cy.getElementById(key), definition);
        else added.push(definition);
      }
      cy.add(added);
    });
    held = wanted;
    colours = palette;
  };
  return { bringTo };
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
