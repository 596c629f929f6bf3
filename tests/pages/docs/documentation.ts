import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../../src/pages/docs/text/", import.meta.url);

/** The texts of the documentation as they are written, by the names of their files. */
export const documentation: readonly { readonly path: string; readonly text: string }[] =
  readdirSync(folder).map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));

/** Where a text stands, for tests that compare it with what is true. */
export const placeOf = (path: string): string => new URL(path, folder).pathname;
