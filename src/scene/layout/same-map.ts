import type { Curriculum } from "../../core/model/curriculum.ts";
import { layoutInput } from "./layout-input.ts";

/** Whether two curricula are laid out alike, so that a layout of the one is also one of the other. */
export function haveSameMap(one: Curriculum, other: Curriculum): boolean {
  return JSON.stringify(layoutInput(one)) === JSON.stringify(layoutInput(other));
}
