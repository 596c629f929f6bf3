import { asMap } from "../../core/curriculum/gather.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { topicKinds } from "../../core/model/curriculum.ts";
import { associationsOf, type CaseAssociation } from "./case-associations.ts";
import { needsFromEdges, type SketchEdge } from "./edge-needs.ts";
import { at, foreignJson, jsonLimits, listAt, textAt } from "./foreign-json.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { fileTitle } from "./plain-text.ts";
import type { SketchTopic } from "./sketch.ts";

/**
 * A framework as a package of 1EdTech's Competencies and Academic Standards Exchange (CASE 1.1 and
 * 1.0, `CFPackage`, imsglobal.org/spec/case/v1p1). `precedes` is a prerequisite, `isChildOf` the
 * outline; items that only hold others are areas. What else is associated is told, not read.
 */
export const casePackage: Importer = {
  title: "framework of competencies (1EdTech CASE)",
  recognises: (file) => {
    const root = packageIn(foreignJson(file)?.root);
    return asMap(at(root, "CFDocument")) !== undefined && Array.isArray(at(root, "CFItems"));
  },
  limits: jsonLimits((root) => ({
    topics: listAt(packageIn(root), "CFItems").length,
    prerequisites: listAt(packageIn(root), "CFAssociations").length,
  })),
  read: (file, options) => {
    const json = foreignJson(file);
    const start = { file: file.path, line: 1, column: 1 };
    const isBare = asMap(at(json?.root, "CFPackage")) === undefined;
    const root = packageIn(json?.root);
    const placeOf = (index: number) =>
      json?.locate([...(isBare ? [] : ["CFPackage"]), "CFItems", index]) ?? start;
    const items = listAt(root, "CFItems");
    const associations = associationsOf(root);
    const parents = parentsOf(associations);
    const areas = areasOf(items, parents, associations);
    const drawn = needsFromEdges(associations.flatMap((one) => edgeOf(one, options)));
    const document = at(root, "CFDocument");
    const summary = textAt(document, "description");
    const language = textAt(document, "language");
    const areaOf = areaFinder(parents, areas);
    return {
      title: options.title ?? textAt(document, "title") ?? fileTitle(file.path),
      ...(summary !== undefined && { summary }),
      ...(language !== undefined && { language }),
      kind: "framework",
      ...addressOf(options, textAt(document, "officialSourceURL")),
      areas: [...areas].map(([key, item]) => ({
        key,
        title: titleOf(item) ?? key,
        ...idOf(item),
      })),
      topics: items.flatMap((item, index): SketchTopic[] => {
        const key = textAt(item, "identifier") ?? `item ${index + 1}`;
        if (areas.has(key)) return [];
        const area = areaOf(key);
        const within = parents.get(key);
        const { needs = [], helps = [] } = drawn.get(key) ?? {};
        return [
          {
            ...topicOf(item, key),
            place: placeOf(index),
            ...(area !== undefined && { area }),
            ...(within !== undefined && { within }),
            needs,
            helps,
          },
        ];
      }),
      goals: [],
      problems: notesOn(associations, start),
    };
  },
};

/** Tells the nearest area above an item. What was met on the way up is remembered, as outlines may be deep. */
function areaFinder(
  parents: ReadonlyMap<string, string>,
  areas: ReadonlyMap<string, unknown>,
): (key: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (key) => {
    const met: string[] = [];
    let up: string | undefined = key;
    while (up !== undefined && !known.has(up)) {
      met.push(up);
      known.set(up, undefined);
      up = parents.get(up);
      if (up !== undefined && areas.has(up)) known.set(up, up);
    }
    const area = up === undefined ? undefined : known.get(up);
    for (const one of met) known.set(one, area);
    return area;
  };
}

/** Some services wrap the package. */
function packageIn(root: unknown): unknown {
  return asMap(at(root, "CFPackage")) === undefined ? root : at(root, "CFPackage");
}

