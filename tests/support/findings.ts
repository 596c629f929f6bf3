import { check } from "../../src/core/curriculum/check.ts";
import { readJson } from "../../src/core/curriculum/read-json.ts";
import { curriculumFileOf } from "./curricula.ts";

/** What one rule says of a tersely described curriculum: the messages, in the order of the file. */
export function findings(code: string, description: string, more: object = {}): string[] {
  const text = JSON.stringify(curriculumFileOf(description, more), null, 2);
  const problems = check(readJson({ path: "curriculum.json", text }));
  const broken = problems.filter((problem) => problem.code.startsWith("unknown-"));
  if (broken.length > 0) throw new Error(broken.map(({ message }) => message).join("\n"));
  return problems.filter((problem) => problem.code === code).map(({ message }) => message);
}

/** A topic in the area "all", for what the terse description cannot say. */
export function topicWith(id: string, rest: object = {}) {
  return { id, title: id, area: "all", ...rest };
}

/** A curriculum that consists of these topics. */
export function topicsWith(...topics: readonly object[]) {
  return { areas: [{ id: "all", title: "All", stage: "all" }], topics };
}
