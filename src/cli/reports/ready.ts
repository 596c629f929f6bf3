import { counted } from "../../core/model/counted.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { hoursOf, hoursText } from "../../core/model/hours.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { mentions } from "../../core/model/requirement.ts";
import { topicsById, topicsOf } from "../../core/model/topic-lookup.ts";
import type { Blocked } from "../../core/planning/plan.ts";
import type { ReadyTopic } from "../../core/planning/ready.ts";
import { blockedJson } from "./path-json.ts";

/** So many topics, and titles in one line, are written out. */
const mostTopics = 20;
const mostTitles = 6;

/** The answer of `ready`. */
export interface Readiness {
  readonly curriculum: Curriculum;
  readonly known: ReadonlySet<TopicId>;
  /** What is aimed at; empty when nothing was named. */
  readonly goals: readonly TopicId[];
  readonly ready: readonly ReadyTopic[];
  readonly blocked: readonly Blocked[];
}

/** What can be learnt now, as one JSON value. */
export function readyJson({ curriculum, known, goals, ready, blocked }: Readiness): string {
  const value = {
    goals,
    known: curriculum.topics.filter(({ id }) => known.has(id)).map(({ id }) => id),
    ready: ready.flatMap(({ topic: id, ...rest }) =>
      topicsOf(curriculum, [id]).map((topic) => ({
        id,
        title: topic.title,
        hours: hoursOf(topic),
        because: knownNeeds(curriculum, known, id),
        ...rest,
      })),
    ),
    blocked: blockedJson(curriculum, blocked),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What can be learnt now, for a person: what the goals need in full, what else there is as a number. */
export function readyText(readiness: Readiness): string {
  const { curriculum, goals, ready, blocked } = readiness;
  const planned = ready.filter((one) => one.planned);
  const shown = planned.slice(0, mostTopics);
  const lines = shown.flatMap((one, index) => entry(readiness, one, index + 1));
  const rest = planned.length - shown.length;
  const others = ready.length - planned.length;
  if (planned.length === 0 && blocked.length === 0) {
    const aim = goals.length === 0 ? curriculum.title : "these goals";
    lines.push(`Nothing is left to learn now for ${aim}.`);
  }
  if (rest > 0)
    lines.push(`… and ${counted(rest, "topic")} that open less; --json lists them all.`);
  if (others > 0)
    lines.push(`${counted(others, "other topic")} can be learnt now, but these goals need none.`);
  return lines.map((line) => `${line}\n`).join("");
}

function entry({ curriculum, known }: Readiness, one: ReadyTopic, number: number): string[] {
  return topicsOf(curriculum, [one.topic]).flatMap((topic) => {
    const because = knownNeeds(curriculum, known, one.topic);
    const reason =
      because.length === 0 ? "needs nothing first" : `you know ${titles(curriculum, because)}`;
    return [
      `${number}. ${topic.title} (${topic.id}), ${hoursText(hoursOf(topic))}`,
      `   ${opening(curriculum, one)}`,
      `   ${reason}`,
    ];
  });
}

function opening(curriculum: Curriculum, { opens, opensHours, opensAtOnce }: ReadyTopic): string {
  if (opens === 0) return "opens nothing further";
  const all = `opens ${counted(opens, "topic")}, ${hoursText([opensHours, opensHours])}`;
  return opensAtOnce.length === 0
    ? `${all}, none of them at once`
    : `${all}; at once ${titles(curriculum, opensAtOnce)}`;
}

/** The direct prerequisites of a topic that are known, in written order. */
function knownNeeds(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
  id: TopicId,
): readonly TopicId[] {
  const topic = topicsById(curriculum).get(id);
  const named = topic === undefined ? [] : mentions(topic.requires);
  return [...new Set(named.map((mention) => mention.topic))].filter((need) => known.has(need));
}

function titles(curriculum: Curriculum, ids: readonly TopicId[]): string {
  const shown = topicsOf(curriculum, ids.slice(0, mostTitles)).map(({ title }) => title);
  const rest = ids.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
