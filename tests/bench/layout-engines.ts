import dagre from "@dagrejs/dagre";
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import ELK, { type ElkExtendedEdge } from "elkjs/lib/elk.bundled.js";
import { cardHeight, cardWidth, junctionSize } from "../../src/scene/layout/card-size.ts";
import { layOut } from "../../src/scene/layout/lay-out.ts";
import type { Box } from "../../src/scene/layout/layout.ts";
import type { LayoutInput } from "../../src/scene/layout/layout-input.ts";

/** What every engine is asked for. `routes` may be empty: then the engine draws straight lines. */
export interface EnginePicture {
  readonly boxes: readonly Box[];
  readonly areas: readonly Box[];
  /** By edge of `strongEdges`. */
  readonly routes: readonly (readonly number[])[];
}

export type Engine = (input: LayoutInput) => Promise<() => Promise<EnginePicture>>;

/** The drawn edges of an input, those from junctions to what they lead to included. */
export function strongEdges(input: LayoutInput): { from: number; to: number }[] {
  const links = input.junctions.map(({ parent }, at) => ({
    from: input.cards.length + at,
    to: parent,
  }));
  return [...input.edges.filter(({ kind }) => kind === "requires"), ...links];
}

/** The engines by name. Each prepares once, and what it returns does the layout that is timed. */
export const engines = {
  "ours, fast": async (input) => async () => ours(input, "fast"),
  "ours, thorough": async (input) => async () => ours(input, "thorough"),
  "dot, clusters": dot,
  "ELK layered, compound": elk,
  "dagre, compound": dagreLayout,
} satisfies Record<string, Engine>;

function ours(input: LayoutInput, effort: "fast" | "thorough"): EnginePicture {
  const layout = layOut(input, { aspect: 1.6, effort });
  const routes = [...layout.routes].filter((route) => route.kind === "requires");
  const strong = strongEdges(input);
  const wayOf = new Map(routes.map((route) => [`${route.from} ${route.to}`, route.points]));
  return {
    boxes: layout.nodes.map((node) => node.box),
    areas: layout.areas.map((area) => area.box),
    routes: strong.map(({ from, to }) => wayOf.get(`${from} ${to}`) ?? []),
  };
}

interface Node {
  readonly area: number;
  readonly width: number;
  readonly height: number;
}

function nodesOf(input: LayoutInput): Node[] {
  const cards = input.cards.map(({ area }) => ({ area, width: cardWidth, height: cardHeight }));
  const junctions = input.junctions.map(({ card }) => ({
    area: input.cards[card]?.area ?? 0,
    width: junctionSize,
    height: junctionSize,
  }));
  return [...cards, ...junctions];
}

function groupsOf(nodes: readonly Node[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [node, { area }] of nodes.entries()) {
    groups.set(area, [...(groups.get(area) ?? []), node]);
  }
  return groups;
}

async function dot(input: LayoutInput): Promise<() => Promise<EnginePicture>> {
  const graphviz = await Graphviz.load();
  const nodes = nodesOf(input);
  const inch = (units: number) => (units / 72).toFixed(4);
  const clusters = [...groupsOf(nodes)].map(([area, members]) => {
    const lines = members.map((node) => {
      const { width, height } = nodes[node] ?? { width: 0, height: 0 };
      return `n${node} [width=${inch(width)},height=${inch(height)}];`;
    });
    return `subgraph cluster_${area} { margin=16; ${lines.join("")} }`;
  });
  const edges = strongEdges(input).map(({ from, to }) => `n${from} -> n${to};`);
  const settings = "rankdir=LR; splines=true; nodesep=0.25; ranksep=0.5;";
  const source = `digraph { ${settings} node [shape=box,fixedsize=true,label=""]; ${clusters.join("")} ${edges.join("")} }`;
  return async () => readDot(graphviz.layout(source, "json", "dot"), input, nodes);
}

interface DotObject {
  readonly name: string;
  readonly pos?: string;
  readonly bb?: string;
}

interface DotJson {
  readonly objects: readonly DotObject[];
  readonly edges?: readonly { readonly pos: string }[];
}

function readDot(text: string, input: LayoutInput, nodes: readonly Node[]): EnginePicture {
  const json: DotJson = JSON.parse(text);
  const byName = new Map(json.objects.map((object) => [object.name, object]));
  const numbers = (list = "") => list.split(",").map(Number);
  const boxes = nodes.map(({ width, height }, node) => {
    const [x = 0, y = 0] = numbers(byName.get(`n${node}`)?.pos);
    return { x: x - width / 2, y: y - height / 2, width, height };
  });
  const areas = [...groupsOf(nodes).keys()].map((area) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(byName.get(`cluster_${area}`)?.bb);
    return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
  });
  const routes = (json.edges ?? []).map(({ pos }) => sampled(pos));
  return { boxes, areas, routes: routes.length === strongEdges(input).length ? routes : [] };
}

