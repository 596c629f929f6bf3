import fc from "fast-check";
import { expect, test } from "vitest";
import { GrowingOrder } from "../../../src/core/prerequisites/growing-order.ts";

const points = 7;
const point = fc.nat(points - 1);
const edges = fc.array(fc.tuple(point, point), { maxLength: 30 });

/** Whether edges lead from one point to another in one step or more, looked for step by step. */
function leads(edges: readonly (readonly [number, number])[], from: number, to: number): boolean {
  const reached = new Set<number>();
  const open = [from];
  for (const here of open)
    for (const [start, end] of edges)
      if (start === here && !reached.has(end)) {
        reached.add(end);
        open.push(end);
      }
  return reached.has(to);
}

test("an edge is taken exactly when it closes no circle, and the ways are known at any time", () => {
  fc.assert(
    fc.property(edges, (wanted) => {
      const order = new GrowingOrder(points);
      const taken: (readonly [number, number])[] = [];
      for (const edge of wanted) {
        const [from, to] = edge;
        const closes = from === to || leads(taken, to, from);
        expect(order.add(from, to)).toBe(!closes);
        if (!closes) taken.push(edge);
      }
      for (let from = 0; from < points; from++)
        for (let to = 0; to < points; to++) {
          if (from === to) continue;
          expect(order.leads(from, to)).toBe(leads(taken, from, to));
          const direct = ([start, end]: readonly [number, number]) => start === from && end === to;
          expect(order.leadsRound(from, to)).toBe(
            leads(
              taken.filter((edge) => !direct(edge)),
              from,
              to,
            ),
          );
        }
    }),
  );
});
