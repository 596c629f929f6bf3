import type { Curriculum } from "../../core/model/curriculum.ts";
import { english } from "../../language/english.ts";
import type { Layout } from "../../scene/layout/layout.ts";
import type { Scene } from "../../scene/scene.ts";
import { wholeScene } from "../../scene/scene-of.ts";
import { plainSight } from "../../scene/sight.ts";
import { dataText } from "./data-text.ts";
import { escapedXml } from "./escaped-xml.ts";
import { sitePath } from "./site-addresses.ts";
import { svgOf } from "./svg.ts";

/**
 * The shapes of window that a site has a layout and a picture for: a name in the stylesheet, the
 * file of its map, the layout's width by height, and how wide and high the map of a common window
 * is, in pixels. The map of a phone is as wide as it fits and goes on below.
 */
export const siteShapes = [
  {
    name: "tall",
    mapName: "map-tall.json",
    aspect: 0.3,
    width: 343,
    height: Number.POSITIVE_INFINITY,
  },
  { name: "wide", mapName: "map-wide.json", aspect: 1.3, width: 1096, height: 812 },
] as const;

/** Where the explorer's page keeps a place for what only the build knows. */
const marks = {
  title: "<!-- prereq:title -->",
  head: "<!-- prereq:head -->",
  goals: "<!-- prereq:goals -->",
  picture: "<!-- prereq:picture -->",
  scenes: "<!-- prereq:scenes -->",
} as const;

/** The whole map as it is seen in each of `siteShapes`, which `layouts` are in the order of. */
export function siteScenes(curriculum: Curriculum, layouts: readonly Layout[]): readonly Scene[] {
  return siteShapes.flatMap(({ width, height }, index) => {
    const layout = layouts[index];
    if (!layout) return [];
    const zoom = Math.min(width / layout.width, height / layout.height);
    return [wholeScene({ curriculum, layout }, plainSight, zoom)];
  });
}

/**
 * The page of a site: the explorer's page with the curriculum's title, its goals and a picture of
 * its whole map for each shape, so that they are there before any program runs, and the same as scenes, so that
 * the live map can take over before the curriculum has arrived. A site that knows its address, with
 * a slash at its end, says where its answer for oEmbed is.
 * @throws Error when the page has no place for them, which means that it is not the explorer's.
 */
export function sitePage(
  page: string,
  curriculum: Curriculum,
  scenes: readonly Scene[],
  url: string | undefined,
): string {
  const pictures = siteShapes.map(({ name }, index) => {
    const scene = scenes[index];
    return scene
      ? `<div data-shape="${name}">${svgOf(scene, english.pages.mapOf(curriculum.title))}</div>`
      : "";
  });
  const titled = replaced(page, marks.title, escapedXml(curriculum.title));
  const found = replaced(titled, marks.head, url === undefined ? "" : oembedLink(curriculum, url));
  const asking = replaced(found, marks.goals, firstGoals(curriculum));
  const drawn = replaced(asking, marks.picture, pictures.join(""));
  return replaced(drawn, marks.scenes, firstScenes(scenes));
}

function replaced(page: string, mark: string, content: string): string {
  const parts = page.split(mark);
  if (parts.length < 2) throw new Error(`The explorer's page has no place marked ${mark}.`);
  return parts.join(content);
}

function oembedLink({ title }: Curriculum, url: string): string {
  const answer = escapedXml(url + sitePath("oembed", { kind: "curriculum" }));
  return `<link rel="alternate" type="application/json+oembed" href="${answer}" title="${escapedXml(title)}" />`;
}

/** The goals as the explorer shows them when it runs, so that nothing moves then. */
function firstGoals({ goals }: Curriculum): string {
  const cards = goals.map(
    ({ title, summary }) =>
      `<li><div class="goal-card"><span class="goal-card-title">${escapedXml(title)}</span><span class="goal-card-summary">${escapedXml(summary)}</span><span class="goal-card-length">&nbsp;</span></div></li>`,
  );
  const { goal, start } = english;
  return `<div class="welcome"><h2>${goal.whatToBeAble}</h2><div class="search any-topic"><input class="search-input" aria-label="${start.anyTopicAsGoal}" placeholder="${start.anyTopic}" disabled /></div><ul class="goal-cards">${cards.join("")}</ul></div>`;
}

function firstScenes(scenes: readonly Scene[]): string {
  return `<script type="application/json" id="first-scenes">${dataText(scenes)}</script>`;
}
