import type { Place, Problem } from "../../core/curriculum/problem.ts";
import { directionOf } from "./edge-direction.ts";
import { type SketchEdge, strengthOf } from "./edge-needs.ts";
import type { ImportOptions } from "./importer.ts";
import type { SketchTopic } from "./sketch.ts";
import type { EdgeField, Sheet } from "./table-columns.ts";
import type { Row } from "./table-rows.ts";

/** A prerequisite with the row that it stands in. */
export interface PlacedEdge extends SketchEdge {
  readonly place: Place;
}

/**
 * The prerequisites of a table. Columns like `prerequisite` and `topic` say which end is needed; of
 * `source` and `target` it is guessed.
 * @param positions where the topics are listed, by their keys
 */
export function edgesOf(
  { columns: { has, cell }, rows, file }: Sheet<EdgeField>,
  positions: ReadonlyMap<string, number>,
  options: ImportOptions,
  tell: (problem: Problem) => void,
): PlacedEdge[] {
  const placeOf = ({ line }: Row): Place => ({ file, line, column: 1 });
  const isNamed = has("needed") && has("topic");
  const [one, other] = isNamed ? (["needed", "topic"] as const) : (["from", "to"] as const);
  const drawn = rows.flatMap((row) => {
    const [from, to] = [cell(row, one), cell(row, other)];
    if (from !== "" && to !== "") return [{ row, from, to, label: cell(row, "strength") }];
    tell({ ...noEnd, place: placeOf(row) });
    return [];
  });
  const start = { file, line: 1, column: 1 };
  const guessed = isNamed ? undefined : directionOf(drawn, positions, options, start);
  for (const problem of guessed?.problems ?? []) tell(problem);
  const fromIsNeeded = guessed?.fromIsNeeded ?? !options.flip;
  const unknown = new Set<string>();
  const edges = drawn.map(({ row, from, to, label }): PlacedEdge => {
    const strength = strengthOf(label);
    if (strength === undefined && label !== "") unknown.add(label);
    return {
      needed: fromIsNeeded ? from : to,
      topic: fromIsNeeded ? to : from,
      strength: strength ?? "required",
      choice: cell(row, "choice") || undefined,
      option: cell(row, "option") || undefined,
      why: cell(row, "why") || undefined,
      place: placeOf(row),
    };
  });
  if (unknown.size > 0) tell({ ...unknownStrength([...unknown]), place: start });
  return edges;
}

/** The topics that prerequisites name, in the order in which they are named. */
export function endsOf(edges: readonly PlacedEdge[]): SketchTopic[] {
  const topics = new Map<string, SketchTopic>();
  for (const { needed, topic, place } of edges)
    for (const key of [needed, topic])
      if (!topics.has(key)) topics.set(key, { key, title: key, place, needs: [] });
  return [...topics.values()];
}

const noEnd: Omit<Problem, "place"> = {
  code: "no-end",
  severity: "warning",
  message: "The row names only one topic of a prerequisite; it was left out.",
  mend: "Name both, what is needed and what needs it.",
};

function unknownStrength(words: readonly string[]): Omit<Problem, "place"> {
  const some = words.slice(0, 5).map((word) => `\`${word.slice(0, 40)}\``);
  return {
    code: "strength",
    severity: "note",
    message: `What is called ${some.join(", ")}${words.length > 5 ? " and so on" : ""} was taken for required.`,
    mend: "Write `required`, `helps` or `alternative`.",
  };
}
