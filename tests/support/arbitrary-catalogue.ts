import fc from "fast-check";
import type { RequirementShape } from "../../src/core/curriculum/shape/requirement.ts";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { curriculumFileOf, openJson } from "./curricula.ts";

/**
 * Curricula of up to `largest` topics that are like course catalogues: chains and alternatives among
 * what comes before, and now and then a way back, so that there are circles through alternatives.
 */
export function arbitraryCatalogue(largest: number): fc.Arbitrary<Curriculum> {
  return fc
    .integer({ min: 10, max: largest })
    .chain((size) =>
      fc.tuple(...Array.from({ length: size }, (_, index) => arbitraryCourse(index, size))),
    )
    .map((topics) => {
      const areas = [{ id: "all", title: "All", stage: "all" }];
      const { curriculum } = openJson(curriculumFileOf("", { areas, topics }));
      if (!curriculum) throw new Error("The catalogue cannot be opened.");
      return curriculum;
    });
}

function arbitraryCourse(index: number, size: number) {
  const id = `c${index}`;
  const earlier = fc.nat(Math.max(0, index - 1)).map((other) => `c${other}`);
  const anywhere = fc.nat(size - 1).map((other) => `c${other}`);
  const part: fc.Arbitrary<RequirementShape> = fc.oneof(
    { weight: 6, arbitrary: earlier },
    { weight: 1, arbitrary: anywhere },
    { weight: 1, arbitrary: fc.tuple(earlier, earlier).map((all) => ({ all })) },
  );
  const requirement: fc.Arbitrary<RequirementShape> = fc.oneof(
    { weight: 1, arbitrary: earlier },
    {
      weight: 3,
      arbitrary: fc.array(part, { minLength: 2, maxLength: 5 }).map((any) => ({ any })),
    },
  );
  return fc.record({
    id: fc.constant(id),
    title: fc.constant(`Course ${index}`),
    area: fc.constant("all"),
    hours: fc.constantFrom(1, 1, 2, 2.5, 3, 4.2),
    requires: index < 4 ? fc.constant([]) : fc.array(requirement, { maxLength: 3 }),
  });
}
