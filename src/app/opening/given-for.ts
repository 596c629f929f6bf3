import type { Curriculum } from "../../core/model/curriculum.ts";
import type { GivenFile } from "./messages.ts";

const given = new WeakMap<Curriculum, readonly GivenFile[]>();

/** The files that a person opened to get a curriculum; none for one that came otherwise. */
export function givenFor(curriculum: Curriculum): readonly GivenFile[] {
  return given.get(curriculum) ?? [];
}

export function noteGiven(curriculum: Curriculum, files: readonly GivenFile[]): void {
  given.set(curriculum, files);
}
