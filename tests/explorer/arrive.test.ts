import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { noLimit } from "../../src/core/planning/limit.ts";
import type { Origin } from "../../src/explorer/arrive.ts";
import { createExplorer, type Explorer } from "../../src/explorer/explorer.ts";
import { linkNotice, readLink, writeLink } from "../../src/explorer/link.ts";
import { answersTo } from "../../src/explorer/planner/answers.ts";
import { inPagePlanner } from "../../src/explorer/planner/in-page-planner.ts";
import { savedLearner, type TextStorage } from "../../src/explorer/saved-learner.ts";
import { seenIn } from "../../src/explorer/seen.ts";
import { curriculumOf } from "../support/curricula.ts";
import { memoryStorage } from "./memory-storage.ts";

const chain = curriculumOf("a\nb: a\nc: b\nd", {
  goals: [
    { id: "end", title: "The end", summary: "All of it.", topics: ["c"] },
    { id: "side", title: "Aside", summary: "Another.", topics: ["d"] },
  ],
});
const [a, b, d] = [TopicId("a"), TopicId("b"), TopicId("d")];

function arrivalAt(text: string, from: Origin = "link") {
  const { changes, problems } = readLink(text, chain);
  return { seen: changes, from, notice: linkNotice(problems) };
}

function openedAt(text: string, storage: TextStorage = memoryStorage()): Explorer {
  const planner = inPagePlanner(() => noLimit, answersTo);
  const explorer = createExplorer(savedLearner(storage), planner, "2027-03-01");
  explorer.actions.open(
    { status: "open", open: { curriculum: chain, layouts: [] } },
    arrivalAt(text),
  );
  return explorer;
}

const linkOf = (explorer: Explorer) => writeLink(chain, seenIn(chain, explorer.getState()));
const keptIn = (storage: TextStorage) => savedLearner(storage).recall(chain);

/** A storage of somebody who goes for the end, knows a, and wants little to be forgotten. */
function somebody(): TextStorage {
  const storage = memoryStorage();
  const { actions } = openedAt("", storage);
  actions.aim({ kind: "goal", goal: goalId("end") });
  actions.mark(a, "known");
  actions.wish({ by: "near" });
  return storage;
}

function goalId(id: string) {
  const goal = chain.goals.find((one) => one.id === id);
  if (!goal) throw new Error(`No goal ${id}.`);
  return goal.id;
}

describe("opening a link", () => {
  test("shows its goal for the visit, and keeps the person's own", () => {
    const storage = somebody();
    const explorer = openedAt("v=1&goal=side&topic=b&view=outline", storage);
    expect(explorer.getState()).toMatchObject({
      target: { goal: "side" },
      wishes: { by: "area" },
      selected: b,
      view: "outline",
      notice: undefined,
      announcement: "The way to Aside: 1 topic to learn, 1 hour.",
    });
    explorer.actions.mark(d, "known");
    explorer.actions.wish({ within: 3 });
    expect(keptIn(storage)).toMatchObject({
      target: { goal: "end" },
      wishes: { by: "near", within: 3 },
    });
    expect(keptIn(storage).learner.marks).toEqual(
      new Map([
        [a, "known"],
        [d, "known"],
      ]),
    );
  });

  test("without a goal leaves the goal and how to get there", () => {
    const explorer = openedAt("v=1&topic=d", somebody());
    expect(linkOf(explorer)).toBe("v=1&goal=end&topic=d&order=near");
  });

  test("that cannot be read says so, and shows what is shown without it", () => {
    const explorer = openedAt("v=9&goal=side", somebody());
    expect(linkOf(explorer)).toBe("v=1&goal=end&order=near");
    expect(explorer.getState().notice).toBe("linkNewer");
  });

  test("makes a goal the person's own when they choose it there", () => {
    const storage = somebody();
    openedAt("v=1&topic=d", storage).actions.aim({ kind: "topic", topic: d });
    expect(keptIn(storage).target).toEqual({ kind: "topic", topic: d });
  });

  test("follows marks of another window, and no goal of it", () => {
    const storage = somebody();
    const explorer = openedAt("v=1&goal=side", storage);
    const other = openedAt("", storage);
    other.actions.mark(b, "known");
    other.actions.aim(undefined);
    explorer.actions.recallAgain();
    expect(explorer.getState().learner.marks.has(b)).toBe(true);
    expect(explorer.getState().target).toMatchObject({ goal: "side" });
    explorer.actions.mark(d, "known");
    expect(keptIn(storage).target).toBeUndefined();
  });
});

