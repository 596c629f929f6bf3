import type { LearnerRecord } from "./saved-record.ts";
import type { ExplorerState } from "./state.ts";
import type { Wishes } from "./wishes.ts";

/*
 * What is kept for a person, under what they see. A link shows a goal with its wishes, or a plan
 * with somebody's marks, over their own, and none of it becomes theirs before they choose it.
 */

/** What is to be kept after something the person did: their own, with what they changed in it. */
export function ownAfter(before: ExplorerState, after: ExplorerState): LearnerRecord {
  const { own } = before;
  const chosen = <Value>(kept: Value, was: Value, is: Value) => (was === is ? kept : is);
  const times = chosen(own.times, before.times, after.times);
  const list = chosen(own.list, before.list, after.list);
  if (after.sent) return { ...own, times, list };
  const journey = chosen(own.journey, before.journey, after.journey);
  const wishes = eachWish(own.wishes, after.wishes, (key) =>
    after.wishes[key] === before.wishes[key] ? own.wishes : after.wishes,
  );
  const target = chosen(own.target, before.target, after.target);
  return { learner: after.learner, target, list, wishes, times, journey };
}

/** What is shown when the person's own was changed elsewhere: what a link shows stays. */
export function shownWith(state: ExplorerState, own: LearnerRecord): LearnerRecord {
  const { learner, target, wishes, journey } = state;
  if (state.sent) return { learner, target, list: own.list, wishes, times: own.times, journey };
  return {
    learner: own.learner,
    target: target === state.own.target ? own.target : target,
    list: own.list,
    wishes: eachWish(own.wishes, wishes, (key) =>
      wishes[key] === state.own.wishes[key] ? own.wishes : wishes,
    ),
    times: own.times,
    journey: own.journey,
  };
}

/** Of each wish the one that `from` says; one of the two as it is where that comes to the same. */
function eachWish(one: Wishes, other: Wishes, from: (key: keyof Wishes) => Wishes): Wishes {
  const made = {
    by: from("by").by,
    fewest: from("fewest").fewest,
    prefer: from("prefer").prefer,
    avoid: from("avoid").avoid,
    withHelps: from("withHelps").withHelps,
    within: from("within").within,
  };
  const isMade = (wishes: Wishes) =>
    wishes.by === made.by &&
    wishes.fewest === made.fewest &&
    wishes.prefer === made.prefer &&
    wishes.avoid === made.avoid &&
    wishes.withHelps === made.withHelps &&
    wishes.within === made.within;
  return [one, other].find(isMade) ?? made;
}

type Change = Partial<ExplorerState>;

/** From a plan that somebody sent back to the person's own. */
export function backToOwn({ own, sent, words }: ExplorerState): Change {
  if (!sent) return {};
  const { learner, target, wishes, journey } = own;
  return {
    ...{ learner, target, wishes, journey },
    sent: undefined,
    placement: undefined,
    unspoken: undefined,
    announcement: words.share.sent.isBack,
  };
}

/** Makes a plan that somebody sent the person's own, marks, goal and wishes. */
export function keepSent(state: ExplorerState): Change {
  const { learner, target, wishes, journey, own, sent, words } = state;
  if (!sent) return {};
  return {
    sent: undefined,
    own: { ...own, learner, target, wishes, journey },
    announcement: words.share.sent.isKept,
  };
}
