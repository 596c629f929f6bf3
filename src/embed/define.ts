import { PrereqGraph } from "./prereq-graph.ts";

/** The name of the element. */
const elementName = "prereq-graph";

/** Defines the element, unless the page has done so before, or there are no elements. */
if (globalThis.customElements && !customElements.get(elementName))
  customElements.define(elementName, PrereqGraph);
