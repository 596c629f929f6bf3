import type { Curriculum } from "../../core/model/curriculum.ts";
import { hoursOf } from "../../core/model/hours.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { mentions } from "../../core/model/requirement.ts";
import { topicsById, topicsOf } from "../../core/model/topic-lookup.ts";
import { type Day, parseDay } from "../../core/scheduling/day.ts";
import type { Habits } from "../../core/scheduling/habits.ts";
import type { ScheduleRequest, StudyStep } from "../../core/scheduling/request.ts";
import type { Reviews } from "../../core/scheduling/reviews.ts";
import { minutesStudied } from "../diary/diary.ts";
import type { HabitName, Times } from "../times.ts";
import type { CalendarDates } from "./calendar-dates.ts";
import type { CalendarQuestion } from "./questions.ts";

/**
 * What is to be laid over the calendar from a day on: what is left to be learnt, without what was
 * ticked off before that day. What was learnt since then comes first, so that it keeps its place: in
 * a calendar that has begun, topics with all their time, in one that begins today, what was ticked off.
 */
export function calendarRequest(
  curriculum: Curriculum,
  { steps, goals, times }: CalendarQuestion,
  { today, start, off }: CalendarDates,
  begin: Day,
): ScheduleRequest {
  const before = minutesStudied(times.done, (day) => day < begin);
  const since = minutesStudied(times.done, (day) => day >= begin);
  const learnt = learntTopics(curriculum, times, goals).filter(({ day }) => day >= begin);
  const left = new Set(steps);
  const behindUs = topicsOf(curriculum, new Set(learnt.map(({ topic }) => topic)))
    .filter(({ id }) => !left.has(id))
    .flatMap((topic): StudyStep[] => {
      if (begin < today) return [{ topic: topic.id, hours: hoursOf(topic) }];
      const hours = (since.get(topic.id) ?? 0) / 60;
      return hours > 0 ? [{ topic: topic.id, hours: [hours, hours] }] : [];
    });
  const ahead = topicsOf(curriculum, steps).map(
    (topic): StudyStep => ({
      topic: topic.id,
      hours: hoursOf(topic),
      spent: (before.get(topic.id) ?? 0) / 60,
    }),
  );
  return {
    steps: [...behindUs, ...ahead],
    availability: { start: begin, hours: times.hours, off },
    habits: { ...habitsOf(times.habits), since: start },
    ...(times.reviews && { reviews: reviewsOf(curriculum, times, begin) }),
  };
}

interface Learnt {
  readonly topic: TopicId;
  readonly day: Day;
}

/** What the diary says was learnt of all that the goals could rest on, or of everything without goals. */
function learntTopics(
  curriculum: Curriculum,
  { done }: Times,
  goals?: readonly TopicId[],
): Learnt[] {
  const topics: ReadonlyMap<string, { readonly id: TopicId }> = topicsById(curriculum);
  const basis = goals && restsOn(curriculum, goals);
  return done.flatMap(({ deed, thing, day }) => {
    const topic = topics.get(thing)?.id;
    const parsed = parseDay(day);
    if (deed !== "learnt" || !topic || parsed.kind !== "day") return [];
    return basis?.has(topic) === false ? [] : [{ topic, day: parsed.day }];
  });
}

/** The goals and every topic that could be needed for them, at any remove. */
function restsOn(curriculum: Curriculum, goals: readonly TopicId[]): Set<TopicId> {
  const topics = topicsById(curriculum);
  const met = new Set(goals);
  for (const id of met) {
    const topic = topics.get(id);
    for (const mention of topic ? mentions(topic.requires) : []) met.add(mention.topic);
    for (const help of topic?.helps ?? []) met.add(help.topic);
  }
  return met;
}

/** Reviews go on for what was learnt before. */
function reviewsOf(curriculum: Curriculum, times: Times, begin: Day): Reviews {
  const learnt = learntTopics(curriculum, times).filter(({ day }) => day < begin);
  return { learnt: learnt.map(({ topic, day }) => ({ topic, finished: day })) };
}

/** How much time each habit takes. */
function habitsOf(names: ReadonlySet<HabitName>): Habits {
  return {
    exerciseMinutes: names.has("exercise") ? 10 : 0,
    projectHours: names.has("project") ? 1 : 0,
    monthlyReviewHours: names.has("review") ? 1 : 0,
    assessmentHours: names.has("assessment") ? 2 : 0,
  };
}
