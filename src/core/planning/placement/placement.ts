import type { Curriculum, Topic } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import type { Entry, Placement, PlacementSubject } from "./answers.ts";
import { type Belief, beliefOf } from "./belief.ts";
import { mostTelling } from "./choose.ts";
import { contradictionsIn } from "./contradictions.ts";
import { type Standings, standingsOf } from "./standing.ts";

/** A question to put to the learner. */
export interface Question {
  readonly topic: TopicId;
  readonly check: number;
  /** The check's question; the topic's title when it has none. */
  readonly ask: string;
  /** What to judge the own answer by, where the curriculum gives it. */
  readonly answer: string | undefined;
}

export interface FoundContradiction {
  readonly topic: TopicId;
  readonly against: TopicId;
  readonly standing: "known" | "unknown" | "open";
}

export interface PlacementResult {
  readonly known: ReadonlySet<TopicId>;
  readonly unknown: ReadonlySet<TopicId>;
  readonly open: ReadonlySet<TopicId>;
  readonly beliefs: ReadonlyMap<TopicId, number>;
  readonly contradictions: readonly FoundContradiction[];
  readonly asked: number;
  readonly settled: boolean;
  readonly openLeft: number;
  readonly expectedLeft: number;
}

const usual = { slips: 0.08, guesses: 0.08, confidence: 0.9 };

export function startPlacement(
  known: Iterable<TopicId>,
  goals: Iterable<TopicId>,
  options: Partial<Pick<PlacementSubject, "slips" | "guesses" | "confidence">> = {},
): Placement {
  return { subject: { ...usual, ...options, goals: [...goals], known: [...known] }, log: [] };
}

export function withEntry(placement: Placement, entry: Entry): Placement {
  return { ...placement, log: [...placement.log, entry] };
}

export function nextQuestion(curriculum: Curriculum, placement: Placement): Question | undefined {
  const belief = beliefOf(curriculum, placement);
  const standings = standingsOf(belief, placement.subject);
  const asked = timesAsked(placement);
  const open = where(standings.open);
  const group = mostTelling(
    belief,
    placement.subject,
    standings.likely,
    candidates(belief, standings, asked),
    open,
  );
  return group === undefined ? undefined : questionOn(belief.scope.groups[group] ?? [], asked);
}

function candidates(
  belief: Belief,
  standings: Standings,
  asked: ReadonlyMap<TopicId, number>,
): number[] {
  const { scope, evidence } = belief;
  const times = (group: number) =>
    (scope.groups[group] ?? []).reduce((sum, topic) => sum + (asked.get(topic.id) ?? 0), 0);
  const again = (group: number) =>
    times(group) < Math.max(2, Math.min(3, checkCount(scope.groups[group] ?? [])));
  for (const { yes, no, between } of contradictionsIn(scope, evidence)) {
    const told = evidence.filter(
      ({ group, says }) => says !== undefined && between.includes(group),
    ).length;
    const decided = (group: number) =>
      standings.known[group] === 1 || standings.unknown[group] === 1;
    const sure = told > 2 && decided(yes) && decided(no);
    const left = between.filter(again);
    if (!sure && left.length > 0) return left;
  }
  return where(standings.open).filter((group) => times(group) === 0);
}

function checkCount(group: readonly Topic[]): number {
  return group.reduce((sum, topic) => sum + topic.checks.length, 0);
}

function questionOn(
  group: readonly Topic[],
  asked: ReadonlyMap<TopicId, number>,
): Question | undefined {
  const [topic] = group;
  if (!topic) return undefined;
  const check = (asked.get(topic.id) ?? 0) % Math.max(1, topic.checks.length);
  const shown = topic.checks[check];
  return { topic: topic.id, check, ask: shown?.ask ?? topic.title, answer: shown?.answer };
}

function timesAsked({ log }: Placement): Map<TopicId, number> {
  const times = new Map<TopicId, number>();
  for (const entry of log)
    if (entry.kind === "answer") times.set(entry.topic, (times.get(entry.topic) ?? 0) + 1);
  return times;
}

function where(flags: Uint8Array): number[] {
  return [...flags.keys()].filter((at) => flags[at] === 1);
}

export function placementResult(curriculum: Curriculum, placement: Placement): PlacementResult {
  const belief = beliefOf(curriculum, placement);
  const s = standingsOf(belief, placement.subject);
  const known = new Set<TopicId>(),
    unknown = new Set<TopicId>(),
    open = new Set<TopicId>();
  const beliefs = new Map<TopicId, number>();
  for (const [group, members] of belief.scope.groups.entries())
    for (const { id } of members) {
      beliefs.set(id, s.likely[group] ?? 0);
      (s.known[group] === 1 ? known : s.unknown[group] === 1 ? unknown : open).add(id);
    }
  return {
    known,
    unknown,
    open,
    beliefs,
    contradictions: [],
    asked: placement.log.length,
    settled: false,
    openLeft: where(s.open).length,
    expectedLeft: 0,
  };
}