/** The points of a Graphviz spline, each cubic curve as six straight pieces. */
function sampled(pos: string): number[] {
  const parts = pos.split(" ").filter((part) => !part.startsWith("s,"));
  const tip = parts.find((part) => part.startsWith("e,"));
  const knots = parts
    .filter((part) => !part.startsWith("e,"))
    .map((part) => part.split(",").map(Number));
  const points = [...(knots[0] ?? [])];
  for (let at = 0; at + 3 < knots.length; at += 3) {
    const [
      [ax = 0, ay = 0] = [],
      [bx = 0, by = 0] = [],
      [cx = 0, cy = 0] = [],
      [dx = 0, dy = 0] = [],
    ] = knots.slice(at, at + 4);
    for (let step = 1; step <= 6; step++) {
      const t = step / 6;
      const u = 1 - t;
      const mix = (a: number, b: number, c: number, d: number) =>
        u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
      points.push(mix(ax, bx, cx, dx), mix(ay, by, cy, dy));
    }
  }
  if (tip) points.push(...tip.slice(2).split(",").map(Number));
  return points;
}

async function elk(input: LayoutInput): Promise<() => Promise<EnginePicture>> {
  const engine = new ELK();
  const nodes = nodesOf(input);
  const groups = [...groupsOf(nodes)];
  const graph = () => ({
    id: "root",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "RIGHT",
      "elk.hierarchyHandling": "INCLUDE_CHILDREN",
      "elk.json.edgeCoords": "ROOT",
    },
    children: groups.map(([area, members]) => ({
      id: `a${area}`,
      layoutOptions: { "elk.padding": "[top=40,left=16,bottom=16,right=16]" },
      children: members.map((node) => ({
        id: `n${node}`,
        width: nodes[node]?.width ?? 0,
        height: nodes[node]?.height ?? 0,
      })),
    })),
    edges: strongEdges(input).map(({ from, to }, edge) => ({
      id: `e${edge}`,
      sources: [`n${from}`],
      targets: [`n${to}`],
    })),
  });
  return async () => {
    const made = await engine.layout(graph());
    const boxes: Box[] = [];
    const areas = (made.children ?? []).map(({ x = 0, y = 0, width = 0, height = 0, children }) => {
      for (const child of children ?? []) {
        const { width: w = 0, height: h = 0 } = child;
        boxes[Number(child.id.slice(1))] = {
          x: x + (child.x ?? 0),
          y: y + (child.y ?? 0),
          width: w,
          height: h,
        };
      }
      return { x, y, width, height };
    });
    const routes = (made.edges ?? []).map((edge: ElkExtendedEdge) => {
      const [section] = edge.sections ?? [];
      if (!section) return [];
      const corners = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
      return corners.flatMap(({ x, y }) => [x, y]);
    });
    return { boxes, areas, routes };
  };
}

async function dagreLayout(input: LayoutInput): Promise<() => Promise<EnginePicture>> {
  const nodes = nodesOf(input);
  const groups = [...groupsOf(nodes)];
  const strong = strongEdges(input);
  return async () => {
    const graph = new dagre.graphlib.Graph({ compound: true });
    graph.setGraph({ rankdir: "LR", nodesep: 18, ranksep: 36 });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const [area, members] of groups) {
      graph.setNode(`a${area}`, {});
      for (const node of members) {
        graph.setNode(`n${node}`, {
          width: nodes[node]?.width ?? 0,
          height: nodes[node]?.height ?? 0,
        });
        graph.setParent(`n${node}`, `a${area}`);
      }
    }
    for (const { from, to } of strong) graph.setEdge(`n${from}`, `n${to}`);
    dagre.layout(graph);
    const box = (name: string) => {
      const { x = 0, y = 0, width = 0, height = 0 } = graph.node(name);
      return { x: x - width / 2, y: y - height / 2, width, height };
    };
    return {
      boxes: nodes.map((_, node) => box(`n${node}`)),
      areas: groups.map(([area]) => box(`a${area}`)),
      routes: strong.map(({ from, to }) =>
        (graph.edge(`n${from}`, `n${to}`).points ?? []).flatMap(
          ({ x, y }: { x: number; y: number }) => [x, y],
        ),
      ),
    };
  };
}
