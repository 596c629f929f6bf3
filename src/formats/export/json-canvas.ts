import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { Exporter } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { markdownText } from "./markdown-text.ts";
import { losesChoices, namedEdges } from "./prerequisite-edges.ts";
import { layoutOf } from "./svg-map.ts";

/** How a topic is shown on the canvas: its title, or the note about it. */
type Shown = (
  topic: Topic,
) =>
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "file"; readonly file: string };

/** A canvas as Obsidian and others draw it (JSON Canvas 1.0, jsoncanvas.org/spec/1.0). */
export const jsonCanvas: Exporter = {
  title: "canvas (JSON Canvas)",
  loses: (curriculum) => [
    ...losesChoices(curriculum),
    ...leftOut(curriculum, [
      "the title of the whole",
      "the summary of the whole",
      "the language",
      "stages",
      "areas without topics",
      "goals",
      "documents",
      "kinds of topics",
      "hours",
      "other names",
      "former ids",
      "what is retired",
      "what projects ask for",
      "why bridges are there",
      "reasons",
      "self-checks",
      "resources",
    ]),
  ],
  write: (curriculum) =>
    canvasText(curriculum, ({ title, summary }) => ({
      type: "text",
      text: [`**${markdownText(title)}**`, "", ...markdownBlocks(summary)].join("\n").trimEnd(),
    })),
};

/** A canvas on which topics are shown in some way. */
export function canvasText(curriculum: Curriculum, shown: Shown): string {
  const layout = layoutOf(curriculum);
  const titles = new Map<string, string>(curriculum.areas.map(({ id, title }) => [id, title]));
  const topics = new Map(curriculum.topics.map((topic) => [topic.id, topic]));
  const groups = layout.areas.map(({ area, box }) => ({
    id: `area/${area}`,
    type: "group",
    ...whole(box),
    label: titles.get(area) ?? area,
  }));
  const cards = layout.nodes.flatMap((node) => {
    const topic = node.kind === "card" ? topics.get(node.topic) : undefined;
    return topic ? [{ id: `topic/${topic.id}`, ...shown(topic), ...whole(node.box) }] : [];
  });
  const edges = namedEdges(curriculum).map(({ name, from, to, strength }) => ({
    id: `edge/${name}`,
    fromNode: `topic/${from}`,
    fromSide: "right",
    toNode: `topic/${to}`,
    toSide: "left",
    ...(strength !== "required" && { label: strength === "helps" ? "helps" : "or" }),
  }));
  return `${JSON.stringify({ nodes: [...groups, ...cards], edges }, null, 2)}\n`;
}

/** Canvases have whole pixels, and more room between things than our map. */
function whole({ x, y, width, height }: Record<"x" | "y" | "width" | "height", number>) {
  return {
    x: Math.round(x * spread),
    y: Math.round(y * spread),
    width: Math.round(width * spread),
    height: Math.round(height * spread),
  };
}

const spread = 1.5;
