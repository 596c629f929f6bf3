import type { DataSet, Network } from "vis-network/standalone";
import { begin, pressAt, selected, useful } from "./begin.ts";

/** All of the library in one file, as the page loads it. */
declare const vis: {
  readonly DataSet: typeof DataSet;
  readonly Network: typeof Network;
};

// As the viewers of learning graphs have it: the library's own forces find the places.
await begin(({ nodes, edges }, host) => {
  const network = new vis.Network(
    host,
    {
      nodes: new vis.DataSet(
        nodes.map(({ id, title, area }) => ({ id, label: title, group: area })),
      ),
      edges: new vis.DataSet(edges.map(([from, to], id) => ({ id, from, to }))),
    },
    {
      edges: {
        arrows: "to",
        width: 2,
        smooth: { enabled: true, type: "continuous", roundness: 0.5 },
      },
      physics: { solver: "forceAtlas2Based", forceAtlas2Based: { springLength: 100 } },
    },
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
