import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { icalendarOf } from "../../../src/formats/export/icalendar.ts";
import { icalendarText, textValue } from "../../../src/formats/export/icalendar-lines.ts";
import { english } from "../../../src/language/english.ts";
import { spanish } from "../../../src/language/spanish.ts";
import { curriculumFileOf, curriculumOf } from "../../support/curricula.ts";
import { day } from "../../support/days.ts";
import { dated, takenPlan } from "../../support/taken-plans.ts";

const file = curriculumFileOf("knife 1h\nsoup 3h: knife");
const kitchen = curriculumOf("", {
  ...file,
  id: "kitchen",
  topics: [
    {
      ...file.topics[0],
      title: "Knives; boards, and \\ more",
      checks: [{ ask: "Which finger leads?" }],
      resources: [{ title: "Board", url: "https://example.org/board", kind: "read" }],
    },
    { ...file.topics[1], requires: [{ topic: "knife", why: "Roots are cut." }] },
  ],
});
const plan = takenPlan(kitchen, "A soup", ["soup"]);
const times = {
  availability: { start: day("2027-03-01"), hours: [1, 2, 0, 1, 0, 0, 0] },
  habits: { exerciseMinutes: 10 },
  reviews: { weeksBeyond: 2 },
} as const;
const written = "2027-02-28T18:30:05.123Z";
const text = icalendarOf(english, dated(plan, times), written);

describe("a calendar file", () => {
  test("has the first day's blocks as whole days that leave the day free", () => {
    expect(text.slice(0, text.indexOf("UID:habit-exercise-2027-03-02"))).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Prereq//Prereq//EN",
        "CALSCALE:GREGORIAN",
        "NAME:A soup",
        "X-WR-CALNAME:A soup",
        "BEGIN:VEVENT",
        "UID:habit-exercise-2027-03-01-1@kitchen.prereq",
        "DTSTAMP:20270228T183005Z",
        "SEQUENCE:3766710",
        "DTSTART;VALUE=DATE:20270301",
        "DTEND;VALUE=DATE:20270302",
        "SUMMARY:Exercise\\, 10 min",
        "CATEGORIES:Habit",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:study-knife-1@kitchen.prereq",
        "DTSTAMP:20270228T183005Z",
        "SEQUENCE:3766710",
        "DTSTART;VALUE=DATE:20270301",
        "DTEND;VALUE=DATE:20270302",
        "SUMMARY:Knives\\; boards\\, and \\\\ more\\, 50 min (1 of 2)",
        "DESCRIPTION:For soup: Roots are cut.\\nRead: Board\\, https://example.org/boa",
        " rd",
        "CATEGORIES:Study",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "",
      ].join("\r\n"),
    );
  });

  test("asks in a review what the topic's checks ask", () => {
    const reviews = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((event) => new ICAL.Event(event))
      .filter(({ uid }) => uid.startsWith("review-knife"));
    expect(reviews[0]?.uid).toBe("review-knife-1@kitchen.prereq");
    expect(reviews[0]?.description).toBe("Which finger leads?");
  });

  test("is in the language of the reader, with events that are the same in every language", () => {
    const inSpanish = icalendarOf(spanish, dated(plan, times), written);
    expect(inSpanish).toContain("PRODID:-//Prereq//Prereq//ES\r\n");
    expect(inSpanish).toContain("SUMMARY:Ejercicio\\, 10 min\r\nCATEGORIES:Hábito\r\n");
    const uids = (of: string) => of.match(/^UID:.*$/gm);
    expect(uids(inSpanish)).toEqual(uids(text));
  });

  test("of a later plan names the same things alike and says that it is newer", () => {
    const later = icalendarOf(
      english,
      dated(plan, { availability: { start: day("2027-04-05"), hours: [1, 2, 0, 1, 0, 0, 0] } }),
      "2027-04-05T08:00:00Z",
    );
    const uids = (of: string) => of.match(/^UID:study.*$/gm) ?? [];
    expect(uids(later).length).toBeGreaterThan(2);
    expect(uids(text)).toEqual(expect.arrayContaining(uids(later)));
    const sequence = (of: string) => Number(/SEQUENCE:(\d+)/.exec(of)?.[1]);
    expect(sequence(later)).toBeGreaterThan(sequence(text));
  });

  test("leaves the end out where no year of four digits can say it", () => {
    const last = dated(plan, {
      availability: { start: day("9999-12-31"), hours: [0, 0, 0, 0, 24, 0, 0] },
    });
    expect(icalendarOf(english, last, written)).toContain("DTSTART;VALUE=DATE:99991231\r\nSUMMARY");
  });
});

test("no line is longer than 75 octets, and none is cut inside a character", () => {
  const long = `SUMMARY:${"日本語 ü 🍲".repeat(40)}`;
  const lines = icalendarText([long, "END:X"]).split("\r\n");
  const octets = lines.map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(Math.min(...octets.slice(0, -3))).toBeGreaterThan(70);
  expect(lines.join("\r\n").replaceAll("\r\n ", "")).toBe(`${long}\r\nEND:X\r\n`);
});

test("what cannot stand in a text is replaced, and line ends of every kind are kept", () => {
  expect(textValue("a\u0000b\u007f\ud800c\td")).toBe("a\uFFFDb\uFFFD\uFFFDc\td");
  expect(textValue("a\r\nb\rc\nd")).toBe("a\\nb\\nc\\nd");
});
