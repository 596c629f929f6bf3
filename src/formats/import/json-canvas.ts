import { limits } from "../../core/curriculum/limits.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { directionOf } from "./edge-direction.ts";
import { needsFromEdges, strengthOf } from "./edge-needs.ts";
import { at, foreignJson, jsonLimits, listAt, textAt } from "./foreign-json.ts";
import type { Importer } from "./importer.ts";
import { markedLength, plainBlocks } from "./plain-markdown.ts";
import { fileTitle } from "./plain-text.ts";
import { refused } from "./refused.ts";
import type { SketchArea, SketchTopic } from "./sketch.ts";

/**
 * A canvas (JSON Canvas 1.0, jsoncanvas.org/spec/1.0): cards are topics, the smallest group around a
 * card is its area, and edges are prerequisites.
 */
export const jsonCanvas: Importer = {
  title: "canvas (JSON Canvas)",
  recognises: (file) => {
    const nodes = listAt(foreignJson(file)?.root, "nodes");
    return nodes.length > 0 && nodes.every(isCanvasNode);
  },
  limits: jsonLimits((root) => ({
    topics: listAt(root, "nodes").length,
    prerequisites: listAt(root, "edges").length,
  })),
  read: (file, options) => {
    const json = foreignJson(file);
    const start = { file: file.path, line: 1, column: 1 };
    const nodes = listAt(json?.root, "nodes");
    const groups = nodes.filter((node) => textAt(node, "type") === "group");
    if (groups.length > limits.groups)
      return refused({ ...tooManyGroups(groups.length), place: start });
    const written = nodes.reduce<number>(
      (sum, node) => sum + markedLength(textAt(node, "text") ?? ""),
      0,
    );
    if (written > limits.cardsLength) return refused({ ...tooMuchText(written), place: start });
    const boxes = groups.map((group) => ({ box: boxOf(group), key: textAt(group, "id") }));
    const cards = nodes.flatMap((node, index): SketchTopic[] => {
      if (textAt(node, "type") === "group") return [];
      const key = textAt(node, "id") ?? `node ${index + 1}`;
      const area = groupAround(node, boxes);
      return [
        {
          key,
          ...ownId(key, "topic/"),
          ...shownOn(node, key),
          place: json?.locate(["nodes", index]) ?? start,
          ...(area !== undefined && { area }),
          needs: [],
        },
      ];
    });
    const edges = listAt(json?.root, "edges").flatMap((edge) => drawnEdge(edge) ?? []);
    const isOurs = cards.every(({ key }) => key.startsWith("topic/"));
    const direction = isOurs
      ? { fromIsNeeded: !options.flip, problems: [] }
      : directionOf(edges, positionsOf(nodes), options, json?.locate(["edges"]) ?? start);
    const drawn = needsFromEdges(
      edges.map(({ from, to, label }) => ({
        needed: direction.fromIsNeeded ? from : to,
        topic: direction.fromIsNeeded ? to : from,
        strength: strengthOf(label) ?? "required",
      })),
    );
    return {
      title: options.title ?? fileTitle(file.path),
      kind: "canvas",
      ...(options.url !== undefined && { url: options.url }),
      areas: groups.map((group): SketchArea => {
        const key = textAt(group, "id") ?? "";
        return { key, ...ownId(key, "area/"), title: textAt(group, "label") ?? key };
      }),
      topics: cards.map((card) => ({ ...card, ...drawn.get(card.key) })),
      goals: [],
      problems: direction.problems,
    };
  },
};

function isCanvasNode(node: unknown): boolean {
  const kind = textAt(node, "type") ?? "";
  return ["text", "file", "link", "group"].includes(kind) && Number.isFinite(at(node, "x"));
}

/** Our canvases name things by what they are. */
function ownId(key: string, sign: "topic/" | "area/"): { id?: string } {
  return key.startsWith(sign) ? { id: key.slice(sign.length) } : {};
}

/** What a card says: the first block of its text, the name of its file, or its address. */
function shownOn(node: unknown, key: string): Pick<SketchTopic, "title" | "summary" | "resources"> {
  const [path, url] = [textAt(node, "file"), textAt(node, "url")];
  if (path !== undefined) return { title: fileTitle(path) };
  if (url !== undefined) return { title: url, resources: [{ title: url, url, kind: "read" }] };
  const [title = key, ...rest] = plainBlocks(textAt(node, "text") ?? "");
  return { title, ...(rest.length > 0 && { summary: rest.join("\n\n") }) };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(node: unknown): Box {
  const side = (name: keyof Box) => Number(at(node, name)) || 0;
  return { x: side("x"), y: side("y"), width: side("width"), height: side("height") };
}

interface Group {
  readonly box: Box;
  readonly key: string | undefined;
}

function groupAround(node: unknown, groups: readonly Group[]): string | undefined {
  const { x, y, width, height } = boxOf(node);
  const [middle, centre] = [x + width / 2, y + height / 2];
  let smallest: { readonly size: number; readonly key: string | undefined } | undefined;
  for (const { box, key } of groups) {
    const size = box.width * box.height;
    const isInside =
      middle >= box.x &&
      middle <= box.x + box.width &&
      centre >= box.y &&
      centre <= box.y + box.height;
    if (isInside && (!smallest || size < smallest.size)) smallest = { size, key };
  }
  return smallest?.key;
}

function tooMuchText(length: number): Omit<Problem, "place"> {
  return {
    code: "too-large",
    severity: "error",
    message: `The cards have ${length} characters of text together; at most ${limits.cardsLength} can be read.`,
    mend: "Split the canvas, or move long texts into notes of their own.",
  };
}

function tooManyGroups(count: number): Omit<Problem, "place"> {
  return {
    code: "too-many-groups",
    severity: "error",
    message: `The canvas has ${count} groups; at most ${limits.groups} can be read.`,
    mend: "Split it into several canvases.",
  };
}

/** An edge whose only arrow is at its beginning leads the other way. */
function drawnEdge(edge: unknown) {
  const [from, to] = [textAt(edge, "fromNode"), textAt(edge, "toNode")];
  if (from === undefined || to === undefined) return undefined;
  const label = textAt(edge, "label") ?? "";
  const isBackward = textAt(edge, "fromEnd") === "arrow" && textAt(edge, "toEnd") === "none";
  return isBackward ? { from: to, to: from, label } : { from, to, label };
}

/** Where cards stand in reading order, from left to right. */
function positionsOf(nodes: readonly unknown[]): ReadonlyMap<string, number> {
  const placed = nodes.map((node) => ({ key: textAt(node, "id") ?? "", box: boxOf(node) }));
  placed.sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y);
  return new Map(placed.map(({ key }, index) => [key, index]));
}
