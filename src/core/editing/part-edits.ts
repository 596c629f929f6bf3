import type { Part, Step } from "./edit.ts";
import { type Applied, done, refused } from "./refusal.ts";
import type { Written, WrittenGoal } from "./written.ts";

/*
 * What an author can do to the parts around the topics: goals, stages and areas.
 */

export function changeCurriculum(written: Written, { fields }: Step<"change-curriculum">): Applied {
  return done({ ...written, ...fields, title: fields.title ?? written.title });
}

export function addGoal(written: Written, { goal }: Step<"add-goal">): Applied {
  const { goals = [] } = written;
  if (goals.some(({ id }) => id === goal.id)) return refused({ code: "id-taken", id: goal.id });
  return refusedFor(written, goal) ?? done({ ...written, goals: [...goals, goal] });
}

export function changeGoal(written: Written, { goal, fields }: Step<"change-goal">): Applied {
  const before = written.goals?.find(({ id }) => id === goal);
  if (!before) return refused({ code: "not-there" });
  const after = { ...before, ...fields, title: fields.title ?? before.title };
  const topics = [...new Set(fields.topics ?? before.topics)];
  const goals = written.goals?.map((one) => (one.id === goal ? { ...after, topics } : one));
  const refusal = refusedFor(written, { title: before.title, topics });
  return refusal ?? done({ ...written, ...(goals && { goals }) });
}

/** The refusal of a goal that is made of nothing, or of topics that are not there. */
function refusedFor(
  written: Written,
  { title, topics }: Pick<WrittenGoal, "title" | "topics">,
): Applied | undefined {
  if (topics.length === 0) return refused({ code: "goal-of-nothing", id: title });
  const known = new Set(written.topics.map(({ id }) => id));
  const unknown = topics.find((id) => !known.has(id));
  return unknown === undefined ? undefined : refused({ code: "no-such-topic", id: unknown });
}

export function addStage(written: Written, { stage }: Step<"add-stage">): Applied {
  const { stages = [] } = written;
  if (stages.some(({ id }) => id === stage.id)) return refused({ code: "id-taken", id: stage.id });
  return done({ ...written, stages: [...stages, stage] });
}

export function renameStage(written: Written, { stage, title }: Step<"rename-stage">): Applied {
  const { stages = [] } = written;
  if (!stages.some(({ id }) => id === stage)) return refused({ code: "no-such-stage", id: stage });
  return done({
    ...written,
    stages: stages.map((one) => (one.id === stage ? { ...one, title } : one)),
  });
}

export function placeArea(written: Written, { area, stage }: Step<"place-area">): Applied {
  const { areas = [], stages = [] } = written;
  const moving = areas.find(({ id }) => id === area);
  if (!moving) return refused({ code: "no-such-area", id: area });
  if (!stages.some(({ id }) => id === stage)) return refused({ code: "no-such-stage", id: stage });
  const others = areas.filter(({ id }) => id !== area);
  const last = others.findLastIndex((one) => one.stage === stage);
  const place = last === -1 ? others.length : last + 1;
  return done({ ...written, areas: others.toSpliced(place, 0, { ...moving, stage }) });
}

export function movePart(written: Written, { part, id, by }: Step<"move-part">): Applied {
  const list = written[part] ?? [];
  const from = list.findIndex((one) => one.id === id);
  const neighbour = list[from + by];
  const moving = list[from];
  if (!moving || !neighbour) return refused({ code: "not-there" });
  return withList(written, part, list.with(from, neighbour).with(from + by, moving));
}

export function removePart(written: Written, { part, id }: Step<"remove-part">): Applied {
  const list = written[part] ?? [];
  const gone = list.find((one) => one.id === id);
  if (!gone) return refused({ code: "not-there" });
  const by = usersOf(written, part, id);
  if (by.length > 0) return refused({ code: "still-needed", id: gone.title, by });
  return withList(
    written,
    part,
    list.filter((one) => one !== gone),
  );
}

/** The titles of what stands in a stage or an area. */
function usersOf({ areas = [], topics }: Written, part: Part, id: string): readonly string[] {
  if (part === "stages") return areas.flatMap((area) => (area.stage === id ? [area.title] : []));
  return part === "areas"
    ? topics.flatMap((topic) => (topic.area === id ? [topic.title] : []))
    : [];
}

function withList(written: Written, part: Part, list: readonly object[]): Applied {
  return done({ ...written, [part]: list });
}
