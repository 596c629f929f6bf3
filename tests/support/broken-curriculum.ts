import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { curriculumOf } from "./curricula.ts";
import { topicWith } from "./findings.ts";

const anyOf = (...any: readonly string[]) => ({ requires: [{ any }] });
const chain = Array.from({ length: 45 }, (_, index) =>
  topicWith(`link-${index}`, { requires: index === 0 ? [] : [`link-${index - 1}`] }),
);

/** A curriculum in which every rule finds something, in every way it tells it. */
export const brokenCurriculum = (): Curriculum =>
  curriculumOf("", {
    documents: [
      {
        id: "book",
        title: "The book",
        items: ["One", "Two", "Three", "Four"].map((title) => ({ id: title, title })),
      },
    ],
    areas: [
      { id: "all", title: "All", stage: "all" },
      { id: "bare", title: "Bare", stage: "all" },
    ],
    goals: [{ id: "goal", title: "Goal", topics: ["gone"] }],
    topics: [
      topicWith("itself", { requires: ["itself"] }),
      topicWith("hen", { requires: ["egg"] }),
      topicWith("egg", { requires: ["hen"] }),
      topicWith("this", anyOf("that", "other")),
      topicWith("that", anyOf("this", "other")),
      topicWith("other", anyOf("this", "that")),
      topicWith("nothing", anyOf()),
      topicWith("gone", { retired: true }),
      topicWith("lost", { retired: true }),
      topicWith("needs-gone", { requires: ["gone"] }),
      topicWith("needs-either", anyOf("gone", "lost")),
      topicWith("helps-itself", { helps: ["helps-itself"] }),
      topicWith("one", { title: "Ownership", items: ["book/One"], requires: ["two"] }),
      topicWith("two", { title: "Ownershp", items: ["book/Two"] }),
      topicWith("twice", { requires: ["two", "two"] }),
      topicWith("endless", { hours: 1000 }),
      topicWith("instant", { hours: 0.01 }),
      topicWith("wide", { hours: [1, 50] }),
      topicWith("bridge", { bridge: true, reason: "A step.", items: ["book/Three"] }),
      topicWith("project", { kind: "project" }),
      topicWith("middle", { requires: ["two"] }),
      topicWith("another", { requires: ["two"] }),
      topicWith("again", { requires: ["two", "middle"] }),
      topicWith("either-way", { requires: ["two", { any: ["middle", "another"] }] }),
      ...chain,
    ],
  });
