import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { linkNotice, readLink, writeLink } from "../../src/explorer/link.ts";
import { type Seen, usuallySeen } from "../../src/explorer/seen.ts";
import { noWishes } from "../../src/explorer/wishes.ts";
import { curriculumFileOf, curriculumOf } from "../support/curricula.ts";

const book = { id: "book", title: "Book", kind: "book", items: [{ id: "1", title: "One" }] };
const goal = { id: "end", title: "The end", summary: "All of it.", topics: ["c"] };
const more = { goals: [goal], documents: [book] };
const chain = curriculumOf("a\nb: a\nc: a | b\nd", more);
const [a, b, c, d] = ["a", "b", "c", "d"].map(TopicId);
const aim = `v=1&goal=end`;
const seenBy = (text: string, curriculum = chain) => readLink(text, curriculum).changes;
const noticeOf = (text: string, curriculum = chain) =>
  linkNotice(readLink(text, curriculum).problems);

describe("what is written", () => {
  const written = (seen: Partial<Seen>) => writeLink(chain, { ...usuallySeen, ...seen });
  const target = seenBy(aim)?.target;

  test("is nothing where all is as usual", () => {
    expect(written({})).toBe("");
    expect(written({ wishes: { ...noWishes, by: "near" } })).toBe("");
  });

  test("can be read by people, always in the same order", () => {
    expect(written({ view: "outline", selected: b, target })).toBe(
      "v=1&goal=end&topic=b&view=outline",
    );
    const wishes = {
      by: "document:book",
      fewest: "topics",
      prefer: [{ take: TopicId("a"), for: TopicId("c") }, { take: TopicId("b") }],
      avoid: new Set([TopicId("d"), TopicId("b")]),
      withHelps: true,
      within: 12.5,
    } as const;
    expect(written({ target, wishes })).toBe(
      "v=1&goal=end&order=document:book&fewest=topics&helps=1&within=12.5&prefer=a@c,b&avoid=d,b",
    );
  });

  test("tells what is filtered by, and is read as it was written", () => {
    const filters = {
      documents: ["book"],
      areas: [],
      kinds: ["tool"],
      states: ["ready", "planned"],
    };
    const link = "v=1&goal=end&document=book&kind=tool&state=ready,planned&only=way&documents=1";
    const seen = seenBy(link);
    expect(seen?.lens).toEqual({ filters, only: "way", documents: true });
    expect(written({ ...seen })).toBe(link);
  });

  test("has what is known in a sent plan, even when that is nothing", () => {
    expect(written({ target, known: new Set() })).toBe("v=1&goal=end&known=");
    expect(seenBy("v=1&goal=end&known=")?.known).toEqual(new Set());
    expect(seenBy(aim)?.known).toBeUndefined();
  });
});

describe("a link from elsewhere", () => {
  test.each([
    ["an unknown goal", "v=1&goal=gone", "linkGoal"],
    ["an unknown topic as the goal", "v=1&to=gone", "linkGoal"],
    ["an unknown topic", "#v=1&topic=__proto__", "linkTopic"],
    ["an unknown goal with wishes", "v=1&goal=constructor&order=near", "linkGoal"],
    ["unknown topics in a wish", `${aim}&avoid=a,gone`, "linkTopics"],
    ["an unknown order", `${aim}&order=document:gone`, "linkWish"],
    ["hours that are none", `${aim}&within=-1`, "linkWish"],
    ["no hours", `${aim}&within=`, "linkWish"],
    ["endless hours", `${aim}&within=Infinity`, "linkWish"],
    ["an unknown area to filter by", "v=1&area=all,gone", "linkFilters"],
    ["an unknown state", "v=1&state=__proto__", "linkFilters"],
    ["only something", "v=1&only=mine", "linkFilter"],
    ["an unknown view", "v=1&view=globe", "linkWish"],
    ["a newer version", "v=2&goal=end", "linkNewer"],
    ["no version", "goal=end", "linkUnreadable"],
    ["a version of something else", "v=__proto__", "linkUnreadable"],
    ["an anchor", "#readme", "linkUnreadable"],
    ["bad encoding", `${aim}&topic=%E0%A4%A`, "linkPart"],
    ["a field twice", `${aim}&goal=end`, "linkPart"],
    ["an unknown field", `${aim}&__proto__=1`, "linkPart"],
    ["a cut code", `${aim}&known=abc`, "linkTopics"],
    ["several mistakes", "v=1&goal=gone&topic=gone", "linkParts"],
    ["a hundred kilobytes of nothing", "x".repeat(100_000), "linkUnreadable"],
    ["a hundred kilobytes of codes", `${aim}&known=${"x".repeat(100_000)}`, "linkTopics"],
  ])("with %s gives one notice", (_, text, notice) => {
    expect(noticeOf(text)).toBe(notice);
  });

  test("shows what of it can be shown", () => {
    expect(seenBy(`${aim}&topic=gone&view=outline`)).toMatchObject({
      target: { goal: "end" },
      selected: undefined,
      view: "outline",
    });
    expect(seenBy(`${aim}&avoid=a,gone`)?.wishes.avoid).toEqual(new Set([a]));
    expect(seenBy("v=2&goal=end")).toBeUndefined();
  });

  test("says nothing where there is nothing to say", () => {
    for (const text of ["", "#", aim, `#${aim}&topic=a`]) expect(noticeOf(text)).toBeUndefined();
  });
});

describe("when the curriculum was edited", () => {
  const known = new Set([a, b, d].filter((id) => id !== undefined));
  const sent = writeLink(chain, { ...usuallySeen, target: seenBy(aim)?.target, known });

  test("what is known stays true after topics came before, between and behind, and others went", () => {
    const edited = curriculumOf("new\nb\nz\na: z\nc: a\nmore", more);
    expect(seenBy(sent, edited)?.known).toEqual(new Set([a, b]));
    expect(noticeOf(sent, edited)).toBe("linkTopics");
  });

  test("topics that moved are followed wherever they are named", () => {
    const topics = curriculumFileOf("a\nb: a\nx: a | b\ny").topics.map((topic) => ({
      ...topic,
      ...(topic.id === "x" && { was: ["c"] }),
      ...(topic.id === "y" && { was: ["d"] }),
    }));
    const moved = curriculumOf("", { topics, areas: [{ id: "all", title: "All", stage: "all" }] });
    const link = "v=1&to=c&topic=d&prefer=d@c&avoid=d";
    expect(noticeOf(link, moved)).toBeUndefined();
    expect(seenBy(link, moved)).toMatchObject({
      target: { kind: "topic", topic: "x" },
      selected: "y",
      wishes: { prefer: [{ take: "y", for: "x" }], avoid: new Set(["y"]) },
    });
    const plan = { ...usuallySeen, target: seenBy("v=1&to=c")?.target, known };
    expect(seenBy(writeLink(chain, plan), moved)?.known).toEqual(new Set(["a", "b", "y"]));
    expect(c).toBe("c");
  });

  test("links sent in the first days are still read", () => {
    const old = "v=1&to=c&order=near&within=40&known=zGLgayIGxC";
    expect(writeLink(chain, { ...usuallySeen, ...seenBy(old) })).toBe(old);
  });
});
