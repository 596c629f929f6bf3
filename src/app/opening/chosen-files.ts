import { isYaml } from "../../core/curriculum/source.ts";
import type { Choice, GivenFile } from "./messages.ts";

const main = /(^|\/)curriculum\.ya?ml$/i;
/** What programs keep for themselves in a folder. */
const hidden = /(^|\/)(\.[^/]|node_modules\/)/;
/** What a document in several files is made of. */
const foreign = /\.(md|csv|tsv|canvas)$/i;
/** What a folder of a foreign format is read from, best first. */
const heads = [/(^|\/)curriculum\.json$/i, /(^|\/)SUMMARY\.md$/i, /(^|\/)config\.json$/i];

export const isMain = ({ path }: GivenFile): boolean => main.test(path);
/** Whether a file tells of the others in its folder. */
export const isHead = ({ path }: GivenFile): boolean => heads.some((head) => head.test(path));
/** Whether a file may be one of several that are a document together. */
export const isPart = ({ path }: GivenFile): boolean => foreign.test(path);

/**
 * Chooses among the files that were opened: the folder that holds a `curriculum.yaml`, the nearest to
 * the top; else the file that tells of the others, such as a book's `SUMMARY.md`; else all notes and
 * tables, or where there are none the first. What else lies in a folder, such as pictures, is left alone.
 */
export function chosenFrom(given: readonly GivenFile[]): Choice {
  const files = given.filter(({ path }) => given.length === 1 || !hidden.test(path));
  const [top] = files.filter(isMain).toSorted(nearerTheTop);
  if (top) {
    const folder = top.path.replace(/[^/]*$/, "");
    const own = files.filter(({ path }) => path.startsWith(folder) && isYaml(path));
    return {
      kind: "folder",
      name: folder === "" ? top.path : folder.slice(0, -1),
      files: own.map(({ path, file }) => ({ path: path.slice(folder.length), file })),
    };
  }
  for (const head of heads) {
    const [found] = files.filter(({ path }) => head.test(path)).toSorted(nearerTheTop);
    if (found) return { kind: "files", name: found.path, files: [found] };
  }
  const [first] = files;
  const several = files.filter(isPart);
  return {
    kind: "files",
    name: first?.path ?? "",
    files: several.length > 0 ? several : files.slice(0, 1),
  };
}

function nearerTheTop({ path: one }: GivenFile, { path: other }: GivenFile): number {
  return one.split("/").length - other.split("/").length;
}
