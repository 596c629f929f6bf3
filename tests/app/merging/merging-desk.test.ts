import { describe, expect, it } from "vitest";
import { mergingDesk } from "../../../src/app/merging/merging-desk.ts";
import type { ComparingStep, MergingJobs } from "../../../src/app/merging/messages.ts";
import { onlyFile } from "../../../src/app/opening/messages.ts";
import { curriculumOf } from "../../support/curricula.ts";

/** A document whose key is its name without what follows the dot. */
const fileOf = (name: string, text: string, title = "") => ({
  key: name.replace(/\..*/, ""),
  choice: onlyFile(name, new File([text], name)),
  title,
});
const book = fileOf("book.md", "# Book\n\n- Traits\n- Closures\n- Borrowing\n");
const course = fileOf("course.md", "# Course\n\n- Closure\n- References and borrowing\n");

type Desk = ReturnType<typeof mergingDesk>;

async function compared(desk: Desk, asked: Partial<MergingJobs["compare"]["asked"]> = {}) {
  const steps: ComparingStep[] = [];
  const answer = await desk.compare(
    { own: undefined, documents: [book, course], decisions: [], ...asked },
    (step) => steps.push(step),
  );
  return { answer, steps };
}

const closures = { one: "book/closures", other: "course/closure", same: true };

describe("the desk on which documents are merged", () => {
  it("finds what may be the same, and tells what stands around each", async () => {
    const { answer, steps } = await compared(mergingDesk());
    if (!("comparison" in answer)) throw new Error("not compared");
    const { sources, topics, pairs, problems } = answer.comparison;
    expect(sources.map(({ title, topics }) => [title, topics])).toEqual([
      ["Book", 3],
      ["Course", 2],
    ]);
    expect(sources[0]?.format).toContain("Markdown");
    expect(pairs).toContainEqual({
      one: "book/closures",
      other: "course/closure",
      score: 1,
      reason: "the titles are the same",
    });
    expect(topics.find(({ handle }) => handle === "course/closure")).toEqual({
      handle: "course/closure",
      title: "Closure",
      source: 1,
      area: "Topics",
      passages: ["1 Closure"],
    });
    expect(problems.every(({ severity }) => severity !== "error")).toBe(true);
    expect(steps[0]).toEqual({ doing: "reading", name: "book.md" });
    expect(steps.at(-1)).toEqual({ doing: "comparing", done: 0, of: 2 });
  });

  it("lets the open curriculum take part, and keeps every topic's place in each document", async () => {
    const desk = mergingDesk();
    await compared(desk, {
      own: curriculumOf("closures\nsoup", { id: "mine" }),
      documents: [book],
    });
    const decisions = [{ one: "open/closures", other: "book/closures", same: true }];
    const { text, id, shared } = await desk.join({ decisions, title: "Both" });
    const { topics, title } = JSON.parse(text);
    expect([id, title, shared, topics.length]).toEqual(["both", "Both", 1, 4]);
    const merged = topics.find((topic: { id: string }) => topic.id === "closures");
    expect(merged.items).toContain("book/2");
  });

  it("lets documents be called otherwise, and keeps decisions where others go that are called alike", async () => {
    const desk = mergingDesk();
    const outline = "# Summary\n\n- [Traits](a.md)\n- [Closures](b.md)\n";
    const [first, second, third] = ["one", "two", "three"].map((title) => ({
      ...fileOf("SUMMARY.md", outline, title),
      key: title,
    }));
    if (!first || !second || !third) throw new Error("documents are missing");
    await compared(desk, { documents: [first, second, third] });
    const decisions = [{ one: "two/traits", other: "three/traits", same: false }];
    const { answer } = await compared(desk, { documents: [second, third], decisions });
    if (!("comparison" in answer)) throw new Error("not compared");
    expect(answer.comparison.sources.map(({ title }) => title)).toEqual(["two", "three"]);
    const text = await desk.writeDecisions({ decisions, open: [] });
    expect(text).toMatch(/- different: \[(\S+)\/traits, \1-2\/traits\]/);
    const { text: merged } = await desk.join({ decisions, title: "" });
    expect(JSON.parse(merged).documents.map(({ title }: { title: string }) => title)).toEqual([
      "two",
      "three",
    ]);
  });

  it("says which file cannot be read, and why", async () => {
    const { answer } = await compared(mergingDesk(), {
      documents: [book, fileOf("photo.png", "\u0000\u0001")],
    });
    expect(answer).toMatchObject({ refused: "photo", problems: [{ code: "unknown-format" }] });
  });

  it("writes decisions as the command line does, and reads them back", async () => {
    const desk = mergingDesk();
    await compared(desk);
    const text = await desk.writeDecisions({
      decisions: [closures, { one: "book/traits", other: "course/closure", same: false }],
      open: [{ one: "book/borrowing", other: "course/references-and-borrowing" }],
    });
    expect(text).toContain(
      "# 1.00 “Closures” and “Closure”: the titles are the same\n- same: [book/closures, course/closure]",
    );
    expect(text).toContain("# “Traits” and “Closure”\n- different: [book/traits, course/closure]");
    expect(text).toContain("- unsure: [book/borrowing, course/references-and-borrowing]");
    const { decisions, problems, topics } = await desk.readDecisions({
      file: new File([text], "decisions.yaml"),
    });
    expect(problems).toEqual([]);
    expect(decisions).toEqual([
      closures,
      { one: "book/traits", other: "course/closure", same: false },
    ]);
    expect(topics.map(({ handle }) => handle).sort()).toEqual([
      "book/closures",
      "book/traits",
      "course/closure",
    ]);
  });

  it("tells what in a file of decisions cannot be taken, and takes the rest", async () => {
    const desk = mergingDesk();
    await compared(desk);
    const text = `- same: [book/closures, course/closure]
- same: [book/traits, course/nothing]
- different: [course/closure, book/closures]
`;
    const { decisions, problems } = await desk.readDecisions({
      file: new File([text], "decisions.yaml"),
    });
    expect(decisions).toEqual([closures]);
    expect(problems.map(({ code, place }) => `${code} ${place.line}`)).toEqual([
      "unknown-topic 2",
      "contradiction 3",
    ]);
  });

  it("tells a circle that merging makes, with its weakest link", async () => {
    const desk = mergingDesk();
    const table = (name: string, rows: string) =>
      fileOf(name, `ConceptID,ConceptLabel,Dependencies\n${rows}\n`);
    await compared(desk, {
      documents: [table("one.csv", "1,Flour,\n2,Dough,1"), table("two.csv", "1,Dough,\n2,Flour,1")],
    });
    const decisions = ["flour", "dough"].map((topic) => ({
      one: `one/${topic}`,
      other: `two/${topic}`,
      same: true,
    }));
    const { problems } = await desk.join({ decisions, title: "" });
    expect(problems.map(({ code }) => code)).toContain("cycle");
    expect(JSON.stringify(problems)).toContain("weakest link");
  });
});
