import { describe, expect, it } from "vitest";
import type { Curriculum, Topic } from "../src/core/model/curriculum.ts";
import { middleHours } from "../src/core/model/hours.ts";
import { TopicId } from "../src/core/model/ids.ts";
import { topicsOf } from "../src/core/model/topic-lookup.ts";
import { noLimit } from "../src/core/planning/limit.ts";
import { pathFor } from "../src/core/planning/path.ts";
import { planQuestion } from "../src/core/planning/plan/plan-question.ts";
import { curriculumOf } from "./support/curricula.ts";
import { rustCurriculum } from "./support/rust-curriculum.ts";

/*
 * Nobody should learn for weeks without building anything: on the way to every goal of the Rust
 * curriculum, for someone who knows nothing yet and goes through it area by area, there is a project
 * at least every twenty hours.
 */

const hoursAtMost = 20;

/** Goals with a longer stretch: how long it is, and what speaks for it. */
const longer: ReadonlyMap<string, { readonly hours: number; readonly because: string }> = new Map([
  [
    "batch-etl",
    {
      hours: 20.5,
      because:
        "Between a count that survives a crash and a packed job come the model of the data, the design of the pipeline and containers; of these only the last is built with.",
    },
  ],
]);

/** Goals that end in something other than a project, and what speaks for it. */
const bookish: ReadonlyMap<string, string> = new Map([
  ["systems-programming", "It is about understanding, and reading machine code comes last."],
]);

const goals = (rustCurriculum?.goals ?? []).map((goal) => ({
  id: String(goal.id),
  stretches: rustCurriculum ? stretchesOf(rustCurriculum, goal.topics) : [],
}));

describe("on the way to every goal", () => {
  it("there is something to build at least every twenty hours", () => {
    const tooLong = goals.flatMap(({ id, stretches }) => {
      const allowed = longer.get(id)?.hours ?? hoursAtMost;
      return stretches
        .filter(({ hours }) => hours > allowed)
        .map(({ hours, first, last }) => `${id}: ${hours} h from ${first} to ${last}`);
    });
    expect(goals.length).toBeGreaterThan(0);
    expect(tooLong).toEqual([]);
  });

  it("no exception is argued that is not needed", () => {
    const needed = goals.filter(({ stretches }) =>
      stretches.some(({ hours }) => hours > hoursAtMost),
    );
    expect(needed.map(({ id }) => id)).toEqual([...longer.keys()]);
  });

  it("a project comes last, wherever the goal is to build", () => {
    const ends = goals.filter(({ stretches }) => !stretches.at(-1)?.builds).map(({ id }) => id);
    expect(ends).toEqual([...bookish.keys()]);
  });
});

/** What is learnt between one project and the next, or the end. */
interface Stretch {
  readonly hours: number;
  readonly first: string;
  readonly last: string;
  /** Whether a project follows. */
  readonly builds: boolean;
}

function stretchesOf(curriculum: Curriculum, wanted: readonly TopicId[]): Stretch[] {
  const question = planQuestion(wanted, new Set());
  const { ordering } = pathFor(curriculum, question, "area", { plan: noLimit, order: noLimit });
  const stretches: Stretch[] = [];
  let read: Topic[] = [];
  const close = (builds: boolean) => {
    const [first] = read;
    if (first || builds)
      stretches.push({
        hours: read.reduce((sum, topic) => sum + middleHours(topic), 0),
        first: first?.id ?? "",
        last: read.at(-1)?.id ?? "",
        builds,
      });
    read = [];
  };
  for (const topic of topicsOf(curriculum, ordering.sequence)) {
    if (topic.kind === "project") close(true);
    else read.push(topic);
  }
  close(false);
  return stretches;
}

describe("measuring stretches", () => {
  it("adds the middle hours of what lies between projects and leaves out theirs", () => {
    const curriculum = curriculumOf("a 1-2h\nb project 8h: a\nc 2-4h: b\nd 1h: c");
    expect(stretchesOf(curriculum, [TopicId("d")])).toEqual([
      { hours: 1.5, first: "a", last: "a", builds: true },
      { hours: 4, first: "c", last: "d", builds: false },
    ]);
  });

  it("knows of projects that follow each other, and of one that comes last", () => {
    const curriculum = curriculumOf("a 1h\nb project 8h: a\nc project 8h: b");
    expect(
      stretchesOf(curriculum, [TopicId("c")]).map(({ hours, builds }) => [hours, builds]),
    ).toEqual([
      [1, true],
      [0, true],
    ]);
  });
});
