import { describe, expect, test } from "vitest";
import type { NeededPace, Pace } from "../../src/core/scheduling/deadline.ts";
import type { Impossible } from "../../src/core/scheduling/request.ts";
import {
  finishWords,
  hoursInWords,
  neededText,
  spokenOutcome,
  troubleIn,
  weekVerdict,
} from "../../src/explorer/calendar-words.ts";
import { usualTimes } from "../../src/explorer/times.ts";
import { day } from "../support/days.ts";

const between = (low: string, middle: string, high: string) => ({
  low: day(low),
  middle: day(middle),
  high: day(high),
});

describe("the finish", () => {
  test("is one day where everything leads to the same", () => {
    const finish = finishWords(between("2027-05-12", "2027-05-12", "2027-05-12"));
    expect(finish).toEqual({ day: "12 May 2027", range: undefined });
  });

  test("says the year once, unless the ends lie in several", () => {
    expect(finishWords(between("2027-04-03", "2027-05-12", "2027-07-20")).range).toBe(
      "between 3 April and 20 July, as it goes",
    );
    expect(finishWords(between("2027-11-06", "2028-02-12", "2028-05-24")).range).toBe(
      "between 6 November 2027 and 24 May 2028, as it goes",
    );
  });
});

const takes = (hours: number): Pace => ({
  kind: "pace",
  minutesAWeek: hours * 60,
  hours: [hours, 0, 0, 0, 0, 0, 0],
});
const beyond: Pace = { kind: "beyond reach", message: "Not even 12 hours a day will do." };

/** What a deadline takes with low, middle and high hours, where there are so many hours now. */
function needed(now: number, paces: readonly [Pace, Pace, Pace]): NeededPace {
  const figure = (pace: Pace) => ({
    pace,
    enoughNow: pace.kind === "pace" && pace.minutesAWeek <= now * 60,
  });
  const [low, middle, high] = paces;
  return {
    kind: "needed pace",
    by: day("2027-05-12"),
    minutesAWeekNow: now * 60,
    figures: { low: figure(low), middle: figure(middle), high: figure(high) },
  };
}

describe("a deadline", () => {
  const usual = [takes(5), takes(7.5), takes(10)] as const;

  test("says what it takes", () => {
    expect(neededText(needed(6, usual))).toBe(
      "To be there by 12 May 2027 it takes 7.5 h a week; 5 h if all goes fast, 10 h if all takes its time.",
    );
    expect(neededText(needed(6, [takes(2), takes(2), takes(2)]))).toBe(
      "To be there by 12 May 2027 it takes 2 h a week.",
    );
  });

  test("says what is out of reach", () => {
    expect(neededText(needed(6, [takes(50), takes(70), beyond]))).toContain(
      "50 h if all goes fast, more than there is if all takes its time.",
    );
    expect(neededText(needed(6, [takes(50), beyond, beyond]))).toBe(
      "Not even 12 hours a day will do. If all goes fast, 50 h a week will do.",
    );
    expect(neededText(needed(6, [beyond, beyond, beyond]))).toBe(
      "Not even 12 hours a day will do.",
    );
  });

  test("says whether the week is enough", () => {
    expect([4, 6, 8, 10].map((now) => weekVerdict(needed(now, usual)))).toEqual([
      "Your 4 h a week are not enough.",
      "Your 6 h a week are enough only if all goes fast.",
      "Your 8 h a week are enough, unless all takes its time.",
      "Your 10 h a week are enough, even if all takes its time.",
    ]);
  });
});

test("hours have one decimal, and less than one hour is told in minutes", () => {
  expect([0, 45, 60, 455, 75_000].map(hoursInWords)).toEqual([
    "0 h",
    "45 min",
    "1 h",
    "7.6 h",
    "1,250 h",
  ]);
});

describe("trouble", () => {
  const impossible = (reason: Impossible["reason"]): Impossible => ({
    kind: "impossible",
    reason,
    message: reason,
  });
  const answer = (reason: Impossible["reason"]) => ({
    schedule: impossible(reason),
    weeks: [],
    pace: undefined,
  });

  test("is told where it can be mended", () => {
    const wrongDaysOff = {
      ...usualTimes,
      daysOff: [{ from: "2027-03-02", to: "2027-03-01" }],
    };
    expect(troubleIn(answer("no-hours"), usualTimes)?.place).toBe("hours");
    expect(troubleIn(answer("too-long"), usualTimes)?.place).toBe("hours");
    expect(troubleIn(answer("habits-leave-no-time"), usualTimes)?.place).toBe("habits");
    expect(troubleIn(answer("invalid"), usualTimes)?.place).toBe("dates");
    expect(troubleIn(answer("invalid"), wrongDaysOff)?.place).toBe("days off");
  });

  test("with a deadline leaves the calendar; both are spoken of", () => {
    const finish = between("2027-05-12", "2027-05-12", "2027-05-12");
    const schedule = {
      kind: "schedule",
      start: day("2027-03-01"),
      finish,
      blocks: [],
      topics: [],
      waiting: [],
    } as const;
    const late = { schedule, weeks: [], pace: impossible("deadline-before-start") };
    expect(troubleIn(late, usualTimes)?.place).toBe("dates");
    expect(spokenOutcome(late)).toBe("You finish on 12 May 2027. deadline-before-start");
    expect(troubleIn({ ...late, pace: undefined }, usualTimes)).toBeUndefined();
  });
});
