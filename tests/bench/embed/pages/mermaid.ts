import mermaid from "mermaid";
import { begin, pressAt, selected, useful } from "./begin.ts";

mermaid.initialize({ startOnLoad: false, maxEdges: 5000, maxTextSize: 1_000_000 });
let made = 0;

await begin(async ({ nodes, edges }, host) => {
  const lines = [
    "flowchart TD",
    ...nodes.map(({ id, title }) => `${id}["${title}"]`),
    ...edges.map(([from, to]) => `${from} --> ${to}`),
  ];
  made += 1;
  const { svg } = await mermaid.render(`graph-${made}`, lines.join("\n"));
  host.innerHTML = svg;
  useful();
  // It selects nothing by itself; a page can listen for a press on a node.
  host.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".node")) selected();
  });
  pressAt(() => {
    const box = host.querySelector(".node")?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
});
