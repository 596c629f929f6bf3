import { limits } from "../../core/curriculum/limits.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { topicKinds } from "../../core/model/curriculum.ts";
import type { ImportOptions } from "./importer.ts";
import type { ImporterOfSeveral } from "./importer-of-several.ts";
import { fileTitle } from "./plain-text.ts";
import { refused } from "./refused.ts";
import { type Need, type NeededTopic, needed, type Sketch, type SketchTopic } from "./sketch.ts";
import { goalsIn, resourcesIn, textOf, wholeOf } from "./vault-extras.ts";
import { linkedIn, needsIn } from "./vault-needs.ts";
import { partsOfNote, type VaultNote, vaultNote, wikilinks } from "./vault-note.ts";

/**
 * A folder of notes that link each other, as Obsidian keeps them. A note is a topic; links under a
 * heading like “Requires”, and those in front matter of that name, are prerequisites. Other links are
 * not read. The area is what the front matter says, or the folder.
 */
export const obsidianVault: ImporterOfSeveral = {
  title: "vault of linked notes (Obsidian)",
  recognises: (files) => {
    const notes = files.filter(isNote);
    const isDrawn = files.some(({ path }) => /\.canvas$/i.test(path));
    const isLinked = notes.length > 1 && notes.some(({ text }) => wikilinks(text).length > 0);
    return isLinked || (notes.length > 0 && isDrawn);
  },
  limits: {
    length: limits.vaultLength,
    topics: limits.notes,
    count: (file) => ({ topics: isNote(file) ? 1 : 0, prerequisites: 0 }),
  },
  read: sketchOf,
};

function tooMuchMatter(length: number): Omit<Problem, "place"> {
  return {
    code: "too-large",
    severity: "error",
    message: `The notes have ${length} characters of front matter together; at most ${limits.yamlLength} can be read.`,
    mend: "Import a part of the vault, or take out of the front matter what is not about topics.",
  };
}

const isNote = ({ path }: SourceFile): boolean => /\.md$/i.test(path);

