import { DataSet } from "vis-data";
import { Network } from "vis-network";
import { begin, pressAt, selected, useful } from "./begin.ts";

// As the viewers of learning graphs have it: the library's own forces find the places.
await begin(({ nodes, edges }, host) => {
  const network = new Network(
    host,
    {
      nodes: new DataSet(nodes.map(({ id, title, area }) => ({ id, label: title, group: area }))),
      edges: new DataSet(edges.map(([from, to], id) => ({ id, from, to, arrows: "to" }))),
    },
    { nodes: { shape: "box" }, layout: { improvedLayout: false } },
  );
  network.once("afterDrawing", useful);
  network.on("selectNode", selected);
  const [first] = nodes;
  pressAt(() => {
    const place = first && network.getPositions([first.id])[first.id];
    if (!place) return undefined;
    const { x, y } = network.canvasToDOM(place);
    const box = host.getBoundingClientRect();
    return { x: box.left + x, y: box.top + y };
  });
});
