import { expect, test } from "vitest";

test("the element can be imported where there are no elements", async () => {
  expect(globalThis.HTMLElement).toBeUndefined();
  const { PrereqGraph } = await import("../../src/embed/prereq-graph.ts");
  expect(PrereqGraph.observedAttributes).toContain("src");
  await expect(import("../../src/embed/define.ts")).resolves.toBeDefined();
});
