import type { Resource } from "../../core/model/curriculum.ts";
import type { Words } from "../../language/english.ts";

/** A resource in one line of plain text. */
export function resourceLine({ takeAway }: Words, { kind, title, url }: Resource): string {
  return `${takeAway.resources[kind](title)}, ${url}`;
}
