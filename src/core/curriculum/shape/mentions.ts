import type { Path } from "../source.ts";
import type { RequirementShape } from "./requirement.ts";
import type { TopicShape } from "./topic.ts";

/** A topic id written somewhere in a topic, and the path to it. */
export interface WrittenMention {
  readonly topic: string;
  readonly path: Path;
}

/** Every topic id that a topic's `requires` and `helps` mention, in written order. */
export function writtenMentions(topic: TopicShape): WrittenMention[] {
  return [
    ...inRequirements(topic.requires ?? [], ["requires"]),
    ...inRequirements(topic.helps ?? [], ["helps"]),
  ];
}

function inRequirements(requirements: readonly RequirementShape[], path: Path): WrittenMention[] {
  return requirements.flatMap((requirement, index) => {
    const here = [...path, index];
    if (typeof requirement === "string") return [{ topic: requirement, path: here }];
    if ("topic" in requirement) return [{ topic: requirement.topic, path: [...here, "topic"] }];
    return "all" in requirement
      ? inRequirements(requirement.all, [...here, "all"])
      : inRequirements(requirement.any, [...here, "any"]);
  });
}
