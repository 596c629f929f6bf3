import dagre from "@dagrejs/dagre";
import Graph from "graphology";
import Sigma from "sigma";
import { begin, pressAt, selected, useful } from "./begin.ts";

// It has no layout of its own: the one that the others use, too.
await begin(({ nodes, edges }, host) => {
  const layout = new dagre.graphlib.Graph().setGraph({}).setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) layout.setNode(id, { width: 120, height: 30 });
  for (const [from, to] of edges) layout.setEdge(from, to);
  dagre.layout(layout);
  const graph = new Graph({ type: "directed", multi: true });
  for (const { id, title } of nodes) {
    const { x, y } = layout.node(id);
    graph.addNode(id, { x, y: -y, size: 5, label: title, color: "#336699" });
  }
  for (const [from, to] of edges) graph.addEdge(from, to, { size: 1, color: "#999999" });
  const sigma = new Sigma(graph, host);
  sigma.once("afterRender", useful);
  sigma.on("clickNode", selected);
  const [first] = nodes;
  pressAt(() => {
    if (!first) return undefined;
    const shown = sigma.getNodeDisplayData(first.id);
    if (!shown) return undefined;
    const { x, y } = sigma.framedGraphToViewport(shown);
    const box = host.getBoundingClientRect();
    return { x: box.left + x, y: box.top + y };
  });
});
