import * as v from "valibot";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { AreaId, StageId, TopicId } from "../../core/model/ids.ts";
import type { Layout } from "./layout.ts";
import { RouteList } from "./route-list.ts";

const box = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const topic = v.pipe(v.string(), v.transform(TopicId));
const numbers = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.length >= 4 && value.every(Number.isFinite),
);

const layouts = v.array(
  v.object({
    aspect: v.number(),
    width: v.number(),
    height: v.number(),
    stages: v.array(v.object({ stage: v.pipe(v.string(), v.transform(StageId)), box })),
    areas: v.array(v.object({ area: v.pipe(v.string(), v.transform(AreaId)), box })),
    nodes: v.array(
      v.variant("kind", [
        v.object({ kind: v.literal("card"), topic, box }),
        v.object({ kind: v.picklist(["or", "and"]), topic, box }),
      ]),
    ),
    routes: v.pipe(
      v.array(
        v.object({
          from: v.number(),
          to: v.number(),
          kind: v.picklist(["requires", "implied", "helps"]),
          points: numbers,
        }),
      ),
      v.transform((routes) => RouteList.of(routes)),
    ),
  }),
);

/**
 * The layouts stored with a curriculum. One that is damaged, or was made for other topics, is left
 * out: a layout can always be made again.
 */
export function storedLayouts(stored: unknown, curriculum: Curriculum): Layout[] {
  const parsed = v.safeParse(layouts, stored);
  return parsed.success ? parsed.output.filter((layout) => fits(layout, curriculum)) : [];
}

function fits(layout: Layout, curriculum: Curriculum): boolean {
  const drawn = new Set<string>();
  for (const node of layout.nodes) if (node.kind === "card") drawn.add(node.topic);
  const joined = (end: number) => layout.nodes[end] !== undefined;
  return (
    drawn.size === curriculum.topics.length &&
    curriculum.topics.every(({ id }) => drawn.has(id)) &&
    layout.routes.packed.from.every(joined) &&
    layout.routes.packed.to.every(joined)
  );
}
