import type { GivenFile } from "./messages.ts";

/** What a person opened last, to be read once more in another way. */
let last: readonly GivenFile[] = [];

export const lastOpened = (): readonly GivenFile[] => last;

export function noteOpened(files: readonly GivenFile[]): void {
  last = files;
}
