/** A laid out graph as the pages of the peers draw it: all of it at once, at our positions. */
export interface PageGraph {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly {
    readonly title: string;
    /** The middle of the card. */
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly colour: string;
  }[];
  /** Positions in `cards`. */
  readonly edges: readonly (readonly [from: number, to: number])[];
}

/** What the bench asks of a page: screen pixels a map unit, and the map point in the middle. */
export type Look = (zoom: number, x: number, y: number) => void;

/** Fetches the graph, lets a library draw it and says when that has been done. */
export async function begin(
  draw: (graph: PageGraph, host: HTMLElement) => { look: Look; count: () => number },
): Promise<void> {
  const host = document.getElementById("host");
  if (!host) throw new Error("The page has no host.");
  const graph: PageGraph = await (await fetch("graph.json")).json();
  const peer = draw(graph, host);
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      Object.assign(globalThis, { peer: { ...peer, drawn: performance.now() } }),
    ),
  );
}
