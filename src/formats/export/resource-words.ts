import type { Resource, ResourceKind } from "../../core/model/curriculum.ts";

/** What one does with a resource. */
export const resourceDeeds: Readonly<Record<ResourceKind, string>> = {
  read: "Read",
  watch: "Watch",
  practise: "Practise",
  reference: "Look up",
};

/** A resource in one line of plain text. */
export function resourceLine({ kind, title, url }: Resource): string {
  return `${resourceDeeds[kind]}: ${title}, ${url}`;
}
