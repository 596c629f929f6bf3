import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { curriculumText } from "../../../src/formats/export/json.ts";
import { siteShapes } from "../../../src/formats/export/site-page.ts";
import { areaHues } from "../../../src/scene/hues.ts";
import { layOut } from "../../../src/scene/layout/lay-out.ts";
import type { Layout } from "../../../src/scene/layout/layout.ts";
import { layoutInput } from "../../../src/scene/layout/layout-input.ts";
import { curriculumNamed } from "../graphs.ts";
import type { PageGraph } from "./pages/graph.ts";
import type { Place } from "./series.ts";

export const peers = ["cytoscape", "sigma", "vis"] as const;

/** A graph to look at: served by the explorer, and to the pages of the peers. */
export interface Subject {
  readonly title: string;
  readonly topics: number;
  readonly places: readonly Place[];
  /** A folder of the built explorer with this graph as its curriculum, without stored layouts. */
  readonly folder: string;
}

/** Makes the folder of a graph: the explorer with it, and `peers/` with the pages of the others. */
export async function prepare(name: string, pages: string): Promise<Subject | undefined> {
  const curriculum = curriculumNamed(name);
  if (!curriculum) return undefined;
  const layout = layOut(layoutInput(curriculum), { aspect: 1.6, effort: "fast" });
  const folder = mkdtempSync(join(tmpdir(), "prereq-view-"));
  cpSync("dist/site", folder, { recursive: true });
  cpSync(pages, join(folder, "peers"), { recursive: true });
  for (const { mapName } of siteShapes)
    writeFileSync(join(folder, mapName), curriculumText(curriculum));
  writeFileSync(join(folder, "peers/graph.json"), JSON.stringify(pageGraph(curriculum, layout)));
  return {
    title: curriculum.title,
    topics: curriculum.topics.length,
    places: placesOf(layout),
    folder,
  };
}

/** Builds the pages of the peers once; resolves to their folder. */
export async function buildPages(): Promise<string> {
  const root = fileURLToPath(new URL("pages/", import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), "prereq-peers-"));
  const input = peers.map((peer) => join(root, `${peer}.html`));
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2023", rolldownOptions: { input } },
  });
  return outDir;
}

/** The middle of the map from afar, and the middle of its most crowded area nearer and near. */
function placesOf(layout: Layout): Place[] {
  const [crowded] = layout.areas.toSorted(
    (a, b) => b.box.width * b.box.height - a.box.width * a.box.height,
  );
  const box = crowded?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const within = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const whole = Math.min(1000 / layout.width, 800 / layout.height);
  return [
    { name: "far", zoom: whole * 1.2, x: layout.width / 2, y: layout.height / 2 },
    { name: "middle", zoom: 0.8, ...within },
    { name: "near", zoom: 1.4, ...within },
  ];
}

function pageGraph(curriculum: Curriculum, layout: Layout): PageGraph {
  const hues = areaHues(curriculum);
  const topics = new Map(curriculum.topics.map((topic) => [topic.id, topic]));
  const cardAt = new Map<number, number>();
  const cards: PageGraph["cards"][number][] = [];
  layout.nodes.forEach(({ kind, topic: id, box }, position) => {
    const topic = topics.get(id);
    if (kind !== "card" || !topic) return;
    cardAt.set(position, cards.length);
    cards.push({
      title: topic.title,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      width: box.width,
      height: box.height,
      colour: `hsl(${hues.get(topic.area) ?? 0}, 60%, 85%)`,
    });
  });
  const edges = [...layout.routes].flatMap(({ from, to, kind }): [number, number][] => {
    const [source, target] = [cardAt.get(from), cardAt.get(to)];
    return kind !== "requires" || source === undefined || target === undefined
      ? []
      : [[source, target]];
  });
  return { width: layout.width, height: layout.height, cards, edges };
}
