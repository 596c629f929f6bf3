import { expect, test } from "vitest";
import type { Curriculum } from "../../../../src/core/model/curriculum.ts";
import { TopicId } from "../../../../src/core/model/ids.ts";
import { nextQuestion } from "../../../../src/core/planning/placement/next-question.ts";
import {
  type Placement,
  type Reply,
  startPlacement,
  type Trust,
  withEntry,
  withoutErrors,
} from "../../../../src/core/planning/placement/placement.ts";
import { placementResult } from "../../../../src/core/planning/placement/placement-result.ts";
import { curriculumFileOf, curriculumOf, openJson } from "../../../support/curricula.ts";

const chain = curriculumOf("a\nb: a\nc: b\nd: c\ne: d\nf: e\ng: f");

function start(goals: string, trust: Partial<Trust> = {}, known = ""): Placement {
  return startPlacement(ids(goals), ids(known), trust);
}

const ids = (names: string): TopicId[] => [...names].map(TopicId);

/** Answers of the form "c yes": to the first check, unless another is named as in "c1 yes". */
function answered(placement: Placement, ...answers: readonly string[]): Placement {
  return answers.reduce((sofar, answer) => {
    const [, topic = "", check, reply] = /^(.)(\d?) (.*)$/.exec(answer) ?? [];
    return withEntry(sofar, {
      kind: "answer",
      topic: TopicId(topic),
      check: Number(check),
      reply: replies.find((one) => one === reply) ?? "unsure",
    });
  }, placement);
}

const replies: readonly Reply[] = ["yes", "no", "partly", "unsure"];

const marked = (placement: Placement, topic: string, known: boolean): Placement =>
  withEntry(placement, { kind: "mark", topic: TopicId(topic), known });

/** What is found out, as in "abc known, d open, ef unknown". */
function found(curriculum: Curriculum, placement: Placement): string {
  const { known, unknown, open } = placementResult(curriculum, placement);
  return Object.entries({ known, open, unknown })
    .filter(([, topics]) => topics.size > 0)
    .map(([side, topics]) => `${[...topics].join("")} ${side}`)
    .join(", ");
}

/** The topics asked about until nothing is left to ask a learner who knows some. */
function askedOf(curriculum: Curriculum, placement: Placement, knows: string): string {
  const question = nextQuestion(curriculum, placement);
  if (!question) return "";
  const { topic, check } = question;
  const reply = knows.includes(topic) ? "yes" : "no";
  const next = withEntry(placement, { kind: "answer", topic, check, reply });
  return topic + askedOf(curriculum, next, knows);
}

test("a chain of 31 is searched by halving", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz12345";
  const long = curriculumOf(
    [...letters].map((id, at) => (at === 0 ? id : `${id}: ${letters[at - 1]}`)).join("\n"),
  );
  const counts = Array.from(
    { length: 32 },
    (_, known) => askedOf(long, start("5", withoutErrors), letters.slice(0, known)).length,
  );
  expect(Math.max(...counts)).toBeLessThanOrEqual(6);
  expect(counts.reduce((sum, count) => sum + count, 0) / 32).toBeLessThan(5.5);
});

test("a yes settles what is required, a no what builds on it", () => {
  const after = answered(start("g", withoutErrors), "c yes", "f no");
  expect(found(chain, after)).toBe("abc known, de open, fg unknown");
});

test("a learner may stop at any time and sees how far it is", () => {
  const { open, undecided, settled, asked, expectedLeft, beliefs } = placementResult(
    chain,
    answered(start("g", withoutErrors), "c yes"),
  );
  expect([...open]).toEqual([..."defg"]);
  expect({ undecided, settled, asked }).toEqual({ undecided: 4, settled: false, asked: 1 });
  expect(expectedLeft).toBeGreaterThan(0);
  expect(expectedLeft).toBeLessThanOrEqual(4);
  expect(beliefs.get(TopicId("c"))).toBe(1);
  expect(beliefs.get(TopicId("d"))).toBeGreaterThan(beliefs.get(TopicId("g")) ?? 1);
});

test("a goal that is known asks for nothing, and what is known at the start for no question", () => {
  expect(nextQuestion(chain, start("g", {}, "g"))).toBeUndefined();
  expect(placementResult(chain, start("g", {}, "g"))).toMatchObject({ settled: true, asked: 0 });
  expect([...placementResult(chain, start("g", {}, "e")).beliefs.keys()]).toEqual(["f", "g"]);
});

/** The contradictions of a placement on the chain: the yes, the no, and which of them is doubted. */
function doubtsIn(placement: Placement): string[] {
  const { contradictions } = placementResult(chain, placement);
  return contradictions.map(({ topic, against, doubted }) => `${topic} ${against} ${doubted}`);
}

test("a yes and a no that cannot both be are asked again, and the answers between decide", () => {
  const contradicted = answered(start("g"), "e yes", "b no");
  const question = nextQuestion(chain, contradicted);
  expect(question?.clearsUp).toEqual({ topic: "e", against: "b" });
  expect([..."bcde"]).toContain(question?.topic);
  expect(doubtsIn(contradicted)).toHaveLength(1);

  const knowing = answered(contradicted, "d yes", "c yes", "e yes", "b yes");
  expect(found(chain, knowing)).toMatch(/^abcde/);
  expect(placementResult(chain, knowing).contradictions).toEqual([]);

  const doubted = answered(contradicted, "d yes", "c yes");
  expect(doubtsIn(doubted)).toEqual(["e b no", "d b no", "c b no"]);
  expect(found(chain, doubted)).toMatch(/^abcde/);

  const ignorant = answered(contradicted, "d no", "c no");
  expect(doubtsIn(ignorant)).toEqual(["e b yes", "e d yes", "e c yes"]);
  expect(found(chain, ignorant)).toMatch(/bcdefg unknown$/);
});