describe("going back", () => {
  test("to no goal leaves the goal, for good when it was the person's own", () => {
    const storage = somebody();
    const explorer = openedAt("", storage);
    explorer.actions.arrive(arrivalAt("v=1&topic=d", "own"));
    expect(explorer.getState()).toMatchObject({ target: undefined, selected: d });
    expect(keptIn(storage).target).toBeUndefined();
  });

  test("to a goal that was lent does not make it one's own", () => {
    const storage = somebody();
    const explorer = openedAt("", storage);
    explorer.actions.arrive(arrivalAt("v=1&goal=side", "lent"));
    expect(explorer.getState().target).toMatchObject({ goal: "side" });
    expect(keptIn(storage).target).toMatchObject({ goal: "end" });
  });

  test("within one way changes nothing about the way, not even the objects", () => {
    const explorer = openedAt("v=1&goal=side&within=4");
    const { target, wishes, learner } = explorer.getState();
    explorer.actions.arrive(arrivalAt("v=1&goal=side&topic=d", "lent"));
    const after = explorer.getState();
    expect(after.selected).toBe(d);
    expect([after.target, after.wishes, after.learner]).toEqual([target, wishes, learner]);
    expect(after.wishes).toBe(wishes);
    expect(after.target).toBe(target);
  });
});

describe("a plan that somebody sent", () => {
  const sent = (() => {
    const sender = openedAt("v=1&goal=end&within=5");
    sender.actions.mark(b, "known");
    const seen = { ...seenIn(chain, sender.getState()), known: new Set([b]) };
    return writeLink(chain, seen);
  })();

  test("is seen with what its sender knows, and overwrites nothing", () => {
    const storage = somebody();
    const before = keptIn(storage);
    const explorer = openedAt(sent, storage);
    expect([...explorer.getState().learner.marks]).toEqual([[b, "known"]]);
    expect(explorer.getState().wishes.within).toBe(5);
    explorer.actions.mark(d, "known");
    explorer.actions.wish({ by: "payoff" });
    explorer.actions.aim(undefined);
    expect(keptIn(storage)).toEqual(before);
    explorer.actions.backToOwn();
    expect(explorer.getState()).toMatchObject({ ...before, sent: undefined, notice: undefined });
  });

  test("has in the address what was sent, whatever is marked in it", () => {
    const explorer = openedAt(sent);
    explorer.actions.mark(d, "known");
    expect(linkOf(explorer)).toBe(sent);
    explorer.actions.arrive(arrivalAt(`${sent}&topic=d`, "lent"));
    expect(explorer.getState().learner.marks.get(d)).toBe("known");
  });

  test("becomes one's own when it is kept, and its marks leave the address", () => {
    const storage = somebody();
    const explorer = openedAt(sent, storage);
    explorer.actions.mark(d, "known");
    explorer.actions.keepSent();
    expect(keptIn(storage)).toMatchObject({ target: { goal: "end" }, wishes: { within: 5 } });
    expect([...keptIn(storage).learner.marks.keys()]).toEqual([b, d]);
    expect(linkOf(explorer)).toBe("v=1&goal=end&within=5");
  });

  test("gives way to one's own when an address without it comes", () => {
    const explorer = openedAt(sent, somebody());
    explorer.actions.arrive(arrivalAt("v=1&topic=d"));
    expect(explorer.getState().sent).toBeUndefined();
    expect(linkOf(explorer)).toBe("v=1&goal=end&topic=d&order=near");
  });

  test("does not change when another window changes one's own", () => {
    const storage = somebody();
    const explorer = openedAt(sent, storage);
    openedAt("", storage).actions.mark(d, "known");
    explorer.actions.recallAgain();
    expect(explorer.getState().learner.marks.has(d)).toBe(false);
    explorer.actions.backToOwn();
    expect(explorer.getState().learner.marks.has(d)).toBe(true);
  });
});
