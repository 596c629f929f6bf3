import { counted } from "../core/model/counted.ts";
import type { Curriculum, Topic } from "../core/model/curriculum.ts";
import { hoursText, totalHours } from "../core/model/hours.ts";
import type { AreaId } from "../core/model/ids.ts";
import { remembered } from "../core/model/remembered.ts";
import type { Sight } from "./sight.ts";

/** The topics of each area. */
export const topicsByArea = remembered(
  (curriculum: Curriculum): ReadonlyMap<AreaId, readonly Topic[]> => {
    const groups = new Map<AreaId, Topic[]>(curriculum.areas.map((area) => [area.id, []]));
    for (const topic of curriculum.topics) groups.get(topic.area)?.push(topic);
    return groups;
  },
);

/** One line about an area for a reader who is far away: how much it is, and how much of it is done or planned. */
export function areaSummary(topics: readonly Topic[], sight: Sight): string {
  const known = topics.filter((topic) => sight.known.has(topic.id)).length;
  const planned = topics.filter((topic) => sight.steps.has(topic.id)).length;
  const hours = hoursText(totalHours(topics));
  if (sight.among || (sight.only && planned === 0)) {
    const { among, only } = sight;
    const left = topics.filter(({ id }) => (among?.has(id) ?? true) && (only?.has(id) ?? true));
    return `${left.length} of ${counted(topics.length, "topic")}`;
  }
  if (planned > 0) return known > 0 ? `${known} known · ${planned} to go` : `${planned} to go`;
  if (known > 0) return `${known} of ${topics.length} known`;
  return `${counted(topics.length, "topic")} · ${hours}`;
}
