import type { Curriculum } from "../core/model/curriculum.ts";
import type { AreaId, StageId, TopicId } from "../core/model/ids.ts";
import { topicsByArea } from "./area-summary.ts";
import type { Layout } from "./layout/layout.ts";
import type { Ends } from "./layout/route-list.ts";
import type { Sight } from "./sight.ts";

/** Whether a topic is left out of the picture, because it is reduced to others. */
export function isHidden({ only }: Sight, topic: TopicId): boolean {
  return only !== undefined && !only.has(topic);
}

/** Whether a line leads to or from something that is left out. */
export function isHiddenRoute({ nodes }: Layout, sight: Sight, route: Ends): boolean {
  return [nodes[route.from], nodes[route.to]].some((node) => node && isHidden(sight, node.topic));
}

/** Whether nothing of an area is in the picture. */
export function isHiddenArea(curriculum: Curriculum, sight: Sight, area: AreaId): boolean {
  const topics = topicsByArea(curriculum).get(area) ?? [];
  return sight.only !== undefined && topics.every(({ id }) => isHidden(sight, id));
}

/** Whether nothing of a stage is in the picture. */
export function isHiddenStage(curriculum: Curriculum, sight: Sight, stage: StageId): boolean {
  const inside = curriculum.areas.filter((area) => area.stage === stage);
  return sight.only !== undefined && inside.every(({ id }) => isHiddenArea(curriculum, sight, id));
}
