import { asMap } from "../../core/curriculum/gather.ts";
import { limits } from "../../core/curriculum/limits.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { remembered } from "../../core/model/remembered.ts";
import { at, foreignJson, textAt } from "./foreign-json.ts";
import type { Importer } from "./importer.ts";
import { fileTitle } from "./plain-text.ts";
import { type Need, needed, type SketchTopic } from "./sketch.ts";

/**
 * Course catalogues in JSON, a map from course to what it needs, in one of two ways: a list of lists,
 * one course of each (UC San Diego), or nested lists that begin with `and` or `or`, after the title
 * of the course (Georgia Tech). The letters of a course's number are its area.
 */
export const courseCatalogue: Importer = {
  title: "course catalogue with prerequisite expressions",
  recognises: (file) => {
    const courses = coursesOf(file);
    const some = courses.slice(0, 50);
    return some.length > 0 && some.every(([key, value]) => isCourse(key, value));
  },
  limits: {
    length: limits.foreignLength,
    count: (file) => ({ topics: coursesOf(file).length, prerequisites: 0 }),
  },
  read: (file, options) => {
    const json = foreignJson(file);
    const isNested = asMap(at(json?.root, "courses")) !== undefined;
    const topics = coursesOf(file).map(([key, value]): SketchTopic => {
      const listed = Array.isArray(value) ? value : [];
      const [title, , expression] = listed;
      const area = /^\p{L}+/u.exec(key)?.[0];
      const path = isNested ? ["courses", key] : [key];
      return {
        key,
        title: typeof title === "string" && title !== "" ? title : key,
        place: json?.locate(path, "key") ?? { file: file.path, line: 1, column: 1 },
        ...(area !== undefined && { area }),
        needs: typeof title === "string" ? needsIn(expression) : oneOfEach(listed),
        ...(typeof title === "string" && { aliases: [key] }),
      };
    });
    const areas = new Set(topics.flatMap(({ area }) => area ?? []));
    return {
      title: options.title ?? fileTitle(file.path),
      kind: "catalogue",
      ...(options.url !== undefined && { url: options.url }),
      areas: [...areas].map((key) => ({ key, title: key })),
      topics,
      goals: [],
      problems: [],
    };
  },
};

const coursesOf = remembered((file: SourceFile): readonly (readonly [string, unknown])[] => {
  const root = foreignJson(file)?.root;
  return [...(asMap(at(root, "courses")) ?? asMap(root) ?? [])];
});

function isCourse(key: string, value: unknown): boolean {
  if (!/\d/.test(key) || !Array.isArray(value)) return false;
  const [title, , expression] = value;
  if (typeof title === "string") return Array.isArray(expression);
  return value.every((one) => Array.isArray(one) && one.every((part) => typeof part === "string"));
}

/** A list of lists: one of each. */
function oneOfEach(groups: readonly unknown[]): Need[] {
  return groups.flatMap((group): Need[] => {
    if (!Array.isArray(group)) return [];
    return [
      { kind: "any", of: group.flatMap((key) => (typeof key === "string" ? needed(key) : [])) },
    ];
  });
}

/** `["or", a, ["and", b, c]]`; a course is text, or a map with its number under `id`. */
function needsIn(expression: unknown): Need[] {
  const id = typeof expression === "string" ? expression : textAt(expression, "id");
  if (id !== undefined) return [needed(id)];
  if (!Array.isArray(expression) || expression.length === 0) return [];
  const [operator, ...parts] = expression;
  const isOperator = operator === "and" || operator === "or";
  const of = (isOperator ? parts : expression).flatMap(needsIn);
  return [{ kind: operator === "or" ? "any" : "all", of }];
}
