import type { InferOutput } from "valibot";
import type { curriculumJson } from "../curriculum/shape/files.ts";
import type { RequirementShape } from "../curriculum/shape/requirement.ts";

/** The same, not to be changed; a key that may be missing may be there and undefined, too. */
type Fixed<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends readonly [infer One, infer Other]
    ? readonly [One, Other]
    : Value extends readonly (infer Element)[]
      ? readonly Fixed<Element>[]
      : {
          readonly [Key in keyof Value]:
            | Fixed<Value[Key]>
            | (object extends Pick<Value, Key> ? undefined : never);
        };

/**
 * A curriculum as an author writes it: the value of one `prereq/1` file, without drawn maps. Keys that
 * are undefined are not there once it is written as JSON.
 */
export type Written = Fixed<
  Omit<InferOutput<typeof curriculumJson>, "$schema" | "layouts" | "whole">
>;

export type WrittenTopic = Written["topics"][number];
export type WrittenGoal = NonNullable<Written["goals"]>[number];
export type WrittenRequirement = Fixed<RequirementShape>;
export type WrittenHelp = NonNullable<WrittenTopic["helps"]>[number];

/** The topic of an id. */
export function topicOf(written: Written, id: string): WrittenTopic | undefined {
  return written.topics.find((topic) => topic.id === id);
}

/** The same with another topic in the place of one. */
export function withTopic(
  written: Written,
  id: string,
  change: (topic: WrittenTopic) => WrittenTopic,
): Written {
  const topics = written.topics.map((topic) => (topic.id === id ? change(topic) : topic));
  return { ...written, topics };
}

/** Whether an id is, or was, that of a topic. */
export function isTaken(written: Written, id: string): boolean {
  return written.topics.some((topic) => topic.id === id || topic.was?.includes(id));
}
