import { open } from "../../core/curriculum/open.ts";
import { readJson } from "../../core/curriculum/read-json.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { curriculumValue } from "../export/json.ts";
import { aligned } from "../yaml-edits/aligned.ts";
import { isMapping, isSame, type Mapping } from "../yaml-edits/mapping.ts";
import type { ChangedFile } from "./changed-file.ts";

/**
 * A `prereq/1` JSON file that becomes another curriculum: keys that say what goes without saying,
 * the order of keys and the indentation stay. Maps that were drawn into it are left out, since they
 * are of what it was. `undefined` when the file cannot be read as it is.
 */
export function changedJson(file: SourceFile, wanted: Curriculum): ChangedFile | undefined {
  const { curriculum } = open(readJson(file));
  if (!curriculum) return undefined;
  const text = file.text.replace(/^\uFEFF/, "");
  const { layouts: _, whole: __, ...written } = JSON.parse(text);
  const value = changed(written, curriculumValue(curriculum), curriculumValue(wanted));
  const [, indent = ""] = /^\s*\{\r?\n([ \t]+)/.exec(text) ?? [];
  const [end = ""] = /\s*$/.exec(text) ?? [];
  return { path: file.path, before: file.text, after: JSON.stringify(value, null, indent) + end };
}

/** What is written, with what became of a part of it. */
function changed(written: unknown, before: unknown, after: unknown): unknown {
  if (isSame(before, after)) return written;
  if (isMapping(written) && isMapping(before) && isMapping(after))
    return changedMap(written, before, after);
  const isList = Array.isArray(written) && Array.isArray(before) && Array.isArray(after);
  if (!isList || written.length !== before.length) return after;
  return aligned(before, after).flatMap((step) => {
    if (step.kind === "gone") return [];
    if (step.kind === "new") return [after[step.after]];
    return [changed(written[step.before], before[step.before], after[step.after])];
  });
}

function changedMap(written: Mapping, before: Mapping, after: Mapping): Mapping {
  const keys = new Set([...Object.keys(written), ...Object.keys(after)]);
  const entries = [...keys].flatMap((key): [string, unknown][] => {
    if (isSame(before[key], after[key])) return key in written ? [[key, written[key]]] : [];
    return after[key] === undefined ? [] : [[key, changed(written[key], before[key], after[key])]];
  });
  return Object.fromEntries(entries);
}
