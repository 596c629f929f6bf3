import fc from "fast-check";
import { expect, test } from "vitest";
import { open } from "../../../src/core/curriculum/open.ts";
import { readJson } from "../../../src/core/curriculum/read-json.ts";
import { apply } from "../../../src/core/editing/apply.ts";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { curriculumValue } from "../../../src/formats/export/json.ts";
import { changedFiles } from "../../../src/formats/patch/changed-files.ts";
import { arbitraryNetwork } from "../../support/arbitrary-curricula.ts";
import { arbitraryEdit } from "../../support/arbitrary-edits.ts";

const opened = (text: string) => open(readJson({ path: "map.json", text })).curriculum;

const text = `{
    "$schema": "./schema.json",
    "title": "Kitchen", "format": "prereq/1", "id": "kitchen",
    "stages": [{ "id": "all", "title": "All" }],
    "areas": [{ "stage": "all", "id": "basics", "title": "Basics" }],
    "topics": [
        { "area": "basics", "id": "knife", "title": "Knife", "hours": 1 },
        { "area": "basics", "id": "stock", "title": "Stock", "requires": ["knife"] }
    ]
}
`;
const tidy = `${JSON.stringify(JSON.parse(text), null, 4)}\n`;

test("a JSON file keeps its order of keys, its indentation and what goes without saying", () => {
  const curriculum = opened(tidy) as Curriculum;
  const { written } = apply(curriculumValue(curriculum), {
    kind: "change-topic",
    topic: "knife",
    fields: { title: "Knives" },
  });
  const wanted = opened(JSON.stringify(written)) as Curriculum;
  const [changed] = changedFiles([{ path: "map.json", text: tidy }], wanted) ?? [];
  expect(changed?.after).toBe(tidy.replace('"Knife"', '"Knives"'));
});

test("law: the changed file gives what was wanted", () => {
  const runs = arbitraryNetwork(5, { alternatives: true, possible: true }).chain((network) => {
    const start = JSON.stringify(network, null, 2);
    const ids = (opened(start) as Curriculum).topics.map(({ id }) => id);
    return fc.tuple(
      fc.constant(start),
      fc.array(arbitraryEdit(ids, ["all"]), { minLength: 1, maxLength: 6 }),
    );
  });
  fc.assert(
    fc.property(runs, ([start, edits]) => {
      let written = curriculumValue(opened(start) as Curriculum);
      for (const edit of edits) written = apply(written, edit).written ?? written;
      const wanted = opened(JSON.stringify(written));
      fc.pre(wanted !== undefined);
      const changed = changedFiles([{ path: "map.json", text: start }], wanted as Curriculum);
      const after = opened(changed?.[0]?.after ?? start);
      expect(after && curriculumValue(after)).toEqual(curriculumValue(wanted as Curriculum));
    }),
  );
});
