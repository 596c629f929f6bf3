import { describe, expect, test } from "vitest";
import { cellsOf } from "../../../src/scene/layout/cells.ts";
import { localOrder } from "../../../src/scene/layout/cycles.ts";
import { neighboursOf } from "../../../src/scene/layout/graph.ts";
import { layoutInput } from "../../../src/scene/layout/layout-input.ts";
import { rankingOf, slotsFor } from "../../../src/scene/layout/ranks.ts";
import { curriculumOf } from "../../support/curricula.ts";

function slots(description: string, columns: number) {
  const { graph } = cellsOf(layoutInput(curriculumOf(description)));
  const ranking = rankingOf(graph, localOrder(graph, neighboursOf(graph)), 1);
  const made = slotsFor(ranking, 0, columns);
  const bySlot = new Map<number, number>();
  for (const [place, cell] of (ranking.queues[0] ?? []).entries()) {
    bySlot.set(cell, made.slot[place] ?? -1);
  }
  return { ...made, bySlot };
}

describe("slotsFor", () => {
  test("places a chain in one row of as many columns", () => {
    const { rows, bySlot } = slots("a\nb: a\nc: b", 3);
    expect(rows).toBe(1);
    expect([bySlot.get(0), bySlot.get(1), bySlot.get(2)]).toEqual([0, 1, 2]);
  });

  test("folds a chain that is longer than the columns", () => {
    const { shelves, bySlot } = slots("a\nb: a\nc: b\nd: c\ne: d", 3);
    expect(shelves).toEqual([1, 1]);
    expect(bySlot.get(3)).toBe(3);
  });

  test("shares loose cells out among the columns", () => {
    const { rows } = slots("a\nb\nc\nd\ne\nf\ng\nh\ni", 3);
    expect(rows).toBe(3);
  });
});
