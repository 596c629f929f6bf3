import { asMap } from "../../core/curriculum/gather.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { parseYaml } from "../../core/curriculum/yaml-file.ts";

/** A note of a vault. */
export interface VaultNote {
  readonly file: SourceFile;
  /** Its path without the ending, by which links name it, or by the last part of it. */
  readonly name: string;
  /** What its front matter says. */
  readonly front: ReadonlyMap<string, unknown>;
  /** The lines before the first heading, and below each one. */
  readonly sections: readonly NoteSection[];
  readonly problems: readonly Problem[];
}

export interface NoteSection {
  /** Empty for what comes before the first heading. */
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The front matter of a note, in YAML between two lines `---`, and what comes after it. */
export function partsOfNote(file: SourceFile): { readonly yaml: string; readonly body: string } {
  const text = file.text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const end = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
  if (end < 0) return { yaml: "", body: text };
  const body = text.slice(text.indexOf("\n", end + 1) + 1 || text.length);
  return { yaml: text.slice(4, end + 1), body };
}

/** Reads a note: its front matter, then Markdown. */
export function vaultNote(file: SourceFile): VaultNote {
  const { yaml, body } = partsOfNote(file);
  const { value, problems } = parseYaml({ path: file.path, text: yaml });
  const sections: { heading: string; readonly lines: string[] }[] = [{ heading: "", lines: [] }];
  for (const line of body.split("\n")) {
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ heading: heading.trim(), lines: [] });
  }
  return {
    file,
    name: file.path.replace(/\.md$/i, ""),
    front: asMap(value) ?? new Map(),
    sections,
    // A note without front matter that can be read is still a note.
    problems: problems.map((problem) => ({ ...problem, severity: "warning" })),
  };
}

/** The notes that a text links to, by their names: `[[Note#Part|alias]]`, embedded ones too. */
export function wikilinks(text: string): string[] {
  return [...text.matchAll(/\[\[([^[\]|#^]{1,300})(?:[#^|][^[\]]{0,300})?\]\]/g)].map(
    ([, name = ""]) => name.trim(),
  );
}
