import type { Curriculum } from "../core/model/curriculum.ts";
import type { AreaId } from "../core/model/ids.ts";
import { topicsById, topicsOf } from "../core/model/topic-lookup.ts";
import type { Box } from "./layout/layout.ts";
import type { BadgeElement } from "./scene.ts";
import type { Sight } from "./sight.ts";

/** What is on the badge of an area that the route comes to, or has left behind. */
export type Badge = Pick<BadgeElement, "word" | "current" | "tone">;

/** In which order the route comes to the areas; a tick where it has been. */
export function areaBadges(curriculum: Curriculum, sight: Sight): ReadonlyMap<AreaId, Badge> {
  const { steps, route } = sight;
  const badges = new Map<AreaId, Badge>();
  const inOrder = [...steps].sort(([, one], [, other]) => one - other).map(([topic]) => topic);
  const now = route.current && topicsById(curriculum).get(route.current)?.area;
  for (const { area } of topicsOf(curriculum, inOrder)) {
    const word = String(badges.size + 1);
    if (!badges.has(area)) badges.set(area, { word, current: area === now, tone: "route" });
  }
  for (const { area } of topicsOf(curriculum, route.finished)) {
    if (!badges.has(area)) badges.set(area, { word: "✓", current: false, tone: "done" });
  }
  return badges;
}

/**
 * How wide a badge is on the screen, in pixels; how much of a low area it may cover, and how much of
 * a narrow one; how much of it lies outside.
 */
const width = 25;
const share = 0.5;
const breadth = 0.22;
const outside = 0.68;

/** The badge of an area, at the upper end of its left side, where neither title stands in its way. `pixel` is the size of one in map units. */
export function areaBadge(area: AreaId, box: Box, badge: Badge, pixel: number): BadgeElement {
  const size = Math.round(Math.min(width * pixel, box.height * share, box.width * breadth));
  const corner = { x: box.x - size * outside, y: box.y, width: size, height: size };
  return { kind: "badge", key: `badge:${area}`, box: corner, ...badge };
}
