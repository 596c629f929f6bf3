import { expect, it } from "vitest";
import { AreaId, GoalId, ItemId, TopicId } from "../../src/core/model/ids.ts";
import { subjectOf } from "../../src/explorer/subject-of.ts";
import { curriculumOf } from "../support/curricula.ts";

const curriculum = curriculumOf("a\nb: a", {
  documents: [{ id: "book", title: "The book", items: [{ id: "1", title: "One" }] }],
  goals: [{ id: "end", title: "The end", topics: ["b"] }],
});

it("names what a finding is about, and leads to what is on the map", () => {
  const told = (at: Parameters<typeof subjectOf>[1]) => subjectOf(curriculum, at);
  const [b, all] = [TopicId("b"), AreaId("all")];
  expect(told({ topic: b, mention: TopicId("a") })).toEqual({ title: "b", on: { topic: b } });
  expect(told({ area: all })).toEqual({ title: "all", on: { area: all } });
  expect(told({ goal: GoalId("end"), path: ["topics", 0] })).toEqual({ title: "The end" });
  expect(told({ item: ItemId("book/1") })).toEqual({ title: "The book" });
});