function sketchOf(files: readonly SourceFile[], options: ImportOptions): Sketch {
  const start = { file: files[0]?.path ?? "", line: 1, column: 1 };
  const matter = files.filter(isNote).reduce((sum, file) => sum + partsOfNote(file).yaml.length, 0);
  if (matter > limits.yamlLength) return refused({ ...tooMuchMatter(matter), place: start });
  const all = files.filter(isNote).map(vaultNote);
  // In our own vaults, notes about goals and documents stand beside the folder of topics.
  const inTopics = all.filter(({ name, front }) => /(^|\/)Topics\//.test(name) && front.has("id"));
  const notes = inTopics.length > 0 ? inTopics : all;
  const keyOf = keysOf(notes);
  const whole = inTopics.length > 0 ? wholeOf(all) : {};
  const goals = inTopics.length > 0 ? goalsIn(all, keyOf) : [];
  const told = notes.map((note) => linksOf(note, keyOf));
  const areas = new Set(notes.map(areaOf));
  const others = told.reduce((sum, { others }) => sum + others, 0);
  const notesOn: Problem[] = [];
  if (others > 0) notesOn.push({ ...otherLinks(others), place: start });
  const read = notes.length + goals.length + (whole.title === undefined ? 0 : 1);
  if (read < files.length) notesOn.push({ ...otherFiles(files.length - read), place: start });
  return {
    ...whole,
    title: options.title ?? whole.title ?? fileTitle(start.file.split("/").at(0) ?? ""),
    kind: "notes",
    ...(options.url !== undefined && { url: options.url }),
    areas: [...areas].map((key) => ({ key, title: key })),
    topics: flipped(
      notes.map((note, index) => topicOf(note, told[index] ?? nothing)),
      options,
    ),
    goals,
    problems: [...notes.flatMap(({ problems }) => problems), ...notesOn],
  };
}

interface NoteLinks {
  readonly needs: readonly Need[];
  readonly helps: readonly NeededTopic[];
  /** How many links there are that say nothing of what comes first. */
  readonly others: number;
}

const nothing: NoteLinks = { needs: [], helps: [], others: 0 };

const needHeading = /^(needs|requires|requirements|prerequisites?|depends on|builds on|before)\b/i;
const helpHeading = /^(easier with|helps|helpful|recommended|optional)\b/i;

function linksOf({ front, sections }: VaultNote, keyOf: (name: string) => string): NoteLinks {
  const needs: Need[] = [];
  const helps: NeededTopic[] = [];
  let others = 0;
  const add = (heading: string, lines: readonly string[]) => {
    if (needHeading.test(heading)) needs.push(...needsIn(lines, keyOf));
    else {
      const found = lines.flatMap((line) => linkedIn(line, keyOf));
      if (helpHeading.test(heading)) helps.push(...found);
      else others += found.length;
    }
  };
  for (const [key, value] of front)
    add(
      key,
      [value].flat().filter((text) => typeof text === "string"),
    );
  for (const { heading, lines } of sections) add(heading, lines);
  return { needs, helps, others };
}

function topicOf(note: VaultNote, links: NoteLinks): SketchTopic {
  const { file, name, front } = note;
  const said = (key: string) => {
    const value = front.get(key);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const [id, kind] = [said("id"), topicKinds.find((one) => one === said("kind"))];
  const summary = textOf(note);
  const [low, high = low] = [front.get("hours")].flat();
  const hours = typeof low === "number" && typeof high === "number" ? [low, high] : undefined;
  const aliases = [front.get("aliases")].flat().filter((one) => typeof one === "string");
  return {
    key: name,
    ...(id !== undefined && { id }),
    title: said("title") ?? name.replace(/^.*\//, ""),
    place: { file: file.path, line: 1, column: 1 },
    area: areaOf({ name, front }),
    ...(kind && { kind }),
    ...(summary !== "" && { summary }),
    ...(hours && { hours: [hours[0] ?? 0, hours[1] ?? 0] }),
    needs: links.needs,
    helps: links.helps,
    aliases,
    resources: resourcesIn(note),
    ...(front.get("retired") === true && { retired: true }),
  };
}

function areaOf({ name, front }: Pick<VaultNote, "name" | "front">): string {
  const said = front.get("area");
  return typeof said === "string" ? said : (name.split("/").at(-2) ?? "Notes");
}

/** Links name a note by its path or by the last part of it; the first note of a name is meant. */
function keysOf(notes: readonly VaultNote[]): (name: string) => string {
  const keys = new Map<string, string>();
  for (const { name } of notes) {
    const last = name.replace(/^.*\//, "").toLowerCase();
    if (!keys.has(last)) keys.set(last, name);
  }
  for (const { name } of notes) keys.set(name.toLowerCase(), name);
  return (name) => {
    const plain = name.replace(/\.md$/i, "").toLowerCase();
    return keys.get(plain) ?? keys.get(plain.replace(/^.*\//, "")) ?? name;
  };
}

function flipped(topics: readonly SketchTopic[], { flip }: ImportOptions): readonly SketchTopic[] {
  if (!flip) return topics;
  const users = new Map<string, NeededTopic[]>();
  for (const { key, needs } of topics)
    for (const need of needs)
      if (need.kind === "topic")
        users.set(need.key, [...(users.get(need.key) ?? []), needed(key, need.why)]);
  return topics.map((topic) => ({ ...topic, needs: users.get(topic.key) ?? [] }));
}

function otherLinks(count: number): Omit<Problem, "place"> {
  return {
    code: "links",
    severity: "note",
    message: `${count} links say nothing of what comes first; they were left out.`,
    mend: "Put links to what a note needs below a heading “Requires”.",
  };
}

function otherFiles(count: number): Omit<Problem, "place"> {
  return {
    code: "other-files",
    severity: "note",
    message: `${count} files of the folder are no notes about topics or goals; they were left out.`,
    mend: "Nothing to do.",
  };
}
