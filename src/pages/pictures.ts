import type { TopicId } from "../core/model/ids.ts";
import { type SitePart, type Subject, sitePath } from "../formats/export/site-addresses.ts";
import { siteLinks } from "../formats/export/site-links.ts";
import { topicsByArea } from "../scene/area-summary.ts";
import { layOut } from "../scene/layout/lay-out.ts";
import type { Layout } from "../scene/layout/layout.ts";
import { layoutInput } from "../scene/layout/layout-input.ts";
import type { PictureElement } from "../scene/picture/picture.ts";
import { pictureOf } from "../scene/picture/picture-of.ts";
import type { Scene } from "../scene/scene.ts";
import { wholeCardScene, wholeScene } from "../scene/scene-of.ts";
import { plainSight } from "../scene/sight.ts";
import { type Site, waysTo } from "./site.ts";
import { titleOf } from "./title-of.ts";

/** The shape that pictures of parts aim at, width by height: that of a page's column and of a slide. */
const aspect = 1.6;

/** What is drawn of a subject, and what of that is shown where there is little room. */
export interface Pictures {
  readonly files: readonly DrawnFile[];
  readonly shown: DrawnFile;
}

export interface DrawnFile {
  readonly path: string;
  readonly picture: PictureElement;
  readonly width: number;
  readonly height: number;
}

/**
 * The pictures of a curriculum, an area or a goal. In one, every topic is a link to its page: all
 * topics, those of the area, or what has to be learnt for the goal. What would be too wide to be read
 * in a column has another from afar, in which areas are links.
 */
export function picturesOf(site: Site, subject: Subject): Pictures {
  const { curriculum, words } = site;
  const drawn = { curriculum, layout: layoutOf(site, subject) };
  const sight = { ...plainSight, words, only: topicsIn(site, subject) };
  const file = (part: SitePart, scene: Scene): DrawnFile => {
    const path = sitePath(part, subject);
    const label = words.pages.mapOf(titleOf(curriculum, subject));
    const picture = pictureOf(scene, label, siteLinks(curriculum, path, words));
    return { path, picture, width: Math.round(scene.width), height: Math.round(scene.height) };
  };
  const near = file("picture", wholeCardScene(drawn, sight));
  if (drawn.layout.width <= widestReadable) return { files: [near], shown: near };
  const far = file("overview", wholeScene(drawn, sight, columnWidth / drawn.layout.width));
  return { files: [near, far], shown: far };
}

/** How wide the pages' column is on a large screen, in pixels. */
const columnWidth = 704;

/** A picture up to this wide can still be read in the column. */
const widestReadable = 2 * columnWidth;

/** How many topics are laid out thoroughly for a picture of their own, which takes a moment. */
const mostThorough = 60;

function layoutOf(site: Site, subject: Subject): Layout {
  const among = topicsIn(site, subject);
  if (!among) return site.layout;
  const effort = among.size > mostThorough ? "fast" : "thorough";
  return layOut(layoutInput(site.curriculum, among), { aspect, effort });
}

/** Whether there is anything to draw of a subject that is more than one topic. */
export function hasPicture(site: Site, subject: Subject): boolean {
  const count = topicsIn(site, subject)?.size ?? site.curriculum.topics.length;
  return subject.kind !== "topic" && count > 0;
}

/** The topics in a subject's picture; undefined for all. */
function topicsIn({ curriculum }: Site, subject: Subject): ReadonlySet<TopicId> | undefined {
  switch (subject.kind) {
    case "curriculum":
      return undefined;
    case "area":
      return new Set(
        topicsByArea(curriculum)
          .get(subject.id)
          ?.map(({ id }) => id),
      );
    case "goal":
      return new Set(
        waysTo(curriculum)
          .get(subject.id)
          ?.topics.map(({ id }) => id),
      );
    case "topic":
      return new Set([subject.id]);
  }
}
