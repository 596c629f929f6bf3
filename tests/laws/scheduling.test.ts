import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hoursOfWeek,
  type OfWeekdays,
  rangeOf,
  weekMinutes,
} from "../../src/core/scheduling/availability.ts";
import type { Block } from "../../src/core/scheduling/blocks.ts";
import { type Day, dayNumber, parseDay, weekdayOf } from "../../src/core/scheduling/day.ts";
import { neededPace } from "../../src/core/scheduling/deadline.ts";
import { sumOf } from "../../src/core/scheduling/minutes.ts";
import type { ScheduleRequest, StudyStep } from "../../src/core/scheduling/request.ts";
import { type Schedule, schedule } from "../../src/core/scheduling/schedule.ts";
import { weeksOf } from "../../src/core/scheduling/weeks.ts";
import { arbitraryDay, arbitraryRequest, dayAfter } from "../support/arbitrary-schedules.ts";

/** Whole minutes that a request gives a day. */
function minutesOn({ availability }: ScheduleRequest, day: Day): number {
  const number = dayNumber(day);
  const off = (availability.off ?? []).map(rangeOf);
  if (number < dayNumber(availability.start)) return 0;
  if (off.some(({ from, to }) => from <= number && number <= to)) return 0;
  return Math.round((availability.hours[weekdayOf(number)] ?? 0) * 60);
}

/** Whole minutes left of each step by the middle of its hours. */
function minutesWanted({ steps }: ScheduleRequest): number[] {
  return steps.map(({ hours: [low, high], spent = 0 }) =>
    Math.max(0, Math.round(((low + high) / 2) * 60) - Math.round(spent * 60)),
  );
}

/** Tries a law on every request that has a schedule. */
function holds(
  having: { readonly reviews: boolean },
  law: (schedule: Schedule, request: ScheduleRequest) => void,
) {
  fc.assert(
    fc.property(arbitraryRequest(having), (request) => {
      const answer = schedule(request);
      fc.pre(answer.kind === "schedule");
      law(answer, request);
    }),
    { numRuns: 150 },
  );
}

const minutesIn = (parts: readonly { readonly minutes: number }[]) =>
  sumOf(parts.map(({ minutes }) => minutes));

/** The minutes of blocks on each day that has some. */
function minutesByDay(blocks: readonly Block[]): ReadonlyMap<Day, number> {
  const days = new Map<Day, number>();
  for (const { day, minutes } of blocks) days.set(day, (days.get(day) ?? 0) + minutes);
  return days;
}

const all = { reviews: true };
const withoutReviews = { reviews: false };

