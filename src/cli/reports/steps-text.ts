import type { Curriculum } from "../../core/model/curriculum.ts";
import { hoursOf, hoursText } from "../../core/model/hours.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsById, topicsOf } from "../../core/model/topic-lookup.ts";
import type { Choice, Step } from "../../core/planning/plan.ts";
import { reasonsFor } from "../../formats/export/taken-plan.ts";
import { english } from "../../language/english.ts";
import type { PathAnswer } from "../path/answer.ts";
import { wrapped } from "./wrapped.ts";

/** So many alternatives of one choice are written out, the cheapest first. */
const mostAlternatives = 3;

/** The numbered steps, under the names of their areas; each with what it is for and what it builds on. */
export function stepsText(
  curriculum: Curriculum,
  { path, choices, fitting }: PathAnswer,
): string[] {
  const { plan } = path;
  const steps = path.steps.filter(({ topic }) => fitting?.topics.has(topic) ?? true);
  const areas = new Map(curriculum.areas.map(({ id, title }) => [id, title]));
  const topics = topicsOf(
    curriculum,
    steps.map((step) => step.topic),
  );
  const indent = " ".repeat(`${steps.length}. `.length);
  return steps.flatMap((step, index) => {
    const topic = topics[index];
    if (!topic) return [];
    const entersArea = topics[index - 1]?.area !== topic.area;
    const number = `${index + 1}. `.padStart(indent.length);
    return [
      ...(entersArea
        ? [...(index > 0 ? [""] : []), `— ${areas.get(topic.area) ?? topic.area}`]
        : []),
      ...wrapped(`${topic.title}, ${hoursText(hoursOf(topic))}`, indent, number),
      ...reasonsFor(english, curriculum, step, plan.goals).flatMap((text) => wrapped(text, indent)),
      ...groundsText(curriculum, step).flatMap((text) => wrapped(text, indent)),
      ...choices
        .filter(({ took }) => took.includes(step.topic))
        .flatMap((choice) => wrapped(choiceText(curriculum, choice), indent)),
    ];
  });
}

/** What a step builds on, and what makes it easier. */
function groundsText(curriculum: Curriculum, { needs, eased }: Step): string[] {
  const uses = titles(curriculum, new Set(needs.map(({ topic }) => topic)));
  const helped = titles(curriculum, new Set(eased.map(({ topic }) => topic)));
  return [
    ...(uses === "" ? [] : [`Builds on ${uses}.`]),
    ...(helped === "" ? [] : [`Easier with ${helped}.`]),
  ];
}

function choiceText(curriculum: Curriculum, { topic, instead }: Choice): string {
  const cheapest = [...instead].sort((a, b) => a.extraHours - b.extraHours);
  const shown = cheapest.slice(0, mostAlternatives).map(({ topics, extraHours }) => {
    const price = extraHours > 0 ? `${hoursText([extraHours, extraHours])} more` : "no longer";
    return `${titles(curriculum, topics, " with ")} (${price})`;
  });
  const rest = cheapest.length - shown.length;
  const others = shown.length === 0 ? "nothing else can be learnt" : shown.join(", ");
  const more = rest > 0 ? `, and ${rest} more` : "";
  return `Chosen for ${titles(curriculum, [topic])}; instead: ${others}${more}.`;
}

function titles(curriculum: Curriculum, ids: Iterable<TopicId>, between = ", "): string {
  const topics = topicsById(curriculum);
  return [...ids].map((id) => topics.get(id)?.title ?? id).join(between);
}
