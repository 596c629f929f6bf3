import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { mentions } from "../../src/core/model/requirement.ts";
import { candidatesFor } from "../../src/core/suggesting/candidates.ts";
import { chanceOf } from "../../src/core/suggesting/evidence.ts";
import { rivalsOf } from "../../src/core/suggesting/rivals.ts";
import { groundOf, signs, signsOf } from "../../src/core/suggesting/signs.ts";

/** A case with a 1 and what is known of it, and 1 when it turned out true, else 0. */
interface Example {
  readonly input: readonly number[];
  readonly isTrue: number;
}

/** Keeps weights small that few examples speak for. */
const ridge = 2;
const steps = 25;

/**
 * The weights under which what people wrote in these graphs is likeliest: first of each sign for a
 * pair by itself, then of that and its rivals.
 */
export function fittedWeights(graphs: readonly Curriculum[]): (readonly [string, number])[] {
  const byTopic = graphs.flatMap(examplesOf);
  const weights = regression(byTopic.flat());
  const withRivals = byTopic.flatMap((examples) => {
    const odds = examples.map(({ input }) => product(input, weights));
    const all = odds.reduce((sum, one) => sum + chanceOf(one), 0);
    return examples.map(({ isTrue }, index) => {
      const own = odds[index] ?? 0;
      return { input: [1, own, rivalsOf(all - chanceOf(own))], isTrue };
    });
  });
  const rivalry = regression(withRivals);
  return [
    ...["bias", ...signs].map((name, index) => [name, weights[index] ?? 0] as const),
    ...["rivalry.bias", "rivalry.own", "rivalry.rivals"].map(
      (name, index) => [name, rivalry[index] ?? 0] as const,
    ),
  ];
}

/** The candidates of each topic, and whether people wrote them down as prerequisites. */
function examplesOf(curriculum: Curriculum): Example[][] {
  const ground = groundOf(curriculum);
  return curriculum.topics.map((topic) => {
    const needed = new Set(mentions(topic.requires).map((mention) => mention.topic));
    return [...candidatesFor(ground, topic)].map((candidate) => {
      const found = signsOf(ground, topic, candidate);
      return {
        input: [1, ...signs.map((sign) => found.get(sign) ?? 0)],
        isTrue: Number(needed.has(candidate.id)),
      };
    });
  });
}

/** Logistic regression, by Newton's method. The first weight, of the 1, may be as large as it likes. */
function regression(examples: readonly Example[]): number[] {
  let weights: number[] = (examples[0]?.input ?? []).map(() => 0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : ridge * weight));
    const bend = weights.map((_weight, row) =>
      weights.map((_other, column) => Number(row === column && row > 0) * ridge),
    );
    for (const { input, isTrue } of examples) {
      const chance = chanceOf(product(input, weights));
      for (const [row, value] of input.entries()) {
        if (value === 0) continue;
        slope[row] = (slope[row] ?? 0) + value * (chance - isTrue);
        const bent = bend[row] ?? [];
        for (const [column, other] of input.entries())
          bent[column] = (bent[column] ?? 0) + value * other * chance * (1 - chance);
      }
    }
    const change = solved(bend, slope);
    weights = weights.map((weight, index) => weight - (change[index] ?? 0));
  }
  return weights;
}

const product = (input: readonly number[], weights: readonly number[]): number =>
  input.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);

/** Solves `matrix · x = right` by Gauss's elimination; the matrix is positive definite. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (const pivot of rows.keys()) {
    for (const row of rows.keys()) {
      if (row === pivot) continue;
      const factor = at(row, pivot) / at(pivot, pivot);
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * at(pivot, column));
    }
  }
  return rows.map((_row, index) => at(index, rows.length) / at(index, index));
}
