import Graph from "graphology";
import Sigma from "sigma";
import { begin, pressAt, selected, useful } from "./begin.ts";

// It has no layout of its own, and is given places that were found before. Sizes are pixels.
await begin(({ nodes, edges }, host) => {
  const graph = new Graph({ type: "directed", multi: true });
  for (const { id, title, x, y } of nodes)
    graph.addNode(id, { x, y: -y, size: 5, label: title, color: "#336699" });
  for (const [from, to] of edges) graph.addEdge(from, to, { size: 1, color: "#999999" });
  const sigma = new Sigma(graph, host, { settings: { itemSizesReference: "screen" } });
  useful();
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
