import type { Curriculum, Topic } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { isMet, mentions, type Requirement } from "../model/requirement.ts";
import { type Rows, reversed, toRows } from "../prerequisites/compact.ts";

/** A plan with every choice made: who rests on whom, in fixed pairs without circles. */
export interface Supports {
  /** The planned topics that can be learnt, in curriculum order; the rows are numbered like them. */
  readonly topics: readonly Topic[];
  /** The planned topics that each topic rests on. */
  readonly before: Rows;
  /** The planned topics that rest on each topic. */
  readonly after: Rows;
}

/**
 * What each topic of a plan rests on. A requirement outside every `any` counts whole. Of an `any`,
 * the part counts that is founded earliest: the one that holds after the fewest rounds of learning
 * everything that can be learnt at once, the first as written among equals. An `any` that is met by
 * what is known asks for nothing. Every pair leads from an earlier round to a later one, so the
 * pairs have no circle even where requirements have.
 *
 * With `soft`, a planned topic that helps another comes before it too, unless that would close a
 * circle; in curriculum order, so that the same plan always gives the same pairs. `known` need not
 * be closed and may hold retired topics. Known topics and topics that the plan cannot found are
 * left out.
 */
export function supportsOf(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
  planned: ReadonlySet<TopicId>,
  options: { readonly soft?: boolean } = {},
): Supports {
  const wanted = curriculum.topics.filter(({ id }) => planned.has(id) && !known.has(id));
  const rounds = roundsOf(wanted, known);
  const topics = wanted.filter(({ id }) => rounds.has(id));
  const positions = new Map(topics.map(({ id }, position) => [id, position]));
  const lists = topics.map(({ requires }) => {
    const used = new Set<number>();
    use(requires, rounds, (topic) => {
      const position = positions.get(topic);
      if (position !== undefined) used.add(position);
    });
    return [...used].sort((one, other) => one - other);
  });
  if (options.soft) addHelps(topics, positions, lists);
  const before = toRows(lists);
  return { topics, before, after: reversed(before) };
}

/** The round in which each topic can be learnt: 0 for what is known; none for what waits for ever. */
function roundsOf(
  wanted: readonly Topic[],
  known: ReadonlySet<TopicId>,
): ReadonlyMap<TopicId, number> {
  const rounds = new Map<TopicId, number>();
  for (const topic of known) rounds.set(topic, 0);
  const users = usersOf(wanted);
  const has = (topic: TopicId) => rounds.has(topic);
  let ready = wanted.filter(({ requires }) => isMet(requires, has));
  for (let round = 1; ready.length > 0; round++) {
    for (const { id } of ready) rounds.set(id, round);
    const next = new Set(ready.flatMap(({ id }) => users.get(id) ?? []));
    ready = [...next].filter(({ id, requires }) => !rounds.has(id) && isMet(requires, has));
  }
  return rounds;
}

function usersOf(topics: readonly Topic[]): ReadonlyMap<TopicId, readonly Topic[]> {
  const users = new Map<TopicId, Topic[]>();
  for (const topic of topics) {
    for (const { topic: used } of mentions(topic.requires)) {
      const list = users.get(used);
      if (list) list.push(topic);
      else users.set(used, [topic]);
    }
  }
  return users;
}

/** The round after which a requirement holds. */
function roundOf(requirement: Requirement, rounds: ReadonlyMap<TopicId, number>): number {
  if (requirement.kind === "topic")
    return rounds.get(requirement.topic) ?? Number.POSITIVE_INFINITY;
  const parts = requirement.of.map((part) => roundOf(part, rounds));
  return requirement.kind === "all" ? Math.max(0, ...parts) : Math.min(...parts);
}

/** Hands over the topics that a requirement rests on. */
function use(
  requirement: Requirement,
  rounds: ReadonlyMap<TopicId, number>,
  take: (topic: TopicId) => void,
): void {
  if (requirement.kind === "topic") {
    take(requirement.topic);
  } else if (requirement.kind === "all") {
    for (const part of requirement.of) use(part, rounds, take);
  } else {
    const round = roundOf(requirement, rounds);
    const part = requirement.of.find((one) => roundOf(one, rounds) === round);
    if (round > 0 && part) use(part, rounds, take);
  }
}

function addHelps(
  topics: readonly Topic[],
  positions: ReadonlyMap<TopicId, number>,
  lists: number[][],
): void {
  for (const [position, { helps }] of topics.entries()) {
    for (const { topic } of helps) {
      const helper = positions.get(topic);
      if (helper === undefined || lists[position]?.includes(helper)) continue;
      if (!restsOn(lists, helper, position)) lists[position]?.push(helper);
    }
  }
}

/** Whether a topic is another one or rests on it, at any remove. */
function restsOn(lists: readonly (readonly number[])[], topic: number, other: number): boolean {
  const seen = new Set([topic]);
  for (const here of seen) {
    if (here === other) return true;
    for (const next of lists[here] ?? []) seen.add(next);
  }
  return false;
}
