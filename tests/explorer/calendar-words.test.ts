import { describe, expect, test } from "vitest";
import type { NeededPace, Pace } from "../../src/core/scheduling/deadline.ts";
import {
  finishWords,
  hoursInWords,
  lagText,
  neededText,
  spokenOutcome,
  weekVerdict,
} from "../../src/explorer/calendar-words.ts";
import { troubleIn } from "../../src/explorer/obstacle-words.ts";
import type { Asked, CalendarAnswer } from "../../src/explorer/planner/questions.ts";
import { type Times, usualTimes } from "../../src/explorer/times.ts";
import { english } from "../../src/language/english.ts";
import { german } from "../../src/language/german.ts";
import { spanish } from "../../src/language/spanish.ts";
import { day } from "../support/days.ts";

const between = (low: string, middle: string, high: string) => ({
  low: day(low),
  middle: day(middle),
  high: day(high),
});

describe("the finish", () => {
  test("is one day where everything leads to the same", () => {
    const finish = finishWords(english, between("2027-05-12", "2027-05-12", "2027-05-12"));
    expect(finish).toEqual({ day: "12 May 2027", range: undefined });
  });

  test("says the year once, unless the ends lie in several", () => {
    expect(finishWords(english, between("2027-04-03", "2027-05-12", "2027-07-20")).range).toBe(
      "between 3 April and 20 July, as it goes",
    );
    expect(finishWords(english, between("2027-11-06", "2028-02-12", "2028-05-24")).range).toBe(
      "between 6 November 2027 and 24 May 2028, as it goes",
    );
  });
});

const takes = (hours: number): Pace => ({
  kind: "pace",
  minutesAWeek: hours * 60,
  hours: [hours, 0, 0, 0, 0, 0, 0],
});
const beyond: Pace = { kind: "beyond reach", hoursADay: 12, message: "" };

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
    expect(neededText(english, needed(6, usual))).toBe(
      "To be there by 12 May 2027 it takes 7.5 h a week; 5 h if all goes fast, 10 h if all takes its time.",
    );
    expect(neededText(english, needed(6, [takes(2), takes(2), takes(2)]))).toBe(
      "To be there by 12 May 2027 it takes 2 h a week.",
    );
  });

  test("says what is out of reach", () => {
    expect(neededText(english, needed(6, [takes(50), takes(70), beyond]))).toContain(
      "50 h if all goes fast, more than there is if all takes its time.",
    );
    expect(neededText(english, needed(6, [takes(50), beyond, beyond]))).toBe(
      "Not even 12 hours on each of the days with study finish the plan by 12 May 2027. If all goes fast, 50 h a week will do.",
    );
    expect(neededText(english, needed(6, [beyond, beyond, beyond]))).toBe(
      "Not even 12 hours on each of the days with study finish the plan by 12 May 2027.",
    );
  });

  test("says whether the week is enough", () => {
    expect([4, 6, 8, 10].map((now) => weekVerdict(english, needed(now, usual)))).toEqual([
      "Your 4 h a week are not enough.",
      "Your 6 h a week are enough only if all goes fast.",
      "Your 8 h a week are enough, unless all takes its time.",
      "Your 10 h a week are enough, even if all takes its time.",
    ]);
  });
});

test("hours have one decimal, and less than one hour is told in minutes", () => {
  expect([0, 45, 60, 455, 75_000].map((minutes) => hoursInWords(english, minutes))).toEqual([
    "0 h",
    "45 min",
    "1 h",
    "7.6 h",
    "1,250 h",
  ]);
});

describe("trouble", () => {
  const asked = (schedule: CalendarAnswer["schedule"], times: Times = usualTimes) => ({
    question: { steps: [], goals: [], times, today: "2027-03-01" },
    answer: { schedule, weeks: [], pace: undefined },
  });
  const impossible = { kind: "impossible", message: "There is no 2027-02-30." } as const;
  const noHours = { ...impossible, reason: "no-hours" } as const;
  const habits = {
    ...impossible,
    reason: "habits-leave-no-time",
    asked: 2100,
    there: 1565,
  } as const;
  const tooLong = { ...impossible, reason: "too-long", years: 100 } as const;
  const invalid = { ...impossible, reason: "invalid" } as const;
  const wrongDaysOff = { ...usualTimes, daysOff: [{ from: "2027-03-02", to: "2027-03-01" }] };

  test("is told where it can be mended", () => {
    expect(troubleIn(english, asked(noHours))?.place).toBe("hours");
    expect(troubleIn(english, asked(tooLong))?.place).toBe("hours");
    expect(troubleIn(english, asked(habits))?.place).toBe("habits");
    expect(troubleIn(english, asked(invalid))?.place).toBe("dates");
    expect(troubleIn(english, asked(invalid, wrongDaysOff))?.place).toBe("daysOff");
  });

  test("is told with its figures and days", () => {
    const told = (trouble: Asked["calendar"]) => troubleIn(english, trouble)?.message;
    expect(told(asked(habits))).toBe(
      "The habits ask for 35 h of the 26 h in a month and leave no time for topics. Study longer, or shorten or drop a habit.",
    );
    expect(told(asked(tooLong))).toBe(
      "With these hours and days off the plan is not finished within 100 years.",
    );
    expect(told(asked(invalid))).toBe("There is no 2027-02-30.");
    expect(told(asked(invalid, wrongDaysOff))).toBe(
      "The days off from 2 March 2027 to 1 March 2027 end before they begin.",
    );
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
    const pace = {
      ...impossible,
      reason: "deadline-before-start",
      by: day("2027-02-01"),
      start: day("2027-03-01"),
    } as const;
    const made = asked(schedule);
    const late = { ...made, answer: { ...made.answer, pace } };
    expect(troubleIn(english, late)?.place).toBe("dates");
    expect(spokenOutcome(english, late)).toBe(
      "You finish on 12 May 2027. The deadline, 1 February 2027, is before the start, 1 March 2027.",
    );
    expect(troubleIn(english, made)).toBeUndefined();
  });
});

describe("the same in other languages", () => {
  const finish = between("2027-04-03", "2027-05-12", "2027-07-20");

  test("has their dates and their order of words", () => {
    expect(finishWords(german, finish)).toEqual({
      day: "12. Mai 2027",
      range: "zwischen dem 3. April und dem 20. Juli, je nachdem, wie es läuft",
    });
    expect(finishWords(spanish, finish)).toEqual({
      day: "12 de mayo de 2027",
      range: "entre el 3 de abril y el 20 de julio, según cómo vaya",
    });
  });

  test("has their numbers and plurals", () => {
    const lag = (minutes: number) => ({ minutes, missed: [], moved: noMove });
    expect(hoursInWords(german, 455)).toBe("7,6 h");
    expect(lagText(german, lag(60))).toBe("Du liegst 1 Stunde zurück.");
    expect(lagText(german, lag(150))).toBe("Du liegst 2,5 Stunden zurück.");
    expect(lagText(spanish, lag(-1))).toBe("Llevas 1 minuto de adelanto.");
    expect(lagText(english, lag(-45))).toBe("You are ahead by 45 minutes.");
  });
});

const noMove = { kind: "impossible", reason: "no-hours", message: "" } as const;
