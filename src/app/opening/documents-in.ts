import { chosenFrom, isHead, isMain, isPart } from "./chosen-files.ts";
import type { Choice, GivenFile } from "./messages.ts";

/** Opened files as documents of their own: each folder is one, and each file that lies in none. */
export function documentsIn(files: readonly GivenFile[]): Choice[] {
  const byTop = new Map<string, GivenFile[]>();
  const loose: GivenFile[][] = [];
  for (const file of files) {
    const [top = "", below] = file.path.split("/");
    const known = byTop.get(top);
    if (below === undefined) loose.push([file]);
    else if (known) known.push(file);
    else byTop.set(top, [file]);
  }
  return [...byTop.values(), ...loose].map(chosenFrom);
}

/** Whether opened files are several documents for sure, rather than one in several files. */
export function areSeveralDocuments(files: readonly GivenFile[]): boolean {
  if (documentsIn(files).length < 2) return false;
  if (files.some(({ path }) => path.includes("/"))) return true;
  if (files.some(isMain)) return false;
  const heads = files.filter(isHead);
  const alone = files.filter((file) => /\.(json|graphml|xml)$/i.test(file.path) && !isHead(file));
  return heads.length + alone.length > 1 || (alone.length > 0 && files.some(isPart));
}
