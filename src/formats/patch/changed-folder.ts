import { open } from "../../core/curriculum/open.ts";
import { readFolder } from "../../core/curriculum/read-folder.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { parseYaml } from "../../core/curriculum/yaml-file.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { type FileValue, folderValues, yamlFile } from "../export/folder.ts";
import { curriculumValue } from "../export/json.ts";
import { changedText, type Elsewhere, takenOut } from "../yaml-edits/changed-text.ts";
import { isMapping, isSame } from "../yaml-edits/mapping.ts";
import { CannotKeep } from "../yaml-edits/places.ts";
import { afterChanges, type ChangedFile } from "./changed-file.ts";

/**
 * The files of a curriculum's folder that have to change for it to become another curriculum. As
 * little as possible changes in them, and reading the folder then gives that curriculum: where a
 * file's text resists, the file is written anew. `undefined` when the folder cannot be read as it is.
 */
export function changedFolder(
  files: readonly SourceFile[],
  wanted: Curriculum,
): ChangedFile[] | undefined {
  const { curriculum } = open(readFolder(files));
  if (!curriculum) return undefined;
  const folder = new Folder(files, curriculum);
  const changed = folder.changes(wanted, (file, before, after, elsewhere) => {
    try {
      return changedText(file.text, before, after, elsewhere);
    } catch (reason) {
      if (reason instanceof CannotKeep) return undefined;
      throw reason;
    }
  });
  if (gives(files, changed, wanted)) return changed;
  return folder.changes(wanted, () => undefined);
}

/** How a file's text becomes another; `undefined` to write it anew. */
type Change = (
  file: SourceFile,
  before: unknown,
  after: unknown,
  elsewhere: Elsewhere,
) => string | undefined;

/** A folder of files and what they say. */
class Folder {
  private readonly files: readonly SourceFile[];
  private readonly values: ReadonlyMap<string, unknown>;

  constructor(files: readonly SourceFile[], curriculum: Curriculum) {
    this.files = files;
    this.values = new Map(folderValues(curriculum).map(({ path, value }) => [path, value]));
  }

  changes(wanted: Curriculum, change: Change): ChangedFile[] {
    const after = new Map(folderValues(wanted).map((file) => [file.path, file]));
    const paths = new Set([...this.values.keys(), ...after.keys()]);
    return [...paths].flatMap((path) => this.changesOf(path, after.get(path), change));
  }

  private changesOf(path: string, wanted: FileValue | undefined, change: Change): ChangedFile[] {
    const before = this.values.get(path);
    if (isSame(before, wanted?.value)) return [];
    const file = this.fileOf(path);
    if (!wanted || isEmpty(wanted.value))
      return file ? [{ path: file.path, before: file.text, after: undefined }] : [];
    const anew = () => yamlFile(wanted).text;
    const after = file
      ? (change(file, before, wanted.value, (entry) => this.elsewhere(entry)) ?? anew())
      : anew();
    return [{ path: file?.path ?? path, before: file?.text, after }];
  }

  /** The file that is there for a path of a folder as we write it. */
  private fileOf(path: string): SourceFile | undefined {
    const [folder = "", name = ""] = path.split("/");
    const outline =
      folder === "documents" ? this.outlineOf(name.replace(/\.yaml$/, "")) : undefined;
    const known = outline ?? path;
    const isIt = (there: string) => there.toLowerCase().replace(/\.yml$/, ".yaml") === known;
    return (
      this.files.find(({ path }) => path === known) ?? this.files.find((file) => isIt(file.path))
    );
  }

  /** The file that `curriculum.yaml` names for a document. */
  private outlineOf(id: string): string | undefined {
    const main = this.fileOf("curriculum.yaml");
    const value = main && parseYaml(main).value;
    const documents = isMapping(value) ? value["documents"] : undefined;
    if (!Array.isArray(documents)) return undefined;
    const document = documents.find((entry) => isMapping(entry) && entry["id"] === id);
    const outline = isMapping(document) ? document["outline"] : undefined;
    return typeof outline === "string" ? outline.replace(/^\.\//, "") : undefined;
  }

  /** How a topic that is new in a file stood in another one. */
  private elsewhere(entry: unknown): string | undefined {
    if (!isMapping(entry)) return undefined;
    for (const [path, value] of this.values) {
      if (!path.startsWith("topics/") || !Array.isArray(value)) continue;
      const at = value.findIndex((topic) => isMapping(topic) && topic["id"] === entry["id"]);
      const file = at === -1 ? undefined : this.fileOf(path);
      if (file) return takenOut(file.text, value, at, entry);
    }
    return undefined;
  }
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Whether reading a folder after its changes gives the curriculum that was wanted. */
function gives(
  files: readonly SourceFile[],
  changed: readonly ChangedFile[],
  wanted: Curriculum,
): boolean {
  const { curriculum } = open(readFolder(afterChanges(files, changed)));
  return curriculum !== undefined && isSame(curriculumValue(curriculum), curriculumValue(wanted));
}
