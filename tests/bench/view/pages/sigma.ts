import Graph from "graphology";
import Sigma from "sigma";
import { begin } from "./graph.ts";

await begin((graph, host) => {
  const network = new Graph({ type: "directed", multi: true });
  graph.cards.forEach(({ x, y, title, colour }, index) => {
    // Its y axis points up.
    network.addNode(`n${index}`, { x, y: -y, size: 6, label: title, color: colour });
  });
  for (const [from, to] of graph.edges) {
    network.addEdge(`n${from}`, `n${to}`, { size: 1, color: "#999999" });
  }
  // Sizes are pixels: in the units of the places they would be too small to be seen.
  const sigma = new Sigma(network, host, { settings: { itemSizesReference: "screen" } });
  return {
    look: (zoom, x, y) => {
      const camera = sigma.getCamera();
      camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
      const whole = Math.min(host.clientWidth / graph.width, host.clientHeight / graph.height);
      const middle = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y: -y }));
      camera.setState({ ...middle, ratio: whole / zoom, angle: 0 });
    },
    count: () => network.order + network.size,
  };
});
