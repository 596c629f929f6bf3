import type { GivenFile } from "./messages.ts";

/** Files that a person chose, with the folder that they chose where it was one. */
export function chosen(files: Iterable<File>): GivenFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** What was dropped, folders with all that is in them. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<GivenFile[]> {
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  if (!isFolder(entry) || /^\.|^node_modules$/.test(entry.name)) return [];
  const found: FileSystemEntry[] = [];
  const reader = entry.createReader();
  // A reader gives a hundred at a time, and nothing when it has given all.
  for (let some = await next(reader); some.length > 0; some = await next(reader))
    found.push(...some);
  return filesIn(found);
}

const next = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
