import { resourceKinds } from "../../core/model/curriculum.ts";
import { topic } from "../../language/english/topic.ts";
import { plainBlocks } from "./plain-markdown.ts";
import type { Sketch, SketchGoal, SketchResource } from "./sketch.ts";
import { linkedIn } from "./vault-needs.ts";
import type { VaultNote } from "./vault-note.ts";

/**
 * What the notes beside those about topics say, in vaults that we wrote: of the whole, and its goals.
 * Their front matter has an id, which tells them from what people add.
 */
export function wholeOf(
  notes: readonly VaultNote[],
): Partial<Pick<Sketch, "id" | "title" | "language" | "summary">> {
  const start = notes.find(({ name, front }) => /(^|\/)Start$/.test(name) && front.has("id"));
  if (!start) return {};
  const said = (key: "id" | "title" | "language") => {
    const value = start.front.get(key);
    return typeof value === "string" ? { [key]: value } : {};
  };
  const summary = textOf(start);
  return { ...said("id"), ...said("title"), ...said("language"), ...(summary && { summary }) };
}

/** The goals that have notes. */
export function goalsIn(
  notes: readonly VaultNote[],
  keyOf: (name: string) => string,
): SketchGoal[] {
  return notes
    .filter(({ name, front }) => /(^|\/)Goals\/[^/]+$/.test(name) && front.has("id"))
    .map((note) => {
      const [title, id] = [note.front.get("title"), note.front.get("id")];
      const lines = note.sections.find(({ heading }) => heading === "Topics")?.lines ?? [];
      const summary = textOf(note);
      return {
        ...(typeof id === "string" && { id }),
        title: typeof title === "string" ? title : "",
        ...(summary && { summary }),
        topics: lines.flatMap((line) => linkedIn(line, keyOf)).map(({ key }) => key),
      };
    });
}

/** What stands before the first heading of a note. */
export function textOf({ sections }: VaultNote): string {
  return plainBlocks((sections[0]?.lines ?? []).join("\n")).join("\n\n");
}

/** Lines such as `- Watch: [title](address)`. */
const resourceLine = /^- ([^:[\]]+): \[(.*)\]\((\S+)\)$/;

/** The pages that a note of ours names below its heading for them, with the words that we write. */
export function resourcesIn({ sections }: VaultNote): SketchResource[] {
  const lines = sections.find(({ heading }) => heading === topic.resources)?.lines ?? [];
  return lines.flatMap((line) => {
    const [, verb, title = "", url = ""] = resourceLine.exec(line) ?? [];
    const kind = resourceKinds.find((one) => topic.verbs[one] === verb);
    return kind === undefined ? [] : [{ title: plainBlocks(title).join(" "), url, kind }];
  });
}