test("neither of two contradictory answers is dropped even where answers count as never wrong", () => {
  const contradicted = answered(start("g", withoutErrors), "e yes", "b no");
  expect(found(chain, contradicted)).toBe("a known, bcde open, fg unknown");
  expect(doubtsIn(contradicted)).toEqual(["e b "]);
});

test("another answer to the same check replaces the first", () => {
  const corrected = answered(start("g"), "c yes", "f no", "c no");
  const plain = answered(start("g"), "f no", "c no");
  expect(placementResult(chain, corrected)).toEqual({
    ...placementResult(chain, plain),
    asked: 3,
  });
});

test("a mark stands against answers, and the later of two marks", () => {
  const doubtful = answered(start("g"), "b no", "c no");
  expect(found(chain, marked(doubtful, "d", true))).toMatch(/^abcd/);
  expect(found(chain, marked(marked(doubtful, "d", true), "b", false))).toMatch(/bcdefg unknown$/);
  const settled = marked(marked(start("g"), "c", true), "d", false);
  expect(nextQuestion(chain, settled)).toBeUndefined();
  expect(found(chain, settled)).toBe("abc known, defg unknown");
});

test("hesitation is weak evidence, and nobody is pressed", () => {
  const single = curriculumOf("a");
  const unsure = answered(start("a"), "a unsure");
  const belief = (placement: Placement) =>
    placementResult(single, placement).beliefs.get(TopicId("a")) ?? 1;
  expect(nextQuestion(single, unsure)).toBeUndefined();
  expect(found(single, unsure)).toBe("a open");
  expect(belief(unsure)).toBeLessThan(belief(start("a")));
  expect(belief(unsure)).toBeGreaterThan(belief(answered(start("a"), "a no")));
  expect(belief(answered(start("a"), "a partly"))).toBeGreaterThan(belief(unsure));
});

test("a choice that something known has met leaves the other alternatives alone", () => {
  const either = curriculumOf("a\nb\nc: b\nd: a | c");
  const met = answered(start("d", withoutErrors), "d no", "a yes");
  expect(nextQuestion(either, met)).toBeUndefined();
  expect(found(either, met)).toBe("a known, bc open, d unknown");
});

test("what only an alternative needs that is too dear by now is not asked", () => {
  const dear = curriculumOf("a 2h\nb 1h\nc 9h: b\nd: a | c");
  const unknown = answered(start("d", withoutErrors), "d no", "a no", "c no");
  expect(nextQuestion(dear, unknown)).toBeUndefined();
  expect(found(dear, unknown)).toBe("b open, acd unknown");

  const cheaper = curriculumOf("a 9h\nb 2h\nc 8h: b\nd: a | c");
  expect(nextQuestion(cheaper, unknown)?.topic).toBe("b");

  const shared = curriculumOf("a 3h\nb 1h\nz 5h\nc 1h: b, z\nd: a | c\ne: z, d");
  const costly = answered(start("e", withoutErrors), "a no", "c no", "d no", "z no");
  expect(nextQuestion(shared, costly)?.topic).toBe("b");

  const doubtful = curriculumOf("b 1h\nx 9h\na 2h: x\nc 5h: b\nd: a | c");
  expect(placementResult(doubtful, unknown).undecided).toBe(2);
  expect(placementResult(doubtful, answered(unknown, "x yes")).undecided).toBe(0);
  expect(nextQuestion(doubtful, answered(unknown, "x no"))?.topic).toBe("b");
});

test("what a retired topic required is not asked, only whether it is known", () => {
  const retired = curriculumOf("a\nb retired: a\nc: b");
  const unknown = answered(start("c", withoutErrors), "c no");
  expect(nextQuestion(retired, unknown)?.topic).toBe("b");
  expect(nextQuestion(retired, answered(unknown, "b no"))).toBeUndefined();
});

test("every check of a topic is shown before one is shown again; without checks it is asked by its title", () => {
  const file = curriculumFileOf("a\nb: a");
  const checks = [{ ask: "One?" }, { ask: "Two?" }];
  const topics = file.topics.map((topic) => (topic.id === "a" ? { ...topic, checks } : topic));
  const { curriculum } = openJson({ ...file, topics });
  if (!curriculum) throw new Error("The curriculum cannot be opened.");
  const first = nextQuestion(curriculum, start("a"));
  expect(first).toMatchObject({ topic: "a", check: 0, shown: { ask: "One?" } });
  const contradicted = answered(start("b"), "a no", "b yes");
  const shown: [string, number][] = [];
  let placement = contradicted;
  for (;;) {
    const question = nextQuestion(curriculum, placement);
    if (!question) break;
    const { topic, check } = question;
    shown.push([topic, check]);
    if (topic === "b") expect(question.shown).toBeUndefined();
    placement = answered(placement, `${topic}${check} ${topic === "a" ? "no" : "yes"}`);
  }
  expect(shown[0]).toEqual(["a", 1]);
});

test("a stored log opened elsewhere goes on with the same question", () => {
  const log = answered(start("g"), "d partly", "e no", "b yes");
  const stored: Placement = JSON.parse(JSON.stringify(log));
  const elsewhere = curriculumOf("a\nb: a\nc: b\nd: c\ne: d\nf: e\ng: f");
  expect(nextQuestion(elsewhere, stored)).toEqual(nextQuestion(chain, log));
  expect(placementResult(elsewhere, stored)).toEqual(placementResult(chain, log));
});
