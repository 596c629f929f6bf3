import type { TopicId } from "../core/model/ids.ts";
import { type Subject, sitePath } from "../formats/export/site-addresses.ts";
import { siteLinks } from "../formats/export/site-links.ts";
import { topicsByArea } from "../scene/area-summary.ts";
import { layOut } from "../scene/layout/lay-out.ts";
import type { Layout } from "../scene/layout/layout.ts";
import { layoutInput } from "../scene/layout/layout-input.ts";
import type { PictureElement } from "../scene/picture/picture.ts";
import { pictureOf } from "../scene/picture/picture-of.ts";
import { wholeCardScene } from "../scene/scene-of.ts";
import { plainSight } from "../scene/sight.ts";
import { type Site, waysTo } from "./site.ts";
import { titleOf } from "./title-of.ts";

/** The shape that pictures of parts aim at, width by height: that of a page's column and of a slide. */
const aspect = 1.6;

/**
 * The picture of a curriculum, an area or a goal, with every topic in it a link to its page. An area
 * has its own topics in it, a goal what has to be learnt for it.
 */
export function pictureFor(site: Site, subject: Subject): PictureElement {
  const { curriculum, words } = site;
  const scene = wholeCardScene(
    { curriculum, layout: layoutOf(site, subject) },
    { ...plainSight, words },
  );
  const links = siteLinks(curriculum, sitePath("picture", subject), words);
  return pictureOf(scene, words.pages.mapOf(titleOf(curriculum, subject)), links);
}

/** How many topics are laid out thoroughly for a picture of their own, which takes a moment. */
const mostThorough = 60;

function layoutOf(site: Site, subject: Subject): Layout {
  const among = topicsIn(site, subject);
  if (!among) return site.layout;
  const effort = among.size > mostThorough ? "fast" : "thorough";
  return layOut(layoutInput(site.curriculum, among), { aspect, effort });
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
