import type { Curriculum } from "../../core/model/curriculum.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Words } from "../../language/english.ts";
import { topicsByArea } from "../../scene/area-summary.ts";
import type { Links } from "../../scene/picture/picture-of.ts";
import { relativeAddress, sitePath } from "./site-addresses.ts";

/** Links to the outline pages of a site, for a picture in the file `from`. */
export function siteLinks(curriculum: Curriculum, from: string, words: Words): Links {
  const topics = topicsById(curriculum);
  const areas = new Map(curriculum.areas.map((area) => [area.id, area]));
  const counts = topicsByArea(curriculum);
  return {
    topic: (id) => {
      const topic = topics.get(id);
      return (
        topic && {
          title: topic.title,
          href: relativeAddress(from, sitePath("page", { kind: "topic", id })),
        }
      );
    },
    area: (id) => {
      const area = areas.get(id);
      const count = counts.get(id)?.length ?? 0;
      return (
        area && {
          title: `${area.title}: ${words.units.topics(count)}`,
          href: relativeAddress(from, sitePath("page", { kind: "area", id })),
        }
      );
    },
  };
}
