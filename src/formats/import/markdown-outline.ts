import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import { linesOf, type OutlineLine, outlineLimits } from "./markdown.ts";
import { fileTitle } from "./plain-text.ts";
import type { Sketch, SketchArea, SketchTopic } from "./sketch.ts";

/**
 * An outline in Markdown: the first heading of the first level is the title, headings are areas, and
 * the items of lists are topics, nested ones within the ones above. Without headings, items with
 * others below them are areas as well; without lists, the headings themselves are the topics. An
 * outline says in which order things come, not what needs what.
 */
export const markdownOutline: Importer = {
  title: "outline in Markdown",
  recognises: ({ path }) => /\.(md|markdown)$/i.test(path),
  limits: outlineLimits,
  read: (file, options) => sketchOf(file, linesOf(file), options, (line) => line.link),
};

/** An outline as a sketch. `addressOf` tells the web address of the page that a line is about. */
export function sketchOf(
  file: SourceFile,
  lines: readonly OutlineLine[],
  options: ImportOptions,
  addressOf: (line: OutlineLine) => string | undefined,
): Sketch {
  const title = lines[0]?.heading === 1 ? lines[0] : undefined;
  const rest = title ? lines.slice(1) : lines;
  const hasLists = rest.some(({ heading }) => heading === 0);
  const headings = rest.filter(({ heading }) => heading > 0);
  const placed = hasLists ? listTopics(rest, headings.length > 0) : headingTopics(headings);
  const areas = new Set(placed.flatMap(({ area }) => area ?? []));
  const topics = placed.map(({ line, area, within }): SketchTopic => {
    const url = addressOf(line);
    return {
      key: keyOf(line),
      title: line.title,
      place: { file: file.path, line: line.line, column: 1 },
      ...(area && { area: keyOf(area) }),
      ...(within && { within: keyOf(within) }),
      summary: line.text,
      needs: [],
      ...(url !== undefined && { resources: [{ title: line.title, url, kind: "read" }] }),
    };
  });
  return {
    title: options.title ?? (title?.title || fileTitle(file.path)),
    ...(title?.text && { summary: title.text }),
    ...(options.url !== undefined && { url: options.url }),
    kind: "book",
    areas: [...areas].map((line): SketchArea => ({ key: keyOf(line), title: line.title })),
    topics: topics.filter((topic) => topic.title !== ""),
    goals: [],
    problems: [],
  };
}

interface PlacedLine {
  readonly line: OutlineLine;
  readonly area: OutlineLine | undefined;
  readonly within: OutlineLine | undefined;
}

/** The items of lists, each in the area of the heading above it or, without any, of its chapter. */
function listTopics(lines: readonly OutlineLine[], hasHeadings: boolean): PlacedLine[] {
  let heading: OutlineLine | undefined;
  let above: OutlineLine[] = [];
  return lines.flatMap((line, index) => {
    if (line.heading > 0) {
      heading = line;
      above = [];
      return [];
    }
    above = above.slice(0, line.depth);
    const within = above.at(-1);
    above.push(line);
    const chapter = above[0] !== line || (lines[index + 1]?.depth ?? 0) > 0 ? above[0] : undefined;
    return [{ line, area: hasHeadings ? heading : chapter, within }];
  });
}

/** Headings as topics; the highest that have others below them are areas as well. */
function headingTopics(lines: readonly OutlineLine[]): PlacedLine[] {
  const above: OutlineLine[] = [];
  return lines.map((line, index) => {
    while ((above.at(-1)?.heading ?? 0) >= line.heading) above.pop();
    const within = above.at(-1);
    above.push(line);
    const hasMore = (lines[index + 1]?.heading ?? 0) > line.heading;
    return { line, area: within || hasMore ? above[0] : undefined, within };
  });
}

/** Lines have no names of their own, so that they are called by where they stand. */
function keyOf(line: OutlineLine): string {
  return line.mark ?? `line ${line.line}`;
}
