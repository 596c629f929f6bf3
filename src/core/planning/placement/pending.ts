import type { Topic } from "../../model/curriculum.ts";
import type { Belief } from "./belief.ts";
import { type Contradiction, contradictionsIn } from "./contradictions.ts";
import type { Answer, Placement } from "./placement.ts";
import type { Standings } from "./standings.ts";

/** What may be asked next; nothing when the placement is settled. */
export interface Pending {
  readonly groups: readonly number[];
  /** The contradiction that the question is to clear up. */
  readonly contradiction: Contradiction | undefined;
}

/** A check of a topic, by its place among them; a topic without checks is asked once by its title. */
export interface Asking {
  readonly topic: Topic;
  readonly check: number;
}

/**
 * The groups that may be asked next. A contradiction comes first: it is asked again at both ends
 * and around until a third answer has come in and both ends are found out, or nothing is left to
 * ask there. Otherwise these are the open groups not asked about yet.
 */
export function pendingOf(belief: Belief, standings: Standings, { log }: Placement): Pending {
  const { scope, evidence } = belief;
  const times = new Float64Array(scope.groups.length);
  for (const { topic } of answersIn(log)) {
    const group = scope.positions.get(topic);
    if (group !== undefined) times[group] = (times[group] ?? 0) + 1;
  }
  const decided = (group: number) => standings.known[group] === 1 || standings.unknown[group] === 1;
  const canAskAgain = (group: number) =>
    standings.byHand[group] === 0 && (times[group] ?? 0) < mostTimes(scope.groups[group] ?? []);
  for (const contradiction of contradictionsIn(scope, evidence)) {
    const { yes, no, between } = contradiction;
    const told = evidence.filter(
      ({ group, says }) => says !== undefined && between.includes(group),
    );
    if (told.length > 2 && decided(yes) && decided(no)) continue;
    const groups = between.filter(canAskAgain);
    if (groups.length > 0) return { groups, contradiction };
  }
  const groups = [...scope.groups.keys()].filter(
    (group) => standings.open[group] === 1 && times[group] === 0,
  );
  return { groups, contradiction: undefined };
}

/** What to ask about a group: the first check not yet shown, or else the one shown longest ago. */
export function askingOf(group: readonly Topic[], { log }: Placement): Asking | undefined {
  const lastShown = ({ topic, check }: Asking) =>
    log.findLastIndex(
      (entry) => entry.kind === "answer" && entry.topic === topic.id && entry.check === check,
    );
  return askingsOf(group).toSorted((a, b) => lastShown(a) - lastShown(b))[0];
}

function askingsOf(group: readonly Topic[]): Asking[] {
  return group.flatMap((topic) =>
    Array.from({ length: Math.max(1, topic.checks.length) }, (_, check) => ({ topic, check })),
  );
}

/** Even without another check a contradiction is put to the learner once more, but never for ever. */
function mostTimes(group: readonly Topic[]): number {
  return Math.min(3, Math.max(2, askingsOf(group).length));
}

function answersIn(log: Placement["log"]): Answer[] {
  return log.filter((entry) => entry.kind === "answer");
}
