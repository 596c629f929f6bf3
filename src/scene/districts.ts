import { remembered } from "../core/model/remembered.ts";
import { boxAround, type Visible } from "./geometry.ts";
import type { Box, Layout } from "./layout/layout.ts";

/** Areas that stand together and are shown as one, because there are too many to show each. */
export interface District {
  /** Positions in the layout's areas, ascending. */
  readonly areas: readonly number[];
  readonly box: Box;
  /** The two districts it consists of; none when it is a single area. */
  readonly halves: readonly District[];
}

/**
 * What is visible, as at most `most` districts: single areas when there are no more of them, else
 * the largest districts are split first until there are enough. Ordered as the areas are.
 */
export function districtsIn(layout: Layout, visible: Visible, most: number): readonly District[] {
  const root = districtOfAll(layout);
  const shown = root && visible(root.box) ? [root] : [];
  while (true) {
    const largest = shown.filter(({ halves }) => halves.length > 0).toSorted(bySize)[0];
    if (!largest) break;
    const halves = largest.halves.filter(({ box }) => visible(box));
    if (shown.length - 1 + halves.length > most) break;
    shown.splice(shown.indexOf(largest), 1, ...halves);
  }
  return shown.toSorted((a, b) => (a.areas[0] ?? 0) - (b.areas[0] ?? 0));
}

function bySize(a: District, b: District): number {
  return b.box.width * b.box.height - a.box.width * a.box.height;
}

/** All areas, halved along the longer side again and again until each stands alone. */
const districtOfAll = remembered((layout: Layout): District | undefined =>
  layout.areas.length === 0 ? undefined : halved(layout, [...layout.areas.keys()]),
);

function halved(layout: Layout, areas: readonly number[]): District {
  const boxOf = (area: number) => layout.areas[area]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const box = boxAround(
    areas.map(boxOf).flatMap(({ x, y, width, height }) => [x, y, x + width, y + height]),
  );
  if (areas.length === 1) return { areas, box, halves: [] };
  const middle = (area: number): number => {
    const { x, y, width, height } = boxOf(area);
    return box.width > box.height ? x + width / 2 : y + height / 2;
  };
  const inOrder = areas.toSorted((a, b) => middle(a) - middle(b) || a - b);
  const half = Math.ceil(areas.length / 2);
  const halves = [inOrder.slice(0, half), inOrder.slice(half)].map((part) =>
    halved(
      layout,
      part.toSorted((a, b) => a - b),
    ),
  );
  return { areas, box, halves };
}
