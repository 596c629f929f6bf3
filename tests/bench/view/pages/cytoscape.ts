import cytoscape from "cytoscape";
import { begin } from "./graph.ts";

await begin((graph, container) => {
  const cy = cytoscape({
    container,
    layout: { name: "preset" },
    maxZoom: 2.5,
    autoungrabify: true,
    boxSelectionEnabled: false,
    elements: [
      ...graph.cards.map(({ x, y, title, width, height, colour }, index) => ({
        data: { id: `n${index}`, title, width, height, colour },
        position: { x, y },
        pannable: true,
      })),
      ...graph.edges.map(([from, to], index) => ({
        data: { id: `e${index}`, source: `n${from}`, target: `n${to}` },
      })),
    ],
    style: [
      {
        selector: "node",
        style: {
          shape: "round-rectangle",
          width: "data(width)",
          height: "data(height)",
          "background-color": "data(colour)",
          label: "data(title)",
          "text-valign": "center",
          "text-wrap": "wrap",
          "text-max-width": "160px",
          "font-size": 14,
          "min-zoomed-font-size": 9,
        },
      },
      {
        selector: "edge",
        style: {
          "curve-style": "straight",
          width: 1.4,
          "line-color": "#999",
          "target-arrow-shape": "triangle",
          "target-arrow-color": "#999",
        },
      },
    ],
  });
  cy.minZoom(0.001);
  cy.fit();
  return {
    look: (zoom, x, y) =>
      cy.viewport({
        zoom,
        pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom },
      }),
    count: () => cy.elements().length,
  };
});
