import { DataSet } from "vis-data";
import { Network } from "vis-network";
import { begin } from "./graph.ts";

await begin((graph, host) => {
  const nodes = graph.cards.map(({ x, y, title, colour }, id) => ({
    id,
    x,
    y,
    label: title,
    color: colour,
    shape: "box",
    widthConstraint: 170,
  }));
  const edges = graph.edges.map(([from, to], id) => ({ id, from, to, arrows: "to" }));
  const network = new Network(
    host,
    { nodes: new DataSet(nodes), edges: new DataSet(edges) },
    {
      physics: false,
      interaction: { dragNodes: false, hover: false },
      edges: { smooth: false, color: "#999999" },
      layout: { improvedLayout: false },
    },
  );
  network.fit({ animation: false });
  return {
    look: (scale, x, y) => network.moveTo({ position: { x, y }, scale, animation: false }),
    count: () => nodes.length + edges.length,
  };
});
