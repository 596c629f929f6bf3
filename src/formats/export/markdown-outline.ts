import type { Topic } from "../../core/model/curriculum.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import { topicsByArea } from "../../scene/area-summary.ts";
import type { Exporter } from "./exporter.ts";
import { markdownText } from "./markdown-text.ts";
import { edgesTo, losesChoices } from "./prerequisite-edges.ts";

/** An outline in Markdown: stages and areas as headings, topics as a list with what they need. */
export const markdownOutline: Exporter = {
  title: "outline in Markdown",
  loses: (curriculum) => [
    ...losesChoices(curriculum),
    "Reasons, resources and self-checks are not in the outline.",
  ],
  write: (curriculum) => {
    const titles = topicsById(curriculum);
    const byArea = topicsByArea(curriculum);
    const item = (topic: Topic) => {
      const { title, summary } = topic;
      const needed = edgesTo(topic)
        .filter(({ strength }) => strength !== "helps")
        .map(
          ({ from, strength }) =>
            `${strength === "alternative" ? "or " : ""}${markdownText(titles.get(from)?.title ?? from)}`,
        );
      return [
        `- ${markdownText(title)}`,
        ...(summary === "" ? [] : [`  ${markdownText(summary)}`]),
        ...(needed.length === 0 ? [] : [`  Needs: ${needed.join(", ")}`]),
      ].join("  \n");
    };
    const parts = curriculum.stages.flatMap(({ id, title }) => [
      `## ${markdownText(title)}`,
      ...curriculum.areas
        .filter(({ stage }) => stage === id)
        .flatMap((area) => [
          `### ${markdownText(area.title)}`,
          (byArea.get(area.id) ?? []).map(item).join("\n"),
        ]),
    ]);
    const { title, summary } = curriculum;
    return `${[`# ${markdownText(title)}`, markdownText(summary), ...parts]
      .filter((part) => part !== "")
      .join("\n\n")}\n`;
  },
};
