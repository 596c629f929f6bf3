import type { Journey } from "./route/route-state.ts";
import type { LearnerRecord } from "./saved-record.ts";
import type { Times } from "./times.ts";
import type { Wishes } from "./wishes.ts";

/**
 * Two records that both grew out of `base` as one: whatever differs from it in `mine` is as in
 * `mine`, everything else as in `theirs`. Marks, lists and sets are told apart entry by entry, so
 * that of two people at two windows neither loses what they said. What stays equal stays identical.
 */
export function merged(
  base: LearnerRecord,
  mine: LearnerRecord,
  theirs: LearnerRecord,
): LearnerRecord {
  const marks = mergedMap(base.learner.marks, mine.learner.marks, theirs.learner.marks);
  return reused(
    {
      learner: reused({ marks }, mine.learner, theirs.learner),
      target: mergedValue(base.target, mine.target, theirs.target),
      list: mergedSet(base.list, mine.list, theirs.list),
      wishes: mergedWishes(base.wishes, mine.wishes, theirs.wishes),
      times: mergedTimes(base.times, mine.times, theirs.times),
      journey: mergedJourney(base.journey, mine.journey, theirs.journey),
    },
    mine,
    theirs,
  );
}

/** Whether two records say the same. */
export function sameRecord(one: LearnerRecord, other: LearnerRecord): boolean {
  const joined = merged(one, one, other);
  return (
    joined.learner === one.learner &&
    joined.target === one.target &&
    joined.list === one.list &&
    joined.wishes === one.wishes &&
    joined.times === one.times &&
    joined.journey === one.journey
  );
}

function mergedWishes(base: Wishes, mine: Wishes, theirs: Wishes): Wishes {
  return reused(
    {
      by: mergedValue(base.by, mine.by, theirs.by),
      fewest: mergedValue(base.fewest, mine.fewest, theirs.fewest),
      prefer: mergedList(base.prefer, mine.prefer, theirs.prefer),
      avoid: mergedSet(base.avoid, mine.avoid, theirs.avoid),
      withHelps: mergedValue(base.withHelps, mine.withHelps, theirs.withHelps),
      within: mergedValue(base.within, mine.within, theirs.within),
    },
    mine,
    theirs,
  );
}

function mergedTimes(base: Times, mine: Times, theirs: Times): Times {
  return reused(
    {
      hours: mergedValue(base.hours, mine.hours, theirs.hours),
      start: mergedValue(base.start, mine.start, theirs.start),
      by: mergedValue(base.by, mine.by, theirs.by),
      daysOff: mergedList(base.daysOff, mine.daysOff, theirs.daysOff),
      habits: mergedSet(base.habits, mine.habits, theirs.habits),
      reviews: mergedValue(base.reviews, mine.reviews, theirs.reviews),
      done: mergedList(base.done, mine.done, theirs.done),
    },
    mine,
    theirs,
  );
}

function mergedJourney(base: Journey, mine: Journey, theirs: Journey): Journey {
  return reused(
    {
      told: mergedSet(base.told, mine.told, theirs.told),
      since: mergedSet(base.since, mine.since, theirs.since),
      ticks: mergedMap(base.ticks, mine.ticks, theirs.ticks, samePlaces),
    },
    mine,
    theirs,
  );
}

function samePlaces(
  one: ReadonlySet<number> = new Set(),
  other: ReadonlySet<number> = new Set(),
): boolean {
  return one.size === other.size && [...one].every((place) => other.has(place));
}

/** One thing that is changed as a whole. */
function mergedValue<Value>(base: Value, mine: Value, theirs: Value): Value {
  const text = JSON.stringify(mine);
  if (text === JSON.stringify(theirs)) return mine;
  return text === JSON.stringify(base) ? theirs : mine;
}

function mergedMap<Key, Value>(
  base: ReadonlyMap<Key, Value>,
  mine: ReadonlyMap<Key, Value>,
  theirs: ReadonlyMap<Key, Value>,
  isSame: (one: Value | undefined, other: Value | undefined) => boolean = Object.is,
): ReadonlyMap<Key, Value> {
  const joined = new Map<Key, Value>();
  for (const key of new Set([...theirs.keys(), ...mine.keys()])) {
    const from = isSame(mine.get(key), base.get(key)) ? theirs : mine;
    const value = from.get(key);
    if (value !== undefined) joined.set(key, value);
  }
  const isJoined = (known: ReadonlyMap<Key, Value>) =>
    known.size === joined.size &&
    [...joined].every(([key, value]) => isSame(known.get(key), value));
  return [mine, theirs].find(isJoined) ?? joined;
}

function mergedSet<Entry>(
  base: ReadonlySet<Entry>,
  mine: ReadonlySet<Entry>,
  theirs: ReadonlySet<Entry>,
): ReadonlySet<Entry> {
  const joined = new Set(
    [...theirs, ...mine].filter((entry) =>
      (mine.has(entry) === base.has(entry) ? theirs : mine).has(entry),
    ),
  );
  const isJoined = (known: ReadonlySet<Entry>) =>
    known.size === joined.size && [...joined].every((entry) => known.has(entry));
  return [mine, theirs].find(isJoined) ?? joined;
}

/** Lists of small records, each of which stands there or does not. */
function mergedList<Entry>(
  base: readonly Entry[],
  mine: readonly Entry[],
  theirs: readonly Entry[],
): readonly Entry[] {
  const [before, here, there] = [base, mine, theirs].map((list) => JSON.stringify(list));
  if (here === there || there === before) return mine;
  if (here === before) return theirs;
  const keyed = (list: readonly Entry[]) =>
    new Map(list.map((entry) => [JSON.stringify(entry), entry]));
  return [...mergedMap(keyed(base), keyed(mine), keyed(theirs), (one, other) => !one === !other)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, entry]) => entry);
}

/** What was made, or the one of these that has the same parts, of which much may be remembered. */
function reused<Made extends object>(made: Made, ...known: readonly Made[]): Made {
  const isMade = (one: Made) => {
    for (const part in made) if (one[part] !== made[part]) return false;
    return true;
  };
  return known.find(isMade) ?? made;
}
