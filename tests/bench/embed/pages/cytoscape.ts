import cytoscape from "cytoscape";
import dagre from "cytoscape-dagre";
import { begin, pressAt, selected, useful } from "./begin.ts";

cytoscape.use(dagre);

await begin(({ nodes, edges }, host) => {
  const cy = cytoscape({
    container: host,
    elements: [
      ...nodes.map(({ id, title }) => ({ data: { id, title } })),
      ...edges.map(([source, target]) => ({ data: { source, target } })),
    ],
    style: [
      { selector: "node", style: { label: "data(title)", "font-size": 10 } },
      { selector: "edge", style: { "curve-style": "bezier", "target-arrow-shape": "triangle" } },
    ],
    layout: { name: "dagre" },
  });
  useful();
  cy.on("select", "node", selected);
  pressAt(() => {
    const { x, y } = cy.nodes().first().renderedPosition();
    const box = host.getBoundingClientRect();
    return { x: box.left + x, y: box.top + y };
  });
});
