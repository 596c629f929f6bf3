import type { Curriculum } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import { type Belief, beliefOf } from "./belief.ts";
import { contradictionsIn } from "./contradictions.ts";
import { pendingOf } from "./pending.ts";
import type { Placement } from "./placement.ts";
import { type Standings, standingsOf } from "./standings.ts";

/** A yes to `topic` and a no to `against`, which it cannot do without. */
export interface ReportedContradiction {
  readonly topic: TopicId;
  readonly against: TopicId;
  /** The answers that all the others speak against; none while it is not cleared up. */
  readonly doubted: readonly ("yes" | "no")[];
}

/** What has been found out. */
export interface PlacementResult {
  /** Topics of the goals found to be known, with all they require. */
  readonly known: ReadonlySet<TopicId>;
  /** Topics found not to be known, with all that builds on them. */
  readonly unknown: ReadonlySet<TopicId>;
  /** The others. A plan made now treats them as not known. */
  readonly open: ReadonlySet<TopicId>;
  /** How likely each topic is known, from 0 to 1. */
  readonly beliefs: ReadonlyMap<TopicId, number>;
  readonly contradictions: readonly ReportedContradiction[];
  /** Answers given so far, repeated ones included. */
  readonly asked: number;
  /** How many open topics may still change the plan. */
  readonly undecided: number;
  /** About how many more questions it takes to settle. */
  readonly expectedLeft: number;
  /** Nothing is left to ask. */
  readonly settled: boolean;
}

/**
 * What has been found out so far. Good at any time: a learner may stop early, correct an answer, or
 * go on. Topics known before the first question and topics the goals do not need are not part of it.
 */
export function placementResult(curriculum: Curriculum, placement: Placement): PlacementResult {
  const belief = beliefOf(curriculum, placement);
  const standings = standingsOf(belief, placement.subject);
  const known = new Set<TopicId>();
  const unknown = new Set<TopicId>();
  const open = new Set<TopicId>();
  const beliefs = new Map<TopicId, number>();
  for (const [group, members] of belief.scope.groups.entries()) {
    const notKnown = standings.unknown[group] === 1 ? unknown : open;
    const place = standings.known[group] === 1 ? known : notKnown;
    for (const { id } of members) {
      place.add(id);
      beliefs.set(id, standings.likely[group] ?? 0);
    }
  }
  const undecided = standings.open.filter((flag) => flag === 1).length;
  const { groups, contradiction } = pendingOf(belief, standings, placement);
  const left = contradiction ? Math.max(undecided, groups.length) : groups.length;
  return {
    known,
    unknown,
    open,
    beliefs,
    contradictions: reported(belief, standings),
    asked: placement.log.filter(({ kind }) => kind === "answer").length,
    undecided,
    expectedLeft: Math.min(left, Math.round(questionsPerRoot * Math.sqrt(left))),
    settled: left === 0,
  };
}

/** How many questions were left for the square root of the undecided topics, on average (benchmark `placement`). */
const questionsPerRoot = 2.4;

function reported({ scope, evidence }: Belief, standings: Standings): ReportedContradiction[] {
  return contradictionsIn(scope, evidence).flatMap(({ yes, no }) => {
    const topic = scope.groups[yes]?.[0];
    const against = scope.groups[no]?.[0];
    if (!topic || !against) return [];
    const doubted: ("yes" | "no")[] = [];
    if (standings.unknown[yes] === 1) doubted.push("yes");
    if (standings.known[no] === 1) doubted.push("no");
    return [{ topic: topic.id, against: against.id, doubted }];
  });
}
