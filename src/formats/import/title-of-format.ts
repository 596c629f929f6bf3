import { importersOfSeveral } from "./importers-of-several.ts";
import { importers } from "./table.ts";

/** Every format that can be imported, of one file or of several, by its name. */
export const formats: ReadonlyMap<string, { readonly title: string }> = new Map<
  string,
  { readonly title: string }
>([...importers, ...importersOfSeveral]);

/** What a format is called, for people, in English. */
export const titleOfFormat = (name: string): string => formats.get(name)?.title ?? name;
