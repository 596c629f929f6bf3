import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { curriculumOf } from "./curricula.ts";

/** A curriculum that says a text wherever the format takes one, in titles without control characters. */
export function curriculumSaying(text: string): Curriculum {
  const title = text.replace(/\p{Cc}/gu, " ");
  const common = {
    area: "area",
    title,
    summary: text,
    aliases: [text],
    checks: [{ ask: text, answer: text }],
    resources: [{ title, url: "https://example.org/a?b=%22&c='d'#e", kind: "read" }],
    items: ["book/1"],
  };
  const helped = {
    requires: [
      { topic: "a", why: text },
      { any: ["b", "c"], why: text },
    ],
  };
  return curriculumOf("", {
    title,
    summary: text,
    documents: [
      {
        id: "book",
        title,
        kind: text,
        url: "https://example.org/",
        items: [{ id: "1", title }],
      },
    ],
    stages: [{ id: "stage", title }],
    areas: [{ id: "area", title, stage: "stage" }],
    goals: [{ id: "goal", title, summary: text, topics: ["d"] }],
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
