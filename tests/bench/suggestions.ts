import type { Curriculum, Topic } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { mentions } from "../../src/core/model/requirement.ts";
import { ancestorsOf } from "../../src/core/prerequisites/closure.ts";
import { compact } from "../../src/core/prerequisites/compact.ts";
import { topicGraph } from "../../src/core/prerequisites/topic-graph.ts";
import { groundOf } from "../../src/core/suggesting/signs.ts";
import { suggestions } from "../../src/core/suggesting/suggest.ts";
import { curriculumValue } from "../../src/formats/export/json.ts";
import { fittedWeights } from "./suggestions-fit.ts";
import { type KnownGraph, knownGraphs, opened } from "./suggestions-graphs.ts";

type Guess = Pick<ReturnType<typeof suggestions>[number], "topic" | "prerequisite">;

/** Ways to guess the prerequisites of a curriculum that has none. */
const guessers: readonly (readonly [string, (bare: Curriculum) => readonly Guess[]])[] = [
  ["previous item", previousItems],
  ["title containment", heldTitles],
  ["from 0.3", (bare) => suggestions(bare, { least: 0.3 })],
  ["from 0.5", (bare) => suggestions(bare, { least: 0.5 })],
  ["from 0.7", (bare) => suggestions(bare, { least: 0.7 })],
];

/**
 * How many guessed prerequisites people wrote down too (directly, or at any remove), and how many of
 * what they wrote was guessed: on the graphs that the weights were chosen on and on others. With
 * `fit`, the weights that the former give instead.
 */
export function run(): void {
  const graphs = knownGraphs();
  const [command] = process.argv.slice(3);
  if (command === "fit") printWeights(graphs);
  else printMeasures(graphs);
}

function printWeights(graphs: readonly KnownGraph[]): void {
  const chosen = graphs.filter(({ isTrain }) => isTrain).map(({ curriculum }) => curriculum);
  for (const [sign, weight] of fittedWeights(chosen)) console.log(`${sign}: ${weight.toFixed(2)}`);
}

function printMeasures(graphs: readonly KnownGraph[]): void {
  if (graphs.length === 1) console.log("Left out: real graphs (set PREREQ_REAL_GRAPHS).\n");
  console.log("Each cell: right % (right or indirect %), found %, of how many guesses.\n");
  const names = guessers.map(([name]) => name);
  console.log(`| graph | set | topics | prerequisites | ${names.join(" | ")} |`);
  console.log(`|---|---|---:|---:|${names.map(() => "---|").join("")}`);
  const groups = new Map<string, Counts[]>();
  for (const { name, isTrain, curriculum } of graphs) {
    const counts = countsOf(curriculum);
    const set = isTrain ? "train" : "test";
    console.log(
      `| ${name} | ${set} | ${curriculum.topics.length} | ${counts[0]?.written} | ${counts.map(cell).join(" | ")} |`,
    );
    const kind = curriculum.documents.length > 0 ? "with documents" : "titles only";
    const group = `**${kind}** | ${set}`;
    const before = groups.get(group);
    groups.set(
      group,
      counts.map((one, index) => sum(one, before?.[index])),
    );
  }
  for (const [group, counts] of groups)
    console.log(`| ${group} | | ${counts[0]?.written} | ${counts.map(cell).join(" | ")} |`);
}

interface Counts {
  readonly guessed: number;
  readonly right: number;
  readonly indirect: number;
  readonly written: number;
}

function countsOf(curriculum: Curriculum): Counts[] {
  const bare = withoutPrerequisites(curriculum);
  const written = new Map(
    curriculum.topics.map(({ id, requires }) => [
      id,
      new Set(mentions(requires).map(({ topic }) => topic)),
    ]),
  );
  const graph = compact(topicGraph(curriculum));
  const ancestors = new Map<TopicId, ReadonlySet<TopicId>>();
  const isIndirect = ({ topic, prerequisite }: Guess) => {
    const known = ancestors.get(topic.id) ?? ancestorsOf(graph, [topic.id]);
    ancestors.set(topic.id, known);
    return known.has(prerequisite.id);
  };
  return guessers.map(([, guess]) => {
    const guesses = guess(bare);
    const right = guesses.filter(({ topic, prerequisite }) =>
      written.get(topic.id)?.has(prerequisite.id),
    );
    return {
      guessed: guesses.length,
      right: right.length,
      indirect: guesses.filter(isIndirect).length,
      written: [...written.values()].reduce((total, needed) => total + needed.size, 0),
    };
  });
}

function withoutPrerequisites(curriculum: Curriculum): Curriculum {
  const value = curriculumValue(curriculum);
  const topics = value.topics.map((topic) => ({ ...topic, requires: [], helps: [] }));
  return opened({ ...value, topics });
}

/** The line before in any document; where there is none, the topic before in the file. */
function previousItems(bare: Curriculum): Guess[] {
  const { order } = groundOf(bare);
  return bare.topics.flatMap((topic, index) => {
    const before = bare.documents.length > 0 ? order.before(topic, 1) : [bare.topics[index - 1]];
    return [...before].flatMap((prerequisite) => (prerequisite ? [{ topic, prerequisite }] : []));
  });
}

function heldTitles(bare: Curriculum): Guess[] {
  const { titles } = groundOf(bare);
  return bare.topics.flatMap((topic) => {
    const words = titles.words(topic);
    const isShorter = (one: Topic) => titles.words(one).length < words.length;
    return [...titles.namedIn(words)]
      .filter(isShorter)
      .map((prerequisite) => ({ topic, prerequisite }));
  });
}

function sum(one: Counts, other: Counts | undefined): Counts {
  return {
    guessed: one.guessed + (other?.guessed ?? 0),
    right: one.right + (other?.right ?? 0),
    indirect: one.indirect + (other?.indirect ?? 0),
    written: one.written + (other?.written ?? 0),
  };
}

function cell({ guessed, right, indirect, written }: Counts): string {
  if (guessed === 0) return "none";
  const percent = (part: number, whole: number) => Math.round((100 * part) / whole);
  return `${percent(right, guessed)} (${percent(indirect, guessed)}), ${percent(right, written)}, ${guessed}`;
}
