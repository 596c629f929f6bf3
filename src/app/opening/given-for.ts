import type { OpenCurriculum } from "../../explorer/state.ts";
import type { GivenFile } from "./messages.ts";

const given = new WeakMap<OpenCurriculum, readonly GivenFile[]>();

/** The files that a person opened to get a curriculum; none for one that came otherwise. */
export function givenFor(open: OpenCurriculum): readonly GivenFile[] {
  return given.get(open) ?? [];
}

export function noteGiven(open: OpenCurriculum, files: readonly GivenFile[]): void {
  given.set(open, files);
}
