import fc from "fast-check";
import { AreaId, StageId, TopicId } from "../../src/core/model/ids.ts";
import type { Drawn } from "../../src/scene/drawn.ts";
import { cardHeight, cardWidth } from "../../src/scene/layout/card-size.ts";
import type { Layout } from "../../src/scene/layout/layout.ts";
import { type Route, RouteList } from "../../src/scene/layout/route-list.ts";
import { curriculumOf } from "./curricula.ts";

/** How a made-up map looks: so many areas with so many topics each, every topic needing so many others. */
export interface Shape {
  readonly areas: number;
  readonly topicsEach: number;
  readonly needsEach: number;
}

export const arbitraryShape: fc.Arbitrary<Shape> = fc
  .record({
    areas: fc.integer({ min: 1, max: 400 }),
    topicsEach: fc.integer({ min: 1, max: 400 }),
    needsEach: fc.integer({ min: 0, max: 6 }),
  })
  .filter(({ areas, topicsEach }) => areas * topicsEach <= 2000);

/** A map of that shape on an even grid, without the time that a real layout takes. Lines run straight, near and far. */
export function madeUpDrawn({ areas, topicsEach, needsEach }: Shape): Drawn {
  const count = areas * topicsEach;
  const idOf = (index: number) => `t${index}`;
  const areaOf = (index: number) => Math.floor(index / topicsEach);
  const needsOf = (index: number) =>
    Array.from({ length: Math.min(index, needsEach) }, (_, step) =>
      Math.floor((index * (step + 1)) / (needsEach + 1)),
    );
  const lines = Array.from({ length: count }, (_, index) => {
    const needs = [...new Set(needsOf(index))].map(idOf).join(", ");
    return `${idOf(index)} @a${areaOf(index)}${needs === "" ? "" : `: ${needs}`}`;
  });
  const curriculum = curriculumOf(lines.join("\n"));
  return { curriculum, layout: grid({ areas, topicsEach, needsEach }, needsOf) };
}

function grid({ areas, topicsEach }: Shape, needsOf: (index: number) => readonly number[]): Layout {
  const inRow = Math.ceil(Math.sqrt(topicsEach));
  const areasInRow = Math.ceil(Math.sqrt(areas));
  const [cell, line] = [cardWidth + 16, cardHeight + 10];
  const [width, height] = [inRow * cell + 40, Math.ceil(topicsEach / inRow) * line + 60];
  const corner = (area: number) => ({
    x: (area % areasInRow) * (width + 30),
    y: Math.floor(area / areasInRow) * (height + 30),
  });
  const nodes = Array.from({ length: areas * topicsEach }, (_, index) => {
    const [area, place] = [Math.floor(index / topicsEach), index % topicsEach];
    const { x, y } = corner(area);
    const box = {
      x: x + 20 + (place % inRow) * cell,
      y: y + 44 + Math.floor(place / inRow) * line,
      width: cardWidth,
      height: cardHeight,
    };
    return { kind: "card", topic: TopicId(`t${index}`), box } as const;
  });
  const end = (index: number): number[] => {
    const box = nodes[index]?.box;
    return box ? [box.x, box.y + box.height / 2] : [];
  };
  const routes = nodes.flatMap((_, to) =>
    [...new Set(needsOf(to))].map(
      (from): Route => ({ from, to, kind: "requires", points: [...end(from), ...end(to)] }),
    ),
  );
  const placed = Array.from({ length: areas }, (_, area) => ({
    area: AreaId(`a${area}`),
    box: { ...corner(area), width, height },
  }));
  const whole = {
    x: 0,
    y: 0,
    width: areasInRow * (width + 30),
    height: Math.ceil(areas / areasInRow) * (height + 30),
  };
  return {
    aspect: 1.6,
    width: whole.width,
    height: whole.height,
    stages: [{ stage: StageId("all"), box: whole }],
    areas: placed,
    nodes,
    routes: RouteList.of(routes),
  };
}
