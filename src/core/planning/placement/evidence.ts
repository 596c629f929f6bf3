import { reach } from "../../prerequisites/closure.ts";
import type { Entry, Placement, PlacementSubject, Reply } from "./placement.ts";
import type { Likelihood } from "./population.ts";
import type { Scope } from "./scope.ts";

/** One entry of the log that still counts. */
export interface Evidence {
  readonly entry: Entry;
  readonly group: number;
  /** What it says of the group for itself; nothing for "partly" and "unsure". */
  readonly says: "known" | "unknown" | undefined;
  readonly likelihood: Likelihood;
}

/**
 * What counts of the log, oldest first. A later reply to the same check replaces the earlier one,
 * and a mark replaces the marks that cannot be true with it. Topics outside the scope are passed over.
 */
export function evidenceOf(scope: Scope, { subject, log }: Placement): Evidence[] {
  let counting: Evidence[] = [];
  for (const entry of log) {
    const group = scope.positions.get(entry.topic);
    if (group === undefined) continue;
    const outdated = replacedBy(scope, entry, group);
    counting = counting.filter((earlier) => !outdated(earlier));
    counting.push({ entry, group, says: saying(entry), likelihood: likelihoodOf(subject, entry) });
  }
  return counting;
}

function replacedBy(scope: Scope, entry: Entry, group: number): (earlier: Evidence) => boolean {
  if (entry.kind === "answer") {
    return ({ entry: earlier }) =>
      earlier.kind === "answer" && earlier.topic === entry.topic && earlier.check === entry.check;
  }
  const against = reach(entry.known ? scope.before : scope.after, [group]);
  return ({ entry: earlier, group: other }) =>
    earlier.kind === "mark" &&
    (other === group || (against[other] === 1 && earlier.known !== entry.known));
}

const sayings: Record<Reply, Evidence["says"]> = {
  yes: "known",
  partly: undefined,
  no: "unknown",
  unsure: undefined,
};

function saying(entry: Entry): Evidence["says"] {
  if (entry.kind === "answer") return sayings[entry.reply];
  return entry.known ? "known" : "unknown";
}

/** How much likelier it is to hesitate over a topic one does not know. */
const hesitation: Record<"partly" | "unsure", Likelihood> = {
  partly: { known: 0.4, unknown: 0.6 },
  unsure: { known: 0.3, unknown: 0.7 },
};

function likelihoodOf({ slips, guesses }: PlacementSubject, entry: Entry): Likelihood {
  if (entry.kind === "mark") return { known: Number(entry.known), unknown: Number(!entry.known) };
  switch (entry.reply) {
    case "yes":
      return { known: 1 - slips, unknown: guesses };
    case "no":
      return { known: slips, unknown: 1 - guesses };
    default:
      return hesitation[entry.reply];
  }
}