function addressOf({ url }: ImportOptions, official: string | undefined): { url?: string } {
  const address = url ?? official;
  return address === undefined ? {} : { url: address };
}

function parentsOf(associations: readonly CaseAssociation[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const { type, origin, destination } of associations)
    if (type === "isChildOf" && !parents.has(origin)) parents.set(origin, destination);
  return parents;
}

/**
 * What the items are that only hold others: those that say so and those without a parent among the
 * items which have children and no part in what precedes what.
 */
function areasOf(
  items: readonly unknown[],
  parents: ReadonlyMap<string, string>,
  associations: readonly CaseAssociation[],
): ReadonlyMap<string, unknown> {
  const keys = new Set(items.flatMap((item) => textAt(item, "identifier") ?? []));
  const holders = new Set(parents.values());
  const ordered = new Set(
    associations.flatMap(({ type, origin, destination }) =>
      type === "precedes" ? [origin, destination] : [],
    ),
  );
  return new Map(
    items.flatMap((item) => {
      const key = textAt(item, "identifier");
      if (key === undefined) return [];
      const isTop = holders.has(key) && !keys.has(parents.get(key) ?? "");
      const isArea = textAt(item, "CFItemType") === "Area" || (isTop && !ordered.has(key));
      return isArea ? [[key, item] as const] : [];
    }),
  );
}

function titleOf(item: unknown): string | undefined {
  return textAt(item, "abbreviatedStatement") ?? textAt(item, "fullStatement");
}

/** The code that people gave an item, where it can be an id. */
function idOf(item: unknown): { id?: string } {
  const id = textAt(item, "humanCodingScheme");
  return id === undefined ? {} : { id };
}

function topicOf(item: unknown, key: string): Omit<SketchTopic, "place" | "needs"> {
  const kind = topicKinds.find((one) => one === textAt(item, "CFItemType"));
  const short = textAt(item, "abbreviatedStatement");
  const full = textAt(item, "fullStatement");
  const notes = textAt(item, "notes");
  // A statement that has a short form is told in full below its title.
  const summary = [short === undefined ? undefined : full, notes].filter(Boolean).join("\n\n");
  const named = listAt(item, "conceptKeywords").flatMap((word) => textAt(word) ?? []);
  return {
    key,
    title: short ?? full ?? key,
    ...idOf(item),
    ...(kind && { kind }),
    ...(summary !== "" && { summary }),
    aliases: named,
  };
}

function edgeOf(
  { type, origin, destination, notes }: CaseAssociation,
  { flip }: ImportOptions,
): SketchEdge[] {
  if (type !== "precedes") return [];
  const [needed, topic] = flip ? [destination, origin] : [origin, destination];
  return [{ needed, topic, ...said(notes) }];
}

/** What our packages say in the notes of `precedes`: `required: why`, `alternative 1.2: why`. */
function said(notes = ""): Omit<SketchEdge, "needed" | "topic"> {
  const found = /^(required|helps|alternative (\d+)\.(\d+))(?:: ([\s\S]*))?$/.exec(notes);
  if (!found) return { strength: "required", ...(notes !== "" && { why: notes }) };
  const [, strength, choice, option, why] = found;
  if (choice !== undefined) return { strength: "alternative", choice, option, why };
  return { strength: strength === "helps" ? "helps" : "required", why };
}

function notesOn(
  associations: readonly CaseAssociation[],
  place: Problem["place"],
): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const { type } of associations)
    if (type !== "precedes" && type !== "isChildOf") counts.set(type, (counts.get(type) ?? 0) + 1);
  const others = [...counts].map(([type, count]) => `${count} of \`${type.slice(0, 40)}\``);
  if (others.length === 0) return [];
  return [
    {
      code: "associations",
      severity: "note",
      message: `Associations that do not say what comes first were left out: ${others.join(", ")}.`,
      mend: "Nothing to do. Only `precedes` makes prerequisites, and `isChildOf` the outline.",
      place,
    },
  ];
}
