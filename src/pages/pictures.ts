import type { TopicId } from "../core/model/ids.ts";
import { type Subject, sitePath } from "../formats/export/site-addresses.ts";
import { siteLinks } from "../formats/export/site-links.ts";
import { topicsByArea } from "../scene/area-summary.ts";
import type { LayoutOptions } from "../scene/layout/arrange.ts";
import { layOut } from "../scene/layout/lay-out.ts";
import { layoutInput } from "../scene/layout/layout-input.ts";
import type { PictureElement } from "../scene/picture/picture.ts";
import { pictureOf } from "../scene/picture/picture-of.ts";
import { wholeCardScene } from "../scene/scene-of.ts";
import { plainSight } from "../scene/sight.ts";
import { type Site, waysTo } from "./site.ts";
import { titleOf } from "./title-of.ts";

/** The shape that pictures aim at, width by height: that of a page's column and of a slide. */
const aspect = 1.6;

/**
 * The picture of a curriculum, an area or a goal, with every topic in it a link to its page. An area
 * has its own topics in it, a goal what has to be learnt for it.
 */
export function pictureFor(
  site: Site,
  subject: Subject,
  effort: LayoutOptions["effort"],
): PictureElement {
  const { curriculum, words } = site;
  const among = topicsIn(site, subject);
  const layout = layOut(layoutInput(curriculum, among), { aspect, effort });
  const scene = wholeCardScene({ curriculum, layout }, { ...plainSight, words });
  const links = siteLinks(curriculum, sitePath("picture", subject), words);
  return pictureOf(scene, words.pages.mapOf(titleOf(curriculum, subject)), links);
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
