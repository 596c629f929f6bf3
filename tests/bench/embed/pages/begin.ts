/** The graph as a page of somebody else's would have it. */
export interface EmbedGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly title: string;
    readonly area: string;
    /** A place, for those who do not look for one themselves. */
    readonly x: number;
    readonly y: number;
  }[];
  /** Ends by id: the first is needed for the second. */
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** What the bench looks at. */
export interface Bench {
  /** When each of the embedded graphs could first be seen, in milliseconds. */
  readonly useful: number[];
  /** When anything was first painted in a frame, where the page itself has nothing to paint. */
  paint?: number;
  /** When a topic was first selected by hand. */
  selected?: number;
  /** Where on the page a topic of the first graph is now. */
  target?: () => { x: number; y: number } | undefined;
}

const bench: Bench = { useful: [] };
Object.assign(globalThis, { bench });

/** Tells, after the next picture, that there is something to see. */
export function useful(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => bench.useful.push(performance.now())));
}

export function selected(): void {
  bench.selected ??= performance.now();
}

/** Says where the bench can press. */
export function pressAt(target: () => { x: number; y: number } | undefined): void {
  bench.target ??= target;
}

/** Puts as many graphs into the page as its address asks for. */
export async function begin(
  draw: (graph: EmbedGraph, host: HTMLElement) => void | Promise<void>,
): Promise<void> {
  const graph: EmbedGraph = await (await fetch("graph.json")).json();
  const count = Number(new URLSearchParams(location.search).get("n") ?? 1);
  for (let made = 0; made < count; made += 1) {
    const host = document.createElement("div");
    host.className = "graph";
    document.body.append(host);
    await draw(graph, host);
  }
}
