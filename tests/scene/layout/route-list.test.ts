import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Route, RouteList } from "../../../src/scene/layout/route-list.ts";

const route: fc.Arbitrary<Route> = fc.record({
  from: fc.nat(99),
  to: fc.nat(99),
  kind: fc.constantFrom("requires", "implied", "helps"),
  points: fc
    .array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 6 })
    .map((xs) => [...xs, ...xs]),
});

describe("a list of routes", () => {
  it("gives back what it was made of, one at a time, all, and in JSON", () => {
    fc.assert(
      fc.property(fc.array(route), (routes) => {
        const list = RouteList.of(routes);
        expect([...list]).toEqual(routes);
        expect(routes.map((_, index) => list.at(index))).toEqual(routes);
        expect(JSON.parse(JSON.stringify(list))).toEqual(routes);
        expect(list.at(routes.length)).toBeUndefined();
      }),
    );
  });

  it("is the same after its numbers went through a copy", () => {
    fc.assert(
      fc.property(fc.array(route), (routes) => {
        expect([...new RouteList(structuredClone(RouteList.of(routes).packed))]).toEqual(routes);
      }),
    );
  });
});
