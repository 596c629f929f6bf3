import fc from "fast-check";
import { TopicId } from "../../src/core/model/ids.ts";
import type { Availability, OfWeekdays } from "../../src/core/scheduling/availability.ts";
import { type Day, dayAt, dayNumber } from "../../src/core/scheduling/day.ts";
import type { Habits } from "../../src/core/scheduling/habits.ts";
import type { ScheduleRequest, StudyStep } from "../../src/core/scheduling/request.ts";
import type { Reviews } from "../../src/core/scheduling/reviews.ts";
import { nastyIds } from "./curricula.ts";

/** A day of the years 1999 to 2032, around leap days, year ends and the first day number. */
export const arbitraryDay: fc.Arbitrary<Day> = fc.integer({ min: -365, max: 11_800 }).map(dayAt);

/** Some absent, some given: each key of an object may be left out. */
const optional = { requiredKeys: [] };

/** Hours as people write them and as a computer does: quarters, and any fraction. */
const hours = (max: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: max * 4 }).map((quarters) => quarters / 4),
    fc.double({ min: 0, max, noNaN: true }),
  );

const arbitrarySteps: fc.Arbitrary<StudyStep[]> = fc
  .array(fc.record({ low: hours(3), more: hours(3), spent: fc.option(hours(3), { nil: 0 }) }), {
    maxLength: 10,
  })
  .map((topics) =>
    topics.map(({ low, more, spent }, place) => ({
      topic: TopicId(nastyIds[place] ?? `t${place}`),
      hours: [low, low + more],
      spent,
    })),
  );

const arbitraryWeek: fc.Arbitrary<OfWeekdays> = fc.oneof(
  fc.tuple(hours(3), hours(3), hours(3), hours(3), hours(3), hours(3), hours(5)),
  fc.constant<OfWeekdays>([0, 0, 0, 0, 0, 2, 0]),
  fc.constant<OfWeekdays>([1, 1, 1, 1, 1, 0, 0]),
);

const arbitraryAvailability: fc.Arbitrary<Availability> = arbitraryDay.chain((start) =>
  fc.record({
    start: fc.constant(start),
    hours: arbitraryWeek,
    off: fc.array(
      fc.record({ after: fc.nat(60), length: fc.nat(20) }).map(({ after, length }) => {
        const from = dayAfter(start, after);
        return length === 0 ? from : { from, to: dayAfter(from, length) };
      }),
      { maxLength: 4 },
    ),
  }),
);

const arbitraryHabits: fc.Arbitrary<Habits> = fc.record(
  {
    exerciseMinutes: fc.integer({ min: 0, max: 40 }),
    projectHours: hours(5),
    monthlyReviewHours: hours(3),
    assessmentHours: hours(8),
  },
  optional,
);

const arbitraryReviews: fc.Arbitrary<Reviews> = fc.record(
  {
    minutes: fc.integer({ min: 1, max: 60 }),
    share: fc.double({ min: 0.05, max: 1, noNaN: true }),
    weeksBeyond: fc.integer({ min: 0, max: 20 }),
    learnt: fc.array(
      fc.record({
        topic: fc.integer().map((number) => TopicId(`old${number}`)),
        finished: arbitraryDay,
      }),
      { maxLength: 3 },
    ),
  },
  optional,
);

/** Requests of every kind; `reviews: false` leaves the reviews out. */
export function arbitraryRequest(having: { readonly reviews: boolean }) {
  return fc.record<ScheduleRequest, "steps" | "availability">(
    {
      steps: arbitrarySteps,
      availability: arbitraryAvailability,
      habits: arbitraryHabits,
      ...(having.reviews ? { reviews: arbitraryReviews } : {}),
    },
    { requiredKeys: ["steps", "availability"] },
  );
}

/** So many days later. */
export function dayAfter(day: Day, days: number): Day {
  return dayAt(dayNumber(day) + days);
}
