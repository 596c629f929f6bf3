import { expect, test } from "vitest";
import { packed, routed, unpacked } from "../../../src/app/opening/messages.ts";
import { nastyIds } from "../../support/curricula.ts";
import { drawnOf } from "../../support/drawn.ts";

test("what was opened comes out of the messages as it was", () => {
  const { curriculum, layout } = drawnOf(["a", "b: a", "c: a, a | b", ...nastyIds].join("\n"));
  const opened = { curriculum, layouts: [layout, layout] };
  const placed = unpacked(structuredClone(packed(opened)));
  const routes = structuredClone(opened.layouts.map((its) => its.routes.packed));
  expect({ ...placed, layouts: routed(placed.layouts, routes) }).toEqual(opened);
});

test("before the routes come, everything stands in its place", () => {
  const { curriculum, layout } = drawnOf("a\nb: a");
  const [placed] = unpacked(packed({ curriculum, layouts: [layout] })).layouts;
  expect(placed?.nodes).toEqual(layout.nodes);
  expect(placed?.routes.length).toBe(0);
});
