import { remembered } from "../core/model/remembered.ts";
import type { Drawn } from "./drawn.ts";
import { areaHues } from "./hues.ts";
import type { Box, Layout } from "./layout/layout.ts";

/** The areas of one hue. */
interface Outline {
  readonly hue: number;
  /** Their boxes as the data of an SVG path. */
  readonly path: string;
}

/** Where the areas stand, for a small picture of the whole: a path a hue, however many areas there are. */
export const areaOutlines = remembered(({ curriculum, layout }: Drawn): readonly Outline[] => {
  const hues = areaHues(curriculum);
  const paths = new Map<number, string>();
  for (const { area, box } of layout.areas) {
    const hue = hues.get(area) ?? 0;
    const { x, y, width, height } = box;
    paths.set(hue, `${paths.get(hue) ?? ""}M${x} ${y}h${width}v${height}h${-width}z`);
  }
  return [...paths].map(([hue, path]) => ({ hue, path }));
});

/** Whether a window shows all of the map, so that an overview would tell nothing new. */
export function showsAll(layout: Layout, box: Box): boolean {
  return (
    box.x <= 0 &&
    box.y <= 0 &&
    box.x + box.width >= layout.width &&
    box.y + box.height >= layout.height
  );
}

/** The part of a window that lies on the map, for what would reach beyond the overview. */
export function onTheMap(layout: Layout, box: Box): Box {
  const within = (at: number, end: number) => Math.max(0, Math.min(end, at));
  const [x, y] = [within(box.x, layout.width), within(box.y, layout.height)];
  return {
    x,
    y,
    width: within(box.x + box.width, layout.width) - x,
    height: within(box.y + box.height, layout.height) - y,
  };
}
