import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { AllRequirement, Requirement } from "../../core/model/requirement.ts";
import type { Layout } from "../../scene/layout/layout.ts";
import type { TextFile } from "./folder.ts";
import { curriculumValue } from "./json.ts";

/**
 * The file that a map of one shape is drawn from: the curriculum without the texts that are read
 * only once a topic is looked at, most of its weight, and the one layout. `whole` is where the texts
 * are, as seen from `path`.
 */
export function mapFile(
  path: string,
  curriculum: Curriculum,
  layout: Layout,
  whole: string,
): TextFile {
  return { path, text: JSON.stringify(mapValue(curriculum, layout, whole)) };
}

/** The same as the value of such a file. */
export function mapValue(curriculum: Curriculum, layout: Layout, whole: string): object {
  const abridged = { ...curriculum, topics: curriculum.topics.map(withoutTexts) };
  return { ...curriculumValue(abridged), layouts: [layout], whole };
}

function withoutTexts({ brief: _, ...topic }: Topic): Topic {
  return {
    ...topic,
    summary: "",
    requires: withoutReasons(topic.requires),
    helps: topic.helps.map(({ topic }) => ({ topic })),
    checks: [],
    resources: [],
  };
}

const withoutReasons = ({ of }: AllRequirement): AllRequirement => ({
  kind: "all",
  of: of.map(withoutReason),
});

function withoutReason(requirement: Requirement): Requirement {
  return requirement.kind === "topic"
    ? { kind: "topic", topic: requirement.topic }
    : { kind: requirement.kind, of: requirement.of.map(withoutReason) };
}
