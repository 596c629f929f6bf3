import type { Curriculum } from "../../core/model/curriculum.ts";
import { redundancies } from "../../core/prerequisites/redundancy.ts";
import { english } from "../../language/english.ts";
import { layOut } from "../../scene/layout/lay-out.ts";
import { layoutInput } from "../../scene/layout/layout-input.ts";
import type { PictureElement } from "../../scene/picture/picture.ts";
import { pictureOf } from "../../scene/picture/picture-of.ts";
import { wholeCardScene } from "../../scene/scene-of.ts";
import { plainSight } from "../../scene/sight.ts";
import type { Exporter, Route } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import { svgFile } from "./svg.ts";

/**
 * The whole map, or the way through a plan, as a picture that stands alone, light or dark as its
 * reader's system is.
 */
export const svgMap: Exporter = {
  title: "picture of the whole map (SVG)",
  loses: (curriculum) => [
    ...losesRedundant(curriculum),
    ...leftOut(curriculum, [
      "the summary of the whole",
      "the language",
      "goals",
      "documents",
      "ids of topics",
      "kinds of topics",
      "summaries",
      "hours",
      "other names",
      "former ids",
      "what is retired",
      "what projects ask for",
      "why bridges are there",
      "what merely helps",
      "reasons",
      "self-checks",
      "resources",
    ]),
  ],
  showsRoute: true,
  write: (curriculum, _written, route) => svgFile(mapPicture(curriculum, route)),
};

/** The whole map, or the way through a plan, as a picture. */
export function mapPicture(curriculum: Curriculum, route?: Route): PictureElement {
  const drawn = { curriculum, layout: layoutOf(curriculum) };
  const scene = wholeCardScene(drawn, { ...plainSight, ...route });
  return pictureOf(scene, english.pages.mapOf(curriculum.title));
}

function losesRedundant(curriculum: Curriculum): readonly string[] {
  const { length } = redundancies(curriculum);
  if (length === 0) return [];
  const counted = english.counted(length, { one: "prerequisite", other: "prerequisites" });
  return [`Not drawn, as something else that is needed asks for it already: ${counted}.`];
}

/** Up to so many topics are laid out thoroughly, which takes a second or two. */
const mostThorough = 500;

/** The shape of a slide. */
const aspect = 1.6;

/** Where everything stands in a picture of a curriculum. */
export function layoutOf(curriculum: Curriculum) {
  const effort = curriculum.topics.length > mostThorough ? "fast" : "thorough";
  return layOut(layoutInput(curriculum), { aspect, effort });
}
