import { expect, test } from "vitest";
import { passagesOf } from "../../../src/core/model/provenance.ts";
import { curriculumFileOf, curriculumOf } from "../../support/curricula.ts";

const items = [{ id: "4", title: "Memory", items: [{ id: "4.1", title: "Ownership" }] }];
const document = (id: string, kind: string) => ({ id, title: `Title of ${id}`, kind, items });

function covering(covered: readonly string[], ...documents: readonly object[]) {
  const [topic] = curriculumFileOf("a").topics;
  return curriculumOf("a", { documents, topics: [{ ...topic, items: covered }] });
}

test("a topic's places in the documents carry number and title", () => {
  const curriculum = covering(["one/4.1", "one/4"], document("one", "book"));
  const [topic] = curriculum.topics;
  expect(
    topic &&
      passagesOf(curriculum, topic).map(({ label, number, title }) => [label, number, title]),
  ).toEqual([
    ["Book", "4.1", "Ownership"],
    ["Book", "4", "Memory"],
  ]);
});
