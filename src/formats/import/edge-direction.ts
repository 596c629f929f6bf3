import type { Place, Problem } from "../../core/curriculum/problem.ts";
import type { ImportOptions } from "./importer.ts";

/** A line of a drawn graph. */
export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** What the line says of itself, if anything. */
  readonly label?: string | undefined;
}

export interface Direction {
  /** Whether an edge comes from the prerequisite; else it comes from the topic that needs it. */
  readonly fromIsNeeded: boolean;
  /** What was guessed, and why; none where there are no edges. */
  readonly problems: readonly Problem[];
}

/**
 * Which end of the edges is the prerequisite, where a format leaves that open: as their labels say,
 * or else so that most lead from earlier nodes to later ones, since prerequisites are mostly listed
 * before what needs them.
 * @param positions where the nodes are listed, by their keys; empty where nothing lists them
 */
export function directionOf(
  edges: readonly DrawnEdge[],
  positions: ReadonlyMap<string, number>,
  { flip }: ImportOptions,
  place: Place,
): Direction {
  if (edges.length === 0) return { fromIsNeeded: true, problems: [] };
  const [guessed, reason] = guess(edges, positions);
  const fromIsNeeded = guessed !== flip;
  const end = fromIsNeeded ? "the prerequisite" : "the topic that needs it";
  const problem = {
    code: "direction",
    severity: "note",
    message: flip
      ? `The edges were turned round as you asked: they come from ${end}.`
      : `The edges were taken to come from ${end}, since ${reason}.`,
    mend: flip
      ? "If the map is upside down, import again without --flip."
      : "If the map is upside down, import again with --flip.",
    place,
  } satisfies Problem;
  return { fromIsNeeded, problems: [problem] };
}

function guess(
  edges: readonly DrawnEdge[],
  positions: ReadonlyMap<string, number>,
): readonly [fromIsNeeded: boolean, reason: string] {
  if (edges.some(({ label = "" }) => dependence.test(label)))
    return [false, "the edges say that they depend"];
  if (positions.size === 0)
    return [true, "nothing else lists the topics, and most tables name the prerequisite first"];
  const forward = edges.filter(
    ({ from, to }) => (positions.get(from) ?? 0) < (positions.get(to) ?? 0),
  ).length;
  const fromIsNeeded = forward * 2 >= edges.length;
  const agreeing = fromIsNeeded ? forward : edges.length - forward;
  return [
    fromIsNeeded,
    `${agreeing} of ${edges.length} edges then lead from earlier nodes to later ones`,
  ];
}

const dependence = /^(depends[_ -]?on|requires|needs)$/i;
