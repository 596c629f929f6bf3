import { areaTitleHeight, stageTitleHeight } from "../../src/scene/layout/card-size.ts";
import type { Box, Layout } from "../../src/scene/layout/layout.ts";

/** Everything that is wrong with a layout, in words; nothing when it is sound. */
export function faultsOf(layout: Layout): string[] {
  return [
    ...overlaps(
      "nodes",
      layout.nodes.map((node) => node.box),
    ),
    ...overlaps(
      "areas",
      layout.areas.map((area) => area.box),
    ),
    ...strayCards(layout),
    ...[...layout.routes].flatMap((_, route) => routeFaults(layout, route)),
    ...fractions(layout),
  ];
}

function overlaps(what: string, boxes: readonly Box[]): string[] {
  const found: string[] = [];
  for (const [a, one] of boxes.entries()) {
    for (const [b, other] of boxes.entries()) {
      if (a < b && meet(one, other)) found.push(`${what} ${a} and ${b} overlap`);
    }
  }
  return found;
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

function strayCards(layout: Layout): string[] {
  const picture = { x: 0, y: 0, width: layout.width, height: layout.height };
  const boxes = [...layout.areas.map((area) => area.box), ...layout.stages.map(({ box }) => box)];
  return [
    ...boxes.flatMap((box, at) => (holds(picture, box) ? [] : [`box ${at} leaves the picture`])),
    ...layout.nodes.flatMap((node, at) => {
      const homes = layout.areas.filter((area) => holds(belowTitle(area.box), node.box));
      return homes.length === 1 ? [] : [`node ${at} is in ${homes.length} areas`];
    }),
  ];
}

const belowTitle = (box: Box): Box => ({
  ...box,
  y: box.y + areaTitleHeight,
  height: box.height - areaTitleHeight,
});

function routeFaults(layout: Layout, at: number): string[] {
  const route = layout.routes.at(at);
  const from = layout.nodes[route?.from ?? -1]?.box;
  const to = layout.nodes[route?.to ?? -1]?.box;
  if (!route || !from || !to) return [`route ${at} has no ends`];
  const { points } = route;
  const found: string[] = [];
  const [x, y] = points;
  const [endX, endY] = points.slice(-2);
  if (x !== from.x + from.width || !within(y, from)) found.push(`route ${at} starts elsewhere`);
  if (endX !== to.x || !within(endY, to)) found.push(`route ${at} ends elsewhere`);
  const obstacles = [
    ...layout.nodes.map(({ box }, node) => ({ name: `node ${node}`, box })),
    ...layout.areas.map(({ area, box }) => ({
      name: `the title of ${area}`,
      box: { ...box, height: areaTitleHeight },
    })),
    ...layout.stages.map(({ stage, box }) => ({
      name: `the title of ${stage}`,
      box: { ...box, width: 200, height: stageTitleHeight },
    })),
  ];
  for (const segment of segmentsOf(points)) {
    if (segment.width > 0 && segment.height > 0) found.push(`route ${at} is slanted`);
    for (const { name, box } of obstacles) {
      if (crosses(segment, box)) found.push(`route ${at} runs through ${name}`);
    }
  }
  return found;
}

const within = (y: number | undefined, box: Box) =>
  y !== undefined && y > box.y && y < box.y + box.height;

function segmentsOf(points: readonly number[]): Box[] {
  const segments: Box[] = [];
  for (let at = 2; at < points.length; at += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at - 2, at + 2);
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    segments.push({ x: Math.min(x1, x2), y: Math.min(y1, y2), width, height });
  }
  return segments;
}

/** Whether an axis-parallel line has a stretch inside a box. */
const crosses = (line: Box, box: Box) =>
  line.x < box.x + box.width &&
  line.x + line.width > box.x &&
  line.y < box.y + box.height &&
  line.y + line.height > box.y;

function fractions(layout: Layout): string[] {
  const numbers = [
    ...layout.nodes.flatMap(({ box }) => Object.values(box)),
    ...layout.areas.flatMap(({ box }) => Object.values(box)),
    ...layout.stages.flatMap(({ box }) => Object.values(box)),
    ...layout.routes.packed.points,
  ];
  return numbers.every(Number.isInteger) ? [] : ["a number is not whole"];
}
