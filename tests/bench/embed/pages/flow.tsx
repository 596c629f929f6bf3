import "@xyflow/react/dist/style.css";
import dagre from "@dagrejs/dagre";
import { ReactFlow } from "@xyflow/react";
import { createRoot } from "react-dom/client";
import { begin, pressAt, selected, useful } from "./begin.ts";

const size = { width: 150, height: 40 };

await begin((graph, host) => {
  const layout = new dagre.graphlib.Graph().setGraph({}).setDefaultEdgeLabel(() => ({}));
  for (const { id } of graph.nodes) layout.setNode(id, { ...size });
  for (const [from, to] of graph.edges) layout.setEdge(from, to);
  dagre.layout(layout);
  const nodes = graph.nodes.map(({ id, title }) => ({
    id,
    position: { x: layout.node(id).x, y: layout.node(id).y },
    data: { label: title },
    ...size,
  }));
  const edges = graph.edges.map(([source, target]) => ({
    id: `${source} ${target}`,
    source,
    target,
  }));
  createRoot(host).render(
    <ReactFlow
      defaultNodes={nodes}
      defaultEdges={edges}
      fitView
      minZoom={0.01}
      onInit={useful}
      onNodeClick={selected}
    />,
  );
  pressAt(() => {
    const box = host.querySelector(".react-flow__node")?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
});
