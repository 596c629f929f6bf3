import type { Check, Curriculum } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import { beliefOf } from "./belief.ts";
import type { Contradiction } from "./contradictions.ts";
import { mostTelling } from "./most-telling.ts";
import { askingOf, pendingOf } from "./pending.ts";
import type { Placement } from "./placement.ts";
import type { Scope } from "./scope.ts";
import { standingsOf } from "./standings.ts";

/** A question to put to the learner. */
export interface Question {
  readonly topic: TopicId;
  /** The place of the check among those of the topic; to be handed back with the answer. */
  readonly check: number;
  /** The check itself; a topic without checks is asked by its title. */
  readonly shown: Check | undefined;
  /** Why it is asked again or around: a yes to `topic` and a no to `against`, which cannot both be. */
  readonly clearsUp: { readonly topic: TopicId; readonly against: TopicId } | undefined;
}

/**
 * The question whose answer is expected to settle most, or nothing when the placement is settled:
 * when it is found out how the learner stands to every topic that may still change the plan, or all
 * of them were asked about. The same placement always has the same next question.
 */
export function nextQuestion(curriculum: Curriculum, placement: Placement): Question | undefined {
  const belief = beliefOf(curriculum, placement);
  const { scope } = belief;
  const standings = standingsOf(belief, placement.subject);
  const { groups, contradiction } = pendingOf(belief, standings, placement);
  const group = mostTelling(belief, placement.subject, standings, groups);
  const asking = askingOf(scope.groups[group ?? -1] ?? [], placement);
  if (!asking) return undefined;
  const { topic, check } = asking;
  const clearsUp = contradiction && endsOf(scope, contradiction);
  return { topic: topic.id, check, shown: topic.checks[check], clearsUp };
}

/** The topics at the ends of a contradiction. */
function endsOf({ groups }: Scope, { yes, no }: Contradiction): Question["clearsUp"] {
  const topic = groups[yes]?.[0];
  const against = groups[no]?.[0];
  return topic && against && { topic: topic.id, against: against.id };
}