describe("a schedule", () => {
  test("never begins a topic before the one before it is finished", () => {
    holds(all, ({ blocks, topics }, { steps }) => {
      expect(topics.map(({ topic }) => topic)).toEqual(steps.map(({ topic }) => topic));
      const order = blocks.filter((block) => block.kind === "study");
      const expected = topics.flatMap(({ topic }) =>
        order.filter((block) => block.topic === topic),
      );
      expect(order).toEqual(expected);
      for (const { topic } of topics) {
        const parts = order.filter((block) => block.topic === topic);
        expect(parts.map(({ part }) => part)).toEqual(parts.map((_, place) => place + 1));
        expect(parts.every(({ parts: count }) => count === parts.length)).toBe(true);
      }
    });
  });

  test("is in the order of the days, and never gives a day more than its minutes or a day off any", () => {
    holds(all, ({ blocks }, request) => {
      const days = blocks.map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
      expect(blocks.every(({ minutes }) => Number.isInteger(minutes) && minutes >= 0)).toBe(true);
      const wrong = [...minutesByDay(blocks)].filter(([day, minutes]) => {
        const there = minutesOn(request, day);
        return there === 0 || minutes > there;
      });
      expect(wrong).toEqual([]);
    });
  });

  test("wastes no minute of a day before the last", () => {
    holds(all, ({ blocks, finish, start }, request) => {
      const used = minutesByDay(blocks);
      const wasteful: Day[] = [];
      for (let day = start; day < finish.middle; day = dayAfter(day, 1))
        if ((used.get(day) ?? 0) < minutesOn(request, day)) wasteful.push(day);
      expect(wasteful).toEqual([]);
    });
  });

  test("sums to the plan's minutes, topic by topic, week by week", () => {
    holds(all, (answer, request) => {
      const wanted = minutesWanted(request);
      expect(answer.topics.map(({ minutes }) => minutes)).toEqual(wanted);
      const weeks = weeksOf(answer);
      const topics = weeks.flatMap((week) => week.topics);
      expect(minutesIn(topics)).toBe(sumOf(wanted));
      expect(minutesIn(weeks)).toBe(minutesIn(answer.blocks));
      expect(weeks.flatMap(({ finished }) => finished)).toEqual(
        request.steps.map(({ topic }) => topic),
      );
    });
  });

  test("finishes with low hours no later than with middle ones, and with those no later than with high ones", () => {
    holds(all, ({ finish: { low, middle, high }, topics, start }) => {
      expect([low, middle, high]).toEqual([low, middle, high].toSorted());
      expect(topics.at(-1)?.finish ?? start).toBe(middle);
    });
  });

  test("finishes with low and high hours as a schedule of just these would", () => {
    holds(withoutReviews, ({ finish }, request) => {
      for (const [figure, pick] of [
        ["low", 0],
        ["high", 1],
      ] as const) {
        const steps = request.steps.map((step) => {
          const hours = step.hours[pick];
          return { ...step, hours: [hours, hours] as const };
        });
        const alone = schedule({ ...request, steps });
        expect(alone).toMatchObject({ finish: { middle: finish[figure] } });
      }
    });
  });

  test("without reviews never finishes later with more time", () => {
    const more = fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.double({ min: 0, max: 3, noNaN: true }),
    );
    fc.assert(
      fc.property(
        arbitraryRequest(withoutReviews),
        more,
        fc.boolean(),
        (request, [day, extra], work) => {
          const before = schedule(request);
          fc.pre(before.kind === "schedule");
          const { start, off = [] } = request.availability;
          const changed = request.availability.hours.map((hours, weekday) =>
            weekday === day ? hours + extra : hours,
          );
          const [mon = 0, tue = 0, wed = 0, thu = 0, fri = 0, sat = 0, sun = 0] = changed;
          const hours: OfWeekdays = [mon, tue, wed, thu, fri, sat, sun];
          const after = schedule({
            ...request,
            availability: { start, hours, off: work ? off.slice(1) : off },
          });
          if (after.kind !== "schedule") throw new Error(after.message);
          for (const [place, { finish }] of before.topics.entries()) {
            expect((after.topics[place]?.finish ?? "") <= finish).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("reviews", () => {
  test("come in no day's more than their share, and all due ones are done or listed", () => {
    holds(all, ({ blocks, waiting }, request) => {
      const { share = 0.25, minutes = 10 } = request.reviews ?? {};
      const reviews = blocks.filter((block) => block.kind === "review");
      const over = [...minutesByDay(reviews)].filter(
        ([day, taken]) => taken > minutesOn(request, day) * share,
      );
      expect(over).toEqual([]);
      const open = new Set(waiting.map(({ topic }) => topic));
      for (const topic of new Set(reviews.map((block) => block.topic))) {
        const taken = reviews.filter((block) => block.topic === topic);
        if (!open.has(topic)) expect(minutesIn(taken) % minutes).toBe(0);
      }
    });
  });
});

describe("the pace for a deadline", () => {
  /** Whether a week of these minutes, with these hours of every topic, meets the deadline. */
  const meets = (request: ScheduleRequest, pick: 0 | 1, week: readonly number[], by: Day) => {
    const steps = request.steps.map((step): StudyStep => {
      const hours = step.hours[pick];
      return { ...step, hours: [hours, hours] };
    });
    const availability = { ...request.availability, hours: hoursOfWeek(week) };
    const made = schedule({ ...request, steps, availability });
    return made.kind === "schedule" && made.finish.middle <= by;
  };
  const pacesOf = (request: ScheduleRequest, by: Day) => {
    const answer = neededPace({ ...request, by });
    if (answer.kind === "impossible") return [];
    const { low, high } = answer.figures;
    const paces: ({ readonly pick: 0 | 1 } & typeof low)[] = [
      { pick: 0, ...low },
      { pick: 1, ...high },
    ];
    return paces;
  };
  const tries = (having: { readonly reviews: boolean }) =>
    fc.tuple(arbitraryRequest(having), fc.integer({ min: 0, max: 120 }));

  test("meets it, and says rightly whether the present week does", () => {
    fc.assert(
      fc.property(tries(all), ([request, days]) => {
        const by = dayAfter(request.availability.start, days);
        for (const { pick, pace, enoughNow } of pacesOf(request, by)) {
          expect(enoughNow).toBe(meets(request, pick, weekMinutes(request.availability), by));
          if (pace.kind === "beyond reach") continue;
          const week = weekMinutes({ ...request.availability, hours: pace.hours });
          expect(sumOf(week)).toBe(pace.minutesAWeek);
          if (pace.minutesAWeek > 0) expect(meets(request, pick, week, by)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("without reviews is the least: a minute less on each day misses it, and so do twelve hours where it is beyond reach", () => {
    fc.assert(
      fc.property(tries(withoutReviews), ([request, days]) => {
        const by = dayAfter(request.availability.start, days);
        for (const { pick, pace } of pacesOf(request, by)) {
          const week =
            pace.kind === "pace"
              ? weekMinutes({ ...request.availability, hours: pace.hours }).map((minutes) =>
                  Math.max(0, minutes - 1),
                )
              : weekMinutes(request.availability).map((minutes) => (minutes > 0 ? 12 * 60 : 0));
          if (request.steps.length > 0) expect(meets(request, pick, week, by)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("a day is read from its text and from nothing else", () => {
  fc.assert(
    fc.property(arbitraryDay, fc.string(), (day, text) => {
      expect(parseDay(day)).toEqual({ kind: "day", day });
      expect(parseDay(`${day}${text}`).kind).toBe(text === "" ? "day" : "mistake");
    }),
  );
});
