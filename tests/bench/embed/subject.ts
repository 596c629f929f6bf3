import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { processEffects } from "../../../src/cli/process-effects.ts";
import { run } from "../../../src/cli/run.ts";
import { layOut } from "../../../src/scene/layout/lay-out.ts";
import { madeUp } from "../made-up.ts";
import { madeUpThings } from "../made-up-words.ts";
import type { EmbedGraph } from "./pages/begin.ts";

const topics = 300;

export const peers = ["vis", "mermaid", "flow", "cytoscape", "sigma"] as const;

const allOfVis = new URL(
  "standalone/umd/vis-network.min.js",
  import.meta.resolve("vis-network/package.json"),
);

/** What is written in place of one embedded map, and of the script for all of them. */
const ours = {
  picture: { script: "", one: `<img class="graph" src="pictures/map.svg" alt="Map" />` },
  outline: {
    script: "",
    one: `<iframe class="graph" src="outline/" title="Outline"></iframe>`,
  },
  frame: { script: "", one: `<iframe class="graph" src="embed/" title="Map"></iframe>` },
  element: {
    script: `<script type="module" src="embed/prereq-graph.js"></script>`,
    one: `<prereq-graph class="graph" src="curriculum.json"></prereq-graph>`,
  },
  eager: {
    script: `<script type="module" src="embed/prereq-graph.js"></script>`,
    one: `<prereq-graph class="graph" src="curriculum.json" loading="eager"></prereq-graph>`,
  },
  file: {
    script: `<script defer src="embed/embed.js"></script>`,
    one: `<prereq-graph class="graph" src="curriculum.json"></prereq-graph>`,
  },
} as const;

export const tiers = ["picture", "outline", "frame", "element", "eager", "file"] as const;

/** A folder with our site of a made-up graph, and everybody's page with it: `element-10.html`, `peers/vis.html?n=2`. */
export async function prepare(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "prereq-embed-"));
  const file = join(folder, "made-up.json");
  const curriculum = madeUpCurriculum();
  writeFileSync(file, JSON.stringify(curriculum));
  const site = join(folder, "site");
  const code = await run(["build", file, "--out", site], processEffects);
  if (code !== 0) throw new Error("The site could not be built.");
  await buildPeers(join(site, "peers"));
  copyFileSync(allOfVis, join(site, "peers/vis-network.min.js"));
  writeFileSync(join(site, "peers/graph.json"), JSON.stringify(graphOf(curriculum)));
  for (const tier of tiers)
    for (const count of [1, 10])
      writeFileSync(join(site, `${tier}-${count}.html`), page(tier, count));
  return site;
}

function page(tier: (typeof tiers)[number], count: number): string {
  const { script, one } = ours[tier];
  const seen = readFileSync(new URL("seen.js", import.meta.url), "utf8");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${tier}</title><link rel="icon" href="data:,"><style>.graph{display:block;width:900px;height:520px;border:0}</style>${script}<script>${seen}</script>${one.repeat(count)}</html>`;
}

function madeUpCurriculum() {
  const { cards, areas, stages, edges } = madeUp(topics);
  const things = madeUpThings(topics);
  return {
    format: "prereq/1",
    id: "made-up",
    title: "A made-up map",
    stages: stages.map((id, index) => ({ id, title: `Stage ${index + 1}` })),
    areas: areas.map(({ area, stage }, index) => ({
      id: area,
      title: things[index]?.title ?? area,
      stage: stages[stage],
    })),
    topics: cards.map(({ topic, area }, card) => ({
      id: topic,
      title: `${things[card]?.title} ${card}`,
      kind: "concept",
      area: areas[area]?.area,
      summary: things[card]?.summary,
      hours: 2,
      requires: edges
        .filter(({ to }) => to === card)
        .map(({ from }) => ({ topic: cards[from]?.topic, why: "It is used there." })),
    })),
  };
}

function graphOf({ topics: all }: ReturnType<typeof madeUpCurriculum>): EmbedGraph {
  const { nodes } = layOut(madeUp(topics), { aspect: 1.6, effort: "fast" });
  const places = new Map(nodes.map(({ topic, box: { x, y } }) => [topic, { x, y }]));
  return {
    nodes: all.map(({ id, title, area }) => ({
      id,
      title,
      area: area ?? "",
      ...(places.get(id) ?? { x: 0, y: 0 }),
    })),
    edges: all.flatMap(({ id, requires }) =>
      requires.flatMap(({ topic }) => (topic === undefined ? [] : [[topic, id] as const])),
    ),
  };
}

async function buildPeers(outDir: string): Promise<void> {
  const root = fileURLToPath(new URL("pages/", import.meta.url));
  for (const peer of peers)
    await build({
      root,
      base: "./",
      configFile: false,
      logLevel: "error",
      build: {
        outDir,
        emptyOutDir: false,
        target: "es2023",
        rolldownOptions: { input: join(root, `${peer}.html`) },
      },
    });
}
