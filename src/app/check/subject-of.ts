import type { Spot } from "../../core/curriculum/spot.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { goToTopic, showArea } from "../search/go-to.ts";

/** What a finding is about, as a reader knows it. */
interface Subject {
  readonly title: string | undefined;
  /** Leads there; nothing for what has no place on the map. */
  readonly goThere?: (explorer: Explorer) => void;
}

/** What stands at a spot. */
export function subjectOf(curriculum: Curriculum, at: Spot): Subject {
  if ("topic" in at) {
    const title = topicsById(curriculum).get(at.topic)?.title;
    return { title, goThere: (explorer) => goToTopic(at.topic, explorer) };
  }
  if ("area" in at) {
    const title = curriculum.areas.find(({ id }) => id === at.area)?.title;
    return { title, goThere: (explorer) => showArea(at.area, explorer) };
  }
  if ("goal" in at) return { title: curriculum.goals.find(({ id }) => id === at.goal)?.title };
  return { title: curriculum.documents.find(({ id }) => at.item.startsWith(`${id}/`))?.title };
}
