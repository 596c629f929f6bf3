import { whyNeeded } from "../model/connections.ts";
import type { Curriculum, Topic } from "../model/curriculum.ts";
import { type Explanation, evidenceFor } from "./evidence.ts";
import type { Reason } from "./reason.ts";

/** The prerequisite of a circle that least speaks for. */
export interface WeakestLink {
  readonly topic: Topic;
  readonly prerequisite: Topic;
  /** Why it is the weakest. */
  readonly reasons: readonly Reason[];
}

/** What a written reason counts for, in log odds, and what a document against it counts. */
const whyCounts = 2;
const doubtCounts = 1;

/**
 * The link of a circle that can best be done without: it has no `why`, documents have it the other way
 * round, or titles and order speak less for it than for the others. Of equal ones the first. Each topic
 * of the circle needs the next, and the last needs the first; nothing for an empty circle.
 */
export function weakestLink(
  curriculum: Curriculum,
  circle: readonly Topic[],
): WeakestLink | undefined {
  const links = circle.map((topic, index) => {
    const prerequisite = circle[(index + 1) % circle.length] ?? topic;
    const evidence = evidenceFor(curriculum, topic, prerequisite);
    const why = whyNeeded(topic, prerequisite.id);
    const explained = evidence.explain();
    const doubts = doubtCounts * explained.doubts.length;
    const strength = evidence.odds + (why === undefined ? 0 : whyCounts) - doubts;
    return { topic, prerequisite, explained, why, strength };
  });
  const [weakest] = links.toSorted((one, other) => one.strength - other.strength);
  if (!weakest) return undefined;
  const { topic, prerequisite, explained, why } = weakest;
  return { topic, prerequisite, reasons: weaknesses(explained, why) };
}

function weaknesses({ reasons, doubts }: Explanation, why: string | undefined): Reason[] {
  const name = reasons.length === 0 ? "nothingSpeaksFor" : "lessSpeaksFor";
  const noWhy: Reason[] = why === undefined ? [{ name: "withoutWhy", facts: {} }] : [];
  return [...noWhy, ...doubts, { name, facts: {} }];
}
