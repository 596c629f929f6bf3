import { counted } from "../core/model/counted.ts";
import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { topicsById } from "../core/model/topic-lookup.ts";
import { listTitle } from "./aim.ts";
import type { Done } from "./history.ts";
import { orderTitle } from "./order-title.ts";
import type { LearnerRecord } from "./saved-record.ts";
import { targetTitle } from "./way.ts";

type Words = Pick<Done, "said" | "field">;

/** What one change of what is kept was, in words; of several things at once the weightiest. */
export function changeWords(
  curriculum: Curriculum,
  before: LearnerRecord,
  after: LearnerRecord,
): Words {
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
const whole = (said: string): Words => ({ said, field: undefined });

const titleOf = (curriculum: Curriculum, id: TopicId) =>
  topicsById(curriculum).get(id)?.title ?? id;

/** What is put on the list; what leaves it because it was set aside is told as a mark. */
function listWords(
  curriculum: Curriculum,
  { list: before, learner }: LearnerRecord,
  { list: after, learner: now }: LearnerRecord,
): Words | undefined {
  const added = [...after].filter((id) => !before.has(id));
  const [first] = added;
  if (first !== undefined && added.length === 1) {
    return whole(`${titleOf(curriculum, first)} put on ${listTitle}`);
  }
  const [gone, ...others] = [...before].filter((id) => !after.has(id));
  if (gone === undefined || others.length > 0 || learner !== now) return undefined;
  return whole(`${titleOf(curriculum, gone)} taken off ${listTitle}`);
}

function markWords(
  curriculum: Curriculum,
  { learner: { marks: before } }: LearnerRecord,
  { learner: { marks: after } }: LearnerRecord,
): Words | undefined {
  const ids = new Set([...before.keys(), ...after.keys()]);
  const changed = [...ids].filter((id) => before.get(id) !== after.get(id));
  const [first] = changed;
  if (first === undefined) return undefined;
  if (changed.length > 1) return whole(`${counted(changed.length, "mark")} changed`);
  const title = titleOf(curriculum, first);
  switch (after.get(first)) {
    case "known":
      return whole(`${title} marked as known`);
    case "learning":
      return whole(`${title} marked as learning`);
    case "aside":
      return whole(`${title} set aside`);
    case undefined:
      return whole(`Mark of ${title} cleared`);
  }
}

function goalWords(
  curriculum: Curriculum,
  { target: before }: LearnerRecord,
  { target: after }: LearnerRecord,
): Words | undefined {
  if (before === after) return undefined;
  return whole(after ? `Goal set to ${targetTitle(curriculum, after)}` : "Goal left");
}

function wishWords(
  curriculum: Curriculum,
  { wishes: before }: LearnerRecord,
  { wishes: after }: LearnerRecord,
): Words | undefined {
  if (before === after) return undefined;
  if (before.by !== after.by) return whole(`Order set to ${orderTitle(curriculum, after.by)}`);
  if (before.within !== after.within) return { said: "Hour limit changed", field: "within" };
  const avoided = [...after.avoid].find((id) => !before.avoid.has(id));
  if (avoided !== undefined) return whole(`${titleOf(curriculum, avoided)} avoided`);
  return whole("Wishes changed");
}

function journeyWords(
  { journey: before }: LearnerRecord,
  { journey: after }: LearnerRecord,
): Words | undefined {
  return before.ticks === after.ticks ? undefined : whole("Self-check ticked");
}

function timeWords({ times: before }: LearnerRecord, { times: after }: LearnerRecord): Words {
  const weekday = after.hours.findIndex((hours, day) => hours !== before.hours[day]);
  if (weekday >= 0) return { said: "Study hours changed", field: `hours on day ${weekday}` };
  if (before.start !== after.start) return { said: "First day changed", field: "start" };
  if (before.by !== after.by) return { said: "Deadline changed", field: "by" };
  return whole("Calendar changed");
}
