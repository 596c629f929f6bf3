import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import type { Words } from "../language/english.ts";
import type { Done } from "./history.ts";
import { orderTitle } from "./order-title.ts";
import type { LearnerRecord } from "./saved-record.ts";
import { targetTitle } from "./way.ts";

type Told = Pick<Done, "said" | "field">;

/** What one change of what is kept was, in words; of several things at once the weightiest. */
export function changeWords(
  words: Words,
  curriculum: Curriculum,
  before: LearnerRecord,
  after: LearnerRecord,
): Told {
  return (
    listWords(words, curriculum, before, after) ??
    markWords(words, curriculum, before, after) ??
    goalWords(words, curriculum, before, after) ??
    wishWords(words, curriculum, before, after) ??
    journeyWords(words, before, after) ??
    timeWords(words, before, after)
  );
}

/** Words for a change that stands by itself. */
const whole = (said: string): Told => ({ said, field: undefined });

const titleOf = (curriculum: Curriculum, id: TopicId) =>
  topicsById(curriculum).get(id)?.title ?? id;

/** What is put on the list; what leaves it because it was set aside is told as a mark. */
function listWords(
  words: Words,
  curriculum: Curriculum,
  { list: before, learner }: LearnerRecord,
  { list: after, learner: now }: LearnerRecord,
): Told | undefined {
  const added = [...after].filter((id) => !before.has(id));
  const [first] = added;
  if (first !== undefined && added.length === 1) {
    return whole(words.changes.putOnList(titleOf(curriculum, first)));
  }
  const [gone, ...others] = [...before].filter((id) => !after.has(id));
  if (gone === undefined || others.length > 0 || learner !== now) return undefined;
  return whole(words.changes.takenOffList(titleOf(curriculum, gone)));
}

function markWords(
  words: Words,
  curriculum: Curriculum,
  { learner: { marks: before } }: LearnerRecord,
  { learner: { marks: after } }: LearnerRecord,
): Told | undefined {
  const ids = new Set([...before.keys(), ...after.keys()]);
  const changed = [...ids].filter((id) => before.get(id) !== after.get(id));
  const [first] = changed;
  if (first === undefined) return undefined;
  if (changed.length > 1) return whole(words.changes.marks(changed.length));
  const title = titleOf(curriculum, first);
  return whole(words.changes[after.get(first) ?? "cleared"](title));
}

function goalWords(
  words: Words,
  curriculum: Curriculum,
  { target: before }: LearnerRecord,
  { target: after }: LearnerRecord,
): Told | undefined {
  if (before === after) return undefined;
  const { changes } = words;
  return whole(after ? changes.goalSet(targetTitle(words, curriculum, after)) : changes.goalLeft);
}

function wishWords(
  words: Words,
  curriculum: Curriculum,
  { wishes: before }: LearnerRecord,
  { wishes: after }: LearnerRecord,
): Told | undefined {
  if (before === after) return undefined;
  const { changes } = words;
  if (before.by !== after.by)
    return whole(changes.orderSet(orderTitle(words, curriculum, after.by)));
  if (before.within !== after.within) return { said: changes.hourLimit, field: "within" };
  const avoided = [...after.avoid].find((id) => !before.avoid.has(id));
  if (avoided !== undefined) return whole(changes.avoided(titleOf(curriculum, avoided)));
  return whole(changes.wishes);
}

function journeyWords(
  { changes }: Words,
  { journey: before }: LearnerRecord,
  { journey: after }: LearnerRecord,
): Told | undefined {
  return before.ticks === after.ticks ? undefined : whole(changes.selfCheck);
}

function timeWords(
  { changes }: Words,
  { times: before }: LearnerRecord,
  { times: after }: LearnerRecord,
): Told {
  const weekday = after.hours.findIndex((hours, day) => hours !== before.hours[day]);
  if (weekday >= 0) return { said: changes.studyHours, field: `hours on day ${weekday}` };
  if (before.start !== after.start) return { said: changes.firstDay, field: "start" };
  if (before.by !== after.by) return { said: changes.deadline, field: "by" };
  return whole(changes.calendar);
}
