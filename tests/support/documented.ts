import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { curriculumFileOf, curriculumOf } from "./curricula.ts";

/**
 * A curriculum from a terse description with documents, each given as the topics that its lines
 * cover, in order: `{ book: ["a", "b"], course: ["b", "a", "b"] }`.
 */
export function documentedCurriculum(
  description: string,
  outlines: Readonly<Record<string, readonly string[]>>,
): Curriculum {
  const documents = Object.entries(outlines).map(([id, lines]) => ({
    id,
    title: `The ${id}`,
    kind: id,
    items: lines.map((_topic, index) => ({ id: String(index + 1), title: `Line ${index + 1}` })),
  }));
  const topics = curriculumFileOf(description).topics.map((topic) => ({
    ...topic,
    items: Object.entries(outlines).flatMap(([id, lines]) =>
      lines.flatMap((line, index) => (line === topic.id ? [`${id}/${index + 1}`] : [])),
    ),
  }));
  return curriculumOf(description, { documents, topics });
}
