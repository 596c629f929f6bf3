import { expect, test } from "vitest";
import { WaitingLine } from "../../../src/core/scheduling/waiting-line.ts";

test("serves in turn, splits what does not fit and does what has no length at once", () => {
  const line = new WaitingLine<string>();
  for (const [task, minutes] of [
    ["a", 30],
    ["b", 0],
    ["c", 20],
    ["d", 5],
  ] as const)
    line.add(task, minutes);
  expect(line.serve(0)).toEqual([]);
  expect(line.serve(30)).toEqual([
    { task: "a", minutes: 30, last: true },
    { task: "b", minutes: 0, last: true },
  ]);
  expect(line.serve(15)).toEqual([{ task: "c", minutes: 15, last: false }]);
  expect(line.tasks()).toEqual(["c", "d"]);
  expect(line.isEmpty).toBe(false);
  expect(line.serve(100)).toEqual([
    { task: "c", minutes: 5, last: true },
    { task: "d", minutes: 5, last: true },
  ]);
  expect(line.isEmpty).toBe(true);
});
