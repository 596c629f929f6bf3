import fc from "fast-check";
import ICAL from "ical.js";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import type { Block } from "../../src/core/scheduling/blocks.ts";
import { type Schedule, schedule } from "../../src/core/scheduling/schedule.ts";
import { weeksOf } from "../../src/core/scheduling/weeks.ts";
import { blockLine, blockTitle } from "../../src/formats/export/block-words.ts";
import { icalendarOf } from "../../src/formats/export/icalendar.ts";
import { planTable } from "../../src/formats/export/plan-table.ts";
import type { DatedPlan } from "../../src/formats/export/taken-plan.ts";
import { weekEntries } from "../../src/formats/export/week-entries.ts";
import { english } from "../../src/language/english.ts";
import { arbitraryRequest } from "../support/arbitrary-schedules.ts";
import { curriculumOf } from "../support/curricula.ts";

/** Titles with everything that a format could take for its own, and much that is longer than a line. */
const arbitraryTitle = fc.oneof(
  fc.constantFrom("=1+1", "-2", "@x", "+3", "＝4", '"quoted", and; more', "\\n", "C:\\n;,"),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 120 })
    .filter((text) => /^(?=\s*\S)\P{Cc}*$/u.test(text)),
);

/** A schedule with a curriculum that has its topics, under such titles. */
const arbitraryPlan = fc
  .tuple(arbitraryRequest({ reviews: true }), fc.infiniteStream(arbitraryTitle))
  .map(([request, titles]) => {
    const answer = schedule(request);
    if (answer.kind === "impossible") return undefined;
    const named = answer.blocks.flatMap((block) => ("topic" in block ? [block.topic] : []));
    const ids = new Set([...request.steps.map(({ topic }) => topic), ...named]);
    const topics = [...ids]
      .filter((id) => /^[\p{L}\p{N}_]/u.test(id))
      .map((id) => ({
        id,
        title: titles.next().value,
        area: "all",
        kind: "concept",
      }));
    const curriculum = curriculumOf("", {
      areas: [{ id: "all", title: "All", stage: "all" }],
      topics,
    });
    return planOf(curriculum, answer);
  })
  .filter((plan) => plan !== undefined);

function planOf(curriculum: Curriculum, made: Schedule): DatedPlan {
  const steps = made.topics.map(({ topic }) => ({
    topic,
    for: [],
    needs: [],
    eased: [],
    opens: [],
  }));
  const calendar = { schedule: made, weeks: weeksOf(made) };
  return { curriculum, title: "Way", goals: [], steps, calendar };
}

function holds(law: (plan: DatedPlan) => void) {
  fc.assert(fc.property(arbitraryPlan, law), { numRuns: 60 });
}

test("a calendar file read by another program has every block on its day, under its title", () => {
  holds((plan) => {
    const text = icalendarOf(english, plan, "2027-03-01T08:00:00Z");
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component));
    expect(events.map(({ startDate, summary }) => `${startDate.toString()} ${summary}`)).toEqual(
      plan.calendar.schedule.blocks.map(
        (block) => `${block.day} ${blockLine(english, plan.curriculum, block)}`,
      ),
    );
    expect(
      events.every(
        ({ startDate, duration }) => startDate.isDate && duration.toSeconds() === 86_400,
      ),
    ).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
});

test("a table read back has every block and no cell that is a formula", () => {
  holds((plan) => {
    const { data, errors } = Papa.parse<Record<string, string>>(
      planTable(english, plan).trimEnd(),
      {
        header: true,
      },
    );
    expect(errors).toEqual([]);
    const unquoted = (text = "") => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "");
    expect(
      data.map((row) => [row["Date"], row["What"], row["Minutes"], unquoted(row["Title"])]),
    ).toEqual(plan.calendar.schedule.blocks.map((block) => rowOf(plan, block)));
    const cells = data.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  });
});

function rowOf({ curriculum }: DatedPlan, block: Block): string[] {
  return [block.day, block.kind, `${block.minutes}`, blockTitle(english, curriculum, block)];
}

test("the weeks of a checklist hold every minute once", () => {
  holds((plan) => {
    for (const { week, entries } of weekEntries(plan)) {
      expect(entries.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(week.minutes);
    }
  });
});
