import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { curriculumOf } from "./curricula.ts";

/** A curriculum that says a text wherever the format takes one. */
export function curriculumSaying(text: string): Curriculum {
  const common = {
    area: "area",
    title: text,
    summary: text,
    aliases: [text],
    checks: [{ ask: text, answer: text }],
    resources: [{ title: text, url: "https://example.org/a?b=%22&c='d'#e", kind: "read" }],
    items: ["book/1"],
  };
  const helped = {
    requires: [
      { topic: "a", why: text },
      { any: ["b", "c"], why: text },
    ],
  };
  return curriculumOf("", {
    title: text,
    summary: text,
    documents: [
      {
        id: "book",
        title: text,
        kind: text,
        url: "https://example.org/",
        items: [{ id: "1", title: text }],
      },
    ],
    stages: [{ id: "stage", title: text }],
    areas: [{ id: "area", title: text, stage: "stage" }],
    goals: [{ id: "goal", title: text, summary: text, topics: ["d"] }],
    topics: [
      { id: "a", kind: "concept", ...common },
      { id: "b", kind: "skill", ...common, bridge: true, reason: text, items: [] },
      { id: "c", kind: "concept", ...common },
      {
        id: "d",
        kind: "project",
        ...common,
        ...helped,
        helps: [{ topic: "c", why: text }],
        brief: { does: text, shows: text, milestone: text, done: text },
      },
    ],
  });
}
