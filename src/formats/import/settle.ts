import * as v from "valibot";
import { limits } from "../../core/curriculum/limits.ts";
import type { Place, Problem } from "../../core/curriculum/problem.ts";
import { formatName } from "../../core/curriculum/shape/files.ts";
import { language } from "../../core/curriculum/shape/values.ts";
import { tooMany } from "./early-limits.ts";
import { fewOfEachKind } from "./few-of-each-kind.ts";
import { newIds } from "./new-ids.ts";
import { isShortened, summaryFrom, titleFrom, webAddress } from "./plain-text.ts";
import { refused } from "./refused.ts";
import { settleHelps, settleNeeds } from "./settle-needs.ts";
import { settleOutline } from "./settle-outline.ts";
import type { Need, Sketch, SketchTopic } from "./sketch.ts";
import { type TopicRow, type TopicTable, topicTable } from "./topic-table.ts";

/** A sketch as the value of a `prereq/1` file, which it always is, and all that was noticed. */
export interface Settled {
  readonly value: object;
  /** Where the document has each topic, by the topic's id. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
}

/** Gives everything an id, makes what is needed fit what there is, and loses nothing without a word. */
export function settle(read: Sketch): Settled {
  const sketch = bounded(read);
  const { tell, problems } = fewOfEachKind();
  sketch.problems.forEach(tell);
  const table = topicTable(sketch.topics, tell);
  const title = titleFrom(sketch.title) || "Curriculum";
  const id = newIds("curriculum")(title, sketch.id);
  const titles = (row: TopicRow) =>
    titleFrom(row.topic.title) || titleFrom(row.topic.key) || row.id;
  const outline = settleOutline(table.rows, titles);
  const areas = areasOf(sketch);
  const topics = table.rows.map((row) => ({
    id: row.id,
    title: titles(row),
    area: areas.idOf(row.topic.area),
    ...said("requires", settleNeeds(row.topic, row.id, table.idOf, tell)),
    ...said("helps", settleHelps(row.topic, row.id, table.idOf)),
    items: [`${id}/${outline.itemOf.get(row.id)}`],
    ...detailsOf(row.topic, tell),
  }));
  const undeclared = table
    .undeclared()
    .map((topic) => ({ ...topic, area: areas.idOf(undefined), retired: true }));
  const url = webAddress(sketch.url);
  const document = { id, title, kind: sketch.kind, ...(url && { url }), items: outline.items };
  const summary = summaryFrom(sketch.summary);
  const value = {
    format: formatName,
    id,
    title,
    ...(isLanguage(sketch.language) && { language: sketch.language }),
    ...(summary && { summary }),
    documents: [document],
    stages: [{ id: "all", title }],
    areas: areas.used().map((area) => ({ ...area, stage: "all" })),
    goals: goalsOf(sketch, table.find),
    topics: [...topics, ...undeclared],
  };
  const places = new Map(table.rows.map(({ id, topic }) => [id, topic.place]));
  return { value, places, problems: problems() };
}

/** The sketch, or why there is too much in it. What others need without describing it counts as well. */
function bounded(sketch: Sketch): Sketch {
  const [first] = sketch.topics;
  if (!first) return sketch;
  const prerequisites = sketch.topics.reduce(
    (sum, { needs, helps = [] }) =>
      sum + helps.length + needs.reduce((all, need) => all + sizeOf(need), 0),
    0,
  );
  const problem = tooMany({ topics: sketch.topics.length, prerequisites }, first.place);
  return problem ? refused(problem) : sketch;
}

const sizeOf = (need: Need): number =>
  need.kind === "topic" ? 1 : need.of.reduce((sum, one) => sum + sizeOf(one), 1);

/** What a topic says of itself, apart from its name. What cannot be kept is told. */
function detailsOf(topic: SketchTopic, tell: (problem: Problem) => void): object {
  const { kind, retired, aliases = [], resources = [] } = topic;
  const note = (code: string, message: string, mend: string) =>
    tell({ code, severity: "note", message, mend, place: topic.place });
  const summary = summaryFrom(topic.summary);
  if (summary !== undefined && summary !== topic.summary?.trim())
    note(
      "shortened",
      `The text of “${titleFrom(topic.title)}” was shortened.`,
      "Shorten it yourself.",
    );
  if (isShortened(topic.title) || aliases.some(isShortened))
    note(
      "shortened",
      `“${titleFrom(topic.title)}” has a title or another name of more than ${limits.titleLength} characters, which was shortened.`,
      "Shorten it yourself.",
    );
  const names = aliases.map(titleFrom).filter((name) => name !== "");
  const pages = resources.flatMap((resource) => {
    const url = webAddress(resource.url);
    if (url) return [{ ...resource, url, title: titleFrom(resource.title) || url }];
    note(
      "no-address",
      `“${titleFrom(topic.title)}” links to ${titleFrom(resource.url)}, which is no address of a web page; it was left out.`,
      "Write a whole address, beginning with https://.",
    );
    return [];
  });
  return {
    ...(kind && { kind }),
    ...(summary && { summary }),
    ...hoursOf(topic),
    ...said("aliases", [...new Set(names)]),
    ...said("resources", pages),
    ...(retired && { retired }),
  };
}

/** A single zero is what tables say that know nothing of hours. */
function hoursOf({ hours = 0 }: SketchTopic): object {
  if (hours === 0) return {};
  const [low, high] = typeof hours === "number" ? [hours, hours] : hours;
  const fits = low >= 0 && low <= high && high <= limits.hours;
  return fits ? { hours: low === high ? low : [low, high] } : {};
}

const isLanguage = (tag: string | undefined): boolean => v.is(language, tag);

interface Areas {
  /** The id of the area of a key; topics without an area have one together. */
  readonly idOf: (key: string | undefined) => string;
  /** The areas that were asked for, in the order of the document. */
  readonly used: () => readonly { readonly id: string; readonly title: string }[];
}

function areasOf(sketch: Sketch): Areas {
  const newId = newIds("area");
  const asked = new Set<string>();
  const areas = new Map<string, { readonly id: string; readonly title: string }>();
  for (const { key, id, title } of sketch.areas) {
    const named = titleFrom(title) || titleFrom(key) || "Area";
    if (!areas.has(key)) areas.set(key, { id: newId(named, id), title: named });
  }
  const rest = { id: newId("Topics"), title: areas.size > 0 ? "Other topics" : "Topics" };
  const areaOf = (key: string | undefined) => (key === undefined ? rest : (areas.get(key) ?? rest));
  return {
    idOf: (key) => {
      const { id } = areaOf(key);
      asked.add(id);
      return id;
    },
    used: () => [...areas.values(), rest].filter(({ id }) => asked.has(id)),
  };
}

function goalsOf(sketch: Sketch, find: TopicTable["find"]): object[] {
  const newId = newIds("goal");
  return sketch.goals.flatMap((goal) => {
    const topics = [...new Set(goal.topics.flatMap((key) => find(key) ?? []))];
    const title = titleFrom(goal.title) || "Goal";
    const summary = summaryFrom(goal.summary);
    return topics.length > 0
      ? [{ id: newId(title, goal.id), title, ...(summary && { summary }), topics }]
      : [];
  });
}

function said(key: string, list: readonly unknown[]): object {
  return list.length > 0 ? { [key]: list } : {};
}
