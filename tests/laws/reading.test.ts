import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonPosition, jsonPositions } from "../../src/core/curriculum/json-positions.ts";
import { open } from "../../src/core/curriculum/open.ts";
import { read } from "../../src/core/curriculum/read.ts";
import { readJson } from "../../src/core/curriculum/read-json.ts";
import { curriculumText } from "../../src/formats/export/json.ts";
import { arbitraryFile } from "../support/arbitrary-curricula.ts";
import { openJson } from "../support/curricula.ts";

describe("reading what was written", () => {
  it("gives the same curriculum again, whatever its ids and texts", () => {
    fc.assert(
      fc.property(arbitraryFile(), (file) => {
        const { curriculum, problems } = openJson(file);
        expect(problems).toEqual([]);
        if (curriculum === undefined) return;
        const again = open(readJson({ path: "again.json", text: curriculumText(curriculum) }));
        expect(again.problems).toEqual([]);
        expect(again.curriculum).toEqual(curriculum);
      }),
    );
  });

  it("pollutes no prototype", () => {
    fc.assert(fc.property(arbitraryFile(), (file) => void openJson(file)));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.getOwnPropertyNames({})).toEqual([]);
  });
});

describe("reading anything at all", () => {
  const noise = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.string({
      unit: fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        '"',
        "-",
        " ",
        "\n",
        "a",
        "&",
        "*",
        "|",
        "1",
      ),
    }),
  );

  it("never throws, and says what is wrong when there is no curriculum", () => {
    fc.assert(
      fc.property(noise, noise, (one, other) => {
        for (const files of [
          [{ path: "file.json", text: one }],
          [
            { path: "curriculum.yaml", text: one },
            { path: "topics/a.yaml", text: other },
          ],
        ]) {
          const { curriculum, problems } = open(read(files));
          const errors = problems.filter(({ severity }) => severity === "error");
          expect(curriculum === undefined).toBe(errors.length > 0);
          for (const { place } of problems) {
            const text = files.find(({ path }) => path === place.file)?.text ?? "";
            expect(place.line).toBeLessThanOrEqual(text.split("\n").length);
            expect(place.column).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("takes one changed value for a problem or for a curriculum, never for a crash", () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(arbitraryFile(), value, fc.nat(), (file, wrong, seed) => {
        const text = JSON.stringify(file);
        const values = [...text.matchAll(/(?<=:)("[^"\\]*"|\d+|true|\[\]|\{\})/g)];
        const at = values[seed % values.length];
        if (at === undefined) return;
        const changed = `${text.slice(0, at.index)}${JSON.stringify(wrong)}${text.slice(at.index + at[0].length)}`;
        const { curriculum, problems } = open(readJson({ path: "file.json", text: changed }));
        expect(curriculum !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });
});

describe("the positions of a JSON text", () => {
  const nearlyJson = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom("", ",", "]", '"', "\\", "0", "e", "\u0001", "\u2028", "{"),
    )
    .map(([json, at, mark]) => {
      const cut = at % (json.length + 1);
      return json.slice(0, cut) + mark + json.slice(cut + (at % 2));
    });

  it("exist exactly for what the language takes as JSON", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.json(), fc.string({ unit: "binary" })), (text) => {
        expect(jsonPositions(text).root !== undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("lead to the very value", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), (text) => {
        const whole: unknown = JSON.parse(text);
        const visit = (position: JsonPosition | undefined, value: unknown): void => {
          const beginning = Array.isArray(value) ? "[" : isMap(value) ? "{" : JSON.stringify(value);
          expect(text.slice(position?.at).startsWith(beginning)).toBe(true);
          if (Array.isArray(value)) {
            for (const [index, part] of value.entries()) visit(position?.items?.[index], part);
          } else if (isMap(value)) {
            for (const [key, part] of Object.entries(value)) {
              const entry = position?.keys?.get(key);
              expect(text.slice(entry?.at).startsWith(JSON.stringify(key))).toBe(true);
              visit(entry?.value, part);
            }
          }
        };
        visit(jsonPositions(text).root, whole);
      }),
    );
  });
});

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
