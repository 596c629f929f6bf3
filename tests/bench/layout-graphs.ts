import { type LayoutInput, layoutInput } from "../../src/scene/layout/layout-input.ts";
import { curriculumNamed, curriculumNames } from "./graphs.ts";
import { madeUp } from "./made-up.ts";

const madeUpSizes = [250, 1000, 5000];

/** The graphs to compare layouts on; real ones only where they are at hand. */
export function graphNames(): { names: string[]; missing: string | undefined } {
  const { names, missing } = curriculumNames();
  const [rust = "rust", ...real] = names;
  return { names: [rust, ...madeUpSizes.map((size) => `made-up-${size}`), ...real], missing };
}

/** The graph of a name from `graphNames`. */
export function graphNamed(name: string): LayoutInput | undefined {
  const size = /^made-up-(\d+)$/.exec(name)?.[1];
  if (size !== undefined) return madeUp(Number(size));
  const curriculum = curriculumNamed(name);
  return curriculum && layoutInput(curriculum);
}
