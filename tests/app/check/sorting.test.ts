import fc from "fast-check";
import { expect, it, test } from "vitest";
import { type Column, sorted } from "../../../src/app/check/sorting.ts";

interface Row {
  readonly name: string;
  readonly figure: number;
}

const columns: readonly Column<Row>[] = [
  { name: "name", isText: true, value: ({ name }) => name },
  { name: "figure", value: ({ figure }) => figure },
];
const rows = fc.array(fc.record({ name: fc.string(), figure: fc.integer() }));

test("figures go up or down, and equal ones stay as they came", () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (given, isDescending) => {
      const found = sorted(given, columns, { by: "figure", isDescending }, "en");
      expect(found.toSorted((a, b) => a.figure - b.figure)).toEqual(
        given.toSorted((a, b) => a.figure - b.figure),
      );
      for (const [index, row] of found.slice(1).entries()) {
        const before = found[index];
        if (!before) continue;
        const step = isDescending ? before.figure - row.figure : row.figure - before.figure;
        expect(step).toBeGreaterThanOrEqual(0);
        if (step === 0) expect(given.indexOf(before)).toBeLessThan(given.indexOf(row));
      }
    }),
  );
});

it("sorts names as the language does, and numbers in them by their size", () => {
  const given = ["Zebra", "Äpfel", "Teil 10", "Teil 9"].map((name) => ({ name, figure: 0 }));
  const found = sorted(given, columns, { by: "name", isDescending: false }, "de");
  expect(found.map(({ name }) => name)).toEqual(["Äpfel", "Teil 9", "Teil 10", "Zebra"]);
});

it("leaves rows as they are for a column that there is not", () => {
  const given = [
    { name: "b", figure: 1 },
    { name: "a", figure: 2 },
  ];
  expect(sorted(given, columns, { by: "gone", isDescending: true }, "en")).toEqual(given);
});
