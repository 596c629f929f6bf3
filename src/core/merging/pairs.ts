import type { Curriculum, Topic } from "../model/curriculum.ts";
import { atOnce, type Pieces } from "../model/pieces.ts";
import { nearNames } from "../search/near-names.ts";
import { searchIndex } from "../search/search.ts";
import { type Likeness, likeness, type Weigh } from "./likeness.ts";
import type { PairOf } from "./settle.ts";
import { surroundingsIn } from "./surroundings.ts";
import { namesOf, saysNothing, type TopicName } from "./topic-name.ts";

/** Two topics of different curricula that may be one. */
export type Pair = PairOf<Topic>;

/** Pairs below this are not worth a question. */
const least = 0.5;

/** From here up a topic may be paired with several of one curriculum; below, only with its nearest. */
const nearlyCertain = 0.9;

/**
 * The pairs of topics that may be one, likeliest first: by their titles and other names without
 * numbers, capitals, accents, marks and plural, by the words and letters these share, and by what
 * they stand under. Topics of the same curriculum are never paired.
 */
export function pairsAcross(curricula: readonly Curriculum[]): Pair[] {
  return atOnce(pairing(curricula));
}

/** `pairsAcross`, in pieces: one for each topic of all curricula but the first. */
export function* pairing(curricula: readonly Curriculum[]): Pieces<Pair[]> {
  const named = curricula.map(namedTopics);
  const weigh = rarity(named.flat());
  const pairs: NamedPair[] = [];
  for (const [index, later] of named.entries()) {
    if (index === 0) continue;
    for (const found of pairsWith(named.slice(0, index).flat(), later, weigh)) {
      pairs.push(...found);
      yield;
    }
  }
  return nearestOnly(pairs)
    .map(({ one, other, score, reason }) => ({ one: one.topic, other: other.topic, score, reason }))
    .sort((a, b) => b.score - a.score);
}

/** A topic with what it is compared by. */
interface NamedTopic {
  readonly curriculum: Curriculum;
  readonly topic: Topic;
  readonly names: readonly [TopicName, ...TopicName[]];
  readonly around: ReadonlySet<string>;
  /** Whether its title alone tells which topic is meant. */
  readonly telling: boolean;
}

type NamedPair = PairOf<NamedTopic>;

function namedTopics(curriculum: Curriculum): NamedTopic[] {
  const surroundings = surroundingsIn(curriculum);
  const named = curriculum.topics.map((topic) => ({ topic, names: namesOf(topic) }));
  const times = new Map<string, number>();
  for (const { names } of named) times.set(key(names[0]), (times.get(key(names[0])) ?? 0) + 1);
  return named.map(({ topic, names }) => ({
    curriculum,
    topic,
    names,
    around: surroundings(topic),
    telling: times.get(key(names[0])) === 1 && !saysNothing(names[0]),
  }));
}

/** The pairs that each of `later` makes with any of `earlier`. */
function* pairsWith(
  earlier: readonly NamedTopic[],
  later: readonly NamedTopic[],
  weigh: Weigh,
): Generator<NamedPair[]> {
  const byName = new Map<string, NamedTopic[]>();
  for (const one of earlier) {
    for (const name of new Set(one.names.map(key))) {
      const known = byName.get(name);
      if (known) known.push(one);
      else byName.set(name, [one]);
    }
  }
  const index = searchIndex(
    earlier.map((named) => ({ named, title: key(named.names[0]), aliases: [], summary: "" })),
  );
  for (const other of later) {
    const candidates = new Set([
      ...other.names.flatMap((name) => byName.get(key(name)) ?? []),
      ...nearNames(index, key(other.names[0])).map(({ named }) => named),
    ]);
    yield [...candidates].flatMap((one): NamedPair[] => {
      const found = compared(one, other, weigh);
      return found && found.score >= least ? [{ one, other, ...found }] : [];
    });
  }
}

/** Titles first; then other names; then what the topics stand under, where their titles fit many. */
function compared(one: NamedTopic, other: NamedTopic, weigh: Weigh): Likeness | undefined {
  const byTitle = likeness(one.names[0], other.names[0], weigh);
  const otherNames = new Set(other.names.map(key));
  const shared = one.names.find((name) => otherNames.has(key(name)));
  if (shared && (byTitle?.score ?? 0) < 0.95)
    return { score: 0.95, reason: `both are called “${shared.title}”` };
  if (!byTitle || (one.telling && other.telling)) return byTitle;
  const under = [...one.around].find((title) => other.around.has(title));
  if (under !== undefined)
    return { ...byTitle, reason: `${byTitle.reason}, and so is what they stand under` };
  return {
    score: byTitle.score * 0.6,
    reason: `${byTitle.reason}, but such a title fits many topics`,
  };
}

/** Of the less certain pairs of two curricula, only those in which each topic is the other's nearest. */
function nearestOnly(pairs: readonly NamedPair[]): NamedPair[] {
  const best = new Map<Topic, Map<Curriculum, number>>();
  const note = ({ topic }: NamedTopic, { curriculum }: NamedTopic, score: number) => {
    const known = best.get(topic) ?? new Map<Curriculum, number>();
    best.set(topic, known.set(curriculum, Math.max(score, known.get(curriculum) ?? 0)));
  };
  for (const { one, other, score } of pairs) {
    note(one, other, score);
    note(other, one, score);
  }
  const isBest = ({ topic }: NamedTopic, { curriculum }: NamedTopic, score: number) =>
    best.get(topic)?.get(curriculum) === score;
  return pairs.filter(
    ({ one, other, score }) =>
      score >= nearlyCertain || (isBest(one, other, score) && isBest(other, one, score)),
  );
}

/** How much a word says among the titles of these topics (inverse document frequency). */
function rarity(named: readonly NamedTopic[]): Weigh {
  const times = new Map<string, number>();
  for (const { names } of named)
    for (const word of names[0].core) times.set(word, (times.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + named.length / (times.get(word) ?? 1));
}

const key = ({ words }: TopicName): string => words.join(" ");
