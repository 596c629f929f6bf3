import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import { english } from "../../language/english.ts";
import { topicsByArea } from "../../scene/area-summary.ts";
import type { Exporter } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import { inside, markdownBlocks } from "./markdown-blocks.ts";
import { markdownText } from "./markdown-text.ts";
import { losesEmptyChoices } from "./prerequisite-edges.ts";
import { requirementText } from "./requirement-text.ts";

/**
 * An outline in Markdown: stages and areas as headings, topics as a list with what they need, the
 * alternatives among it, and with what they are easier.
 */
export const markdownOutline: Exporter = {
  title: "outline in Markdown",
  loses: (curriculum) => [
    ...losesEmptyChoices(curriculum),
    ...leftOut(curriculum, [
      "the language",
      "goals",
      "documents",
      "ids of topics",
      "kinds of topics",
      "hours",
      "other names",
      "former ids",
      "what is retired",
      "what projects ask for",
      "why bridges are there",
      "reasons",
      "self-checks",
      "resources",
    ]),
  ],
  write: (curriculum) => {
    const { title, summary, stages, areas } = curriculum;
    const byArea = topicsByArea(curriculum);
    const parts = stages.flatMap((stage) => [
      `## ${markdownText(stage.title)}`,
      ...areas
        .filter((area) => area.stage === stage.id)
        .flatMap((area) => [
          `### ${markdownText(area.title)}`,
          (byArea.get(area.id) ?? []).map((topic) => item(curriculum, topic)).join("\n"),
        ]),
    ]);
    return `${[`# ${markdownText(title)}`, markdownText(summary), ...parts]
      .filter((part) => part !== "")
      .join("\n\n")}\n`;
  },
};

function item(curriculum: Curriculum, { title, summary, requires, helps }: Topic): string {
  const topics = topicsById(curriculum);
  const titleOf = (topic: TopicId) => markdownText(topics.get(topic)?.title ?? topic);
  const needs = requirementText(english, requires, titleOf);
  const easier = english.list(helps.map(({ topic }) => titleOf(topic)));
  const about = inside("  ", markdownBlocks(summary));
  const lines = [
    ...(needs === "" ? [] : [`  Needs: ${needs}`]),
    ...(easier === "" ? [] : [`  Easier with: ${easier}`]),
  ];
  const head = `- ${markdownText(title)}`;
  if (about.length <= 1) return [head, ...about, ...lines].join("  \n");
  return [head, "", ...about, "", lines.join("  \n")].join("\n").trimEnd();
}
