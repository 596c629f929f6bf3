import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import { english } from "../../language/english.ts";
import { topicsByArea } from "../../scene/area-summary.ts";
import type { Exporter, Route } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import { inside, markdownBlocks } from "./markdown-blocks.ts";
import { markdownText } from "./markdown-text.ts";
import { losesEmptyChoices } from "./prerequisite-edges.ts";
import { requirementText } from "./requirement-text.ts";

/**
 * An outline in Markdown: stages and areas as headings, topics as a list with what they need, the
 * alternatives among it, and with what they are easier. Of a plan it is the list of its steps.
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
  showsRoute: true,
  write: (curriculum, _written, route) => {
    const { title, summary } = curriculum;
    const parts = route ? [routeText(curriculum, route)] : outlineParts(curriculum);
    return `${[`# ${markdownText(title)}`, markdownBlocks(summary).join("\n"), ...parts]
      .filter((part) => part !== "")
      .join("\n\n")}\n`;
  },
};

/** The topics under their stages and areas. */
function outlineParts(curriculum: Curriculum): string[] {
  const byArea = topicsByArea(curriculum);
  return curriculum.stages.flatMap((stage) => [
    `## ${markdownText(stage.title)}`,
    ...curriculum.areas
      .filter((area) => area.stage === stage.id)
      .flatMap((area) => [
        `### ${markdownText(area.title)}`,
        (byArea.get(area.id) ?? []).map((topic) => item(curriculum, topic, "- ")).join("\n"),
      ]),
  ]);
}

/** The topics by their numbers, under their areas, which come up again when the way comes back to them. */
function routeText(curriculum: Curriculum, { steps, goals }: Route): string {
  const titles = new Map(curriculum.areas.map(({ id, title }) => [id, title]));
  const stepOf = ({ id }: Topic) => steps.get(id) ?? 0;
  const inOrder = curriculum.topics.toSorted((one, other) => stepOf(one) - stepOf(other));
  const entries = inOrder.map((topic, index) => {
    const text = item(curriculum, topic, `${stepOf(topic)}. `, goals.has(topic.id));
    if (inOrder[index - 1]?.area === topic.area) return text;
    const heading = `## ${markdownText(titles.get(topic.area) ?? topic.area)}`;
    return `${index > 0 ? "\n" : ""}${heading}\n\n${text}`;
  });
  return entries.join("\n");
}

/** A topic as an item of a list that begins with a mark. */
function item(curriculum: Curriculum, topic: Topic, mark: string, isGoal = false): string {
  const { title, summary, requires, helps } = topic;
  const topics = topicsById(curriculum);
  // Titles have “and” in them, too.
  const titleOf = (id: TopicId) => `“${markdownText(topics.get(id)?.title ?? id)}”`;
  const needs = requirementText(english, requires, titleOf);
  const easier = english.list(helps.map((help) => titleOf(help.topic)));
  const about = markdownBlocks(summary);
  const lines = [
    ...(isGoal ? [english.takeAway.isGoal] : []),
    ...(needs === "" ? [] : [`Needs: ${needs}`]),
    ...(easier === "" ? [] : [`Easier with: ${easier}`]),
  ];
  const text =
    about.length > 1
      ? [markdownText(title), "", ...about, "", lines.join("  \n")].join("\n").trimEnd()
      : [markdownText(title), ...about, ...lines].join("  \n");
  const [first = "", ...others] = text.split("\n");
  return [`${mark}${first}`, ...inside(" ".repeat(mark.length), others)].join("\n");
}
