import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import type { Done, Said } from "./history.ts";
import { orderTitle } from "./order-title.ts";
import type { LearnerRecord } from "./saved-record.ts";
import { targetTitle } from "./way.ts";

type Told = Pick<Done, "said" | "field">;

/** What one change of what is kept was, in words; of several things at once the weightiest. */
export function changeWords(
  curriculum: Curriculum,
  before: LearnerRecord,
  after: LearnerRecord,
): Told {
  return (
    listWords(curriculum, before, after) ??
    markWords(curriculum, before, after) ??
    goalWords(curriculum, before, after) ??
    wishWords(curriculum, before, after) ??
    journeyWords(before, after) ??
    timeWords(before, after)
  );
}

/** Words for a change that stands by itself. */
const whole = (said: Said): Told => ({ said, field: undefined });

const titleOf = (curriculum: Curriculum, id: TopicId) =>
  topicsById(curriculum).get(id)?.title ?? id;

/** What is put on the list; what leaves it because it was set aside is told as a mark. */
function listWords(
  curriculum: Curriculum,
  { list: before, learner }: LearnerRecord,
  { list: after, learner: now }: LearnerRecord,
): Told | undefined {
  const added = [...after].filter((id) => !before.has(id));
  const [first] = added;
  if (first !== undefined && added.length === 1) {
    return whole(({ changes }) => changes.putOnList(titleOf(curriculum, first)));
  }
  const [gone, ...others] = [...before].filter((id) => !after.has(id));
  if (gone === undefined || others.length > 0 || learner !== now) return undefined;
  return whole(({ changes }) => changes.takenOffList(titleOf(curriculum, gone)));
}

function markWords(
  curriculum: Curriculum,
  { learner: { marks: before } }: LearnerRecord,
  { learner: { marks: after } }: LearnerRecord,
): Told | undefined {
  const ids = new Set([...before.keys(), ...after.keys()]);
  const changed = [...ids].filter((id) => before.get(id) !== after.get(id));
  const [first] = changed;
  if (first === undefined) return undefined;
  if (changed.length > 1) return whole(({ changes }) => changes.marks(changed.length));
  const mark = after.get(first) ?? "cleared";
  return whole(({ changes }) => changes[mark](titleOf(curriculum, first)));
}

function goalWords(
  curriculum: Curriculum,
  { target: before }: LearnerRecord,
  { target: after }: LearnerRecord,
): Told | undefined {
  if (before === after) return undefined;
  if (!after) return whole(({ changes }) => changes.goalLeft);
  return whole((words) => words.changes.goalSet(targetTitle(words, curriculum, after)));
}

function wishWords(
  curriculum: Curriculum,
  { wishes: before }: LearnerRecord,
  { wishes: after }: LearnerRecord,
): Told | undefined {
  if (before === after) return undefined;
  if (before.by !== after.by) {
    return whole((words) => words.changes.orderSet(orderTitle(words, curriculum, after.by)));
  }
  if (before.within !== after.within) {
    return { said: ({ changes }) => changes.hourLimit, field: "within" };
  }
  const avoided = [...after.avoid].find((id) => !before.avoid.has(id));
  if (avoided === undefined) return whole(({ changes }) => changes.wishes);
  return whole(({ changes }) => changes.avoided(titleOf(curriculum, avoided)));
}

function journeyWords(
  { journey: before }: LearnerRecord,
  { journey: after }: LearnerRecord,
): Told | undefined {
  return before.ticks === after.ticks ? undefined : whole(({ changes }) => changes.selfCheck);
}

function timeWords({ times: before }: LearnerRecord, { times: after }: LearnerRecord): Told {
  const weekday = after.hours.findIndex((hours, day) => hours !== before.hours[day]);
  if (weekday >= 0) return { said: ({ changes }) => changes.studyHours, field: `hours-${weekday}` };
  if (before.start !== after.start)
    return { said: ({ changes }) => changes.firstDay, field: "start" };
  if (before.by !== after.by) return { said: ({ changes }) => changes.deadline, field: "by" };
  return whole(({ changes }) => changes.calendar);
}
