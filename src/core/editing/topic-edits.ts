import type { Step } from "./edit.ts";
import { type Applied, done, refused } from "./refusal.ts";
import { askedFor, renamedIn } from "./requirements.ts";
import { isTaken, topicOf, type Written, type WrittenTopic, withTopic } from "./written.ts";

export function addTopic(written: Written, { topic, after }: Step<"add-topic">): Applied {
  if (isTaken(written, topic.id)) return refused({ code: "id-taken", id: topic.id });
  if (!hasArea(written, topic.area)) return refused({ code: "no-such-area", id: topic.area });
  return done({ ...written, topics: inserted(written.topics, topic, after) });
}

/** The topics with one more, after the one of that id or at the end. */
export function inserted(
  topics: readonly WrittenTopic[],
  topic: WrittenTopic,
  after: string | undefined,
): readonly WrittenTopic[] {
  const at = topics.findIndex(({ id }) => id === after);
  return topics.toSpliced(at === -1 ? topics.length : at + 1, 0, topic);
}

export function changeTopic(written: Written, { topic, fields }: Step<"change-topic">): Applied {
  if (!topicOf(written, topic)) return refused({ code: "no-such-topic", id: topic });
  return done(
    withTopic(written, topic, (before) => ({
      ...before,
      ...fields,
      title: fields.title ?? before.title,
    })),
  );
}

export function changeId(written: Written, { topic, id }: Step<"change-id">): Applied {
  const before = topicOf(written, topic);
  if (!before) return refused({ code: "no-such-topic", id: topic });
  // Back to what it was called before is no other topic's id.
  if (isTaken(written, id) && !before.was?.includes(id)) return refused({ code: "id-taken", id });
  const was = [...(before.was ?? []).filter((one) => one !== id), topic];
  const renamed = withTopic(written, topic, (one) => ({ ...one, id, was }));
  return done(withMentions(renamed, topic, id));
}

/** A curriculum in which everything that named one topic names another, or, with undefined, nothing. */
export function withMentions(written: Written, from: string, to: string | undefined): Written {
  const renamed = (list: WrittenTopic["requires"]) => list && renamedIn(list, from, to);
  const topics = written.topics.map((topic) => {
    const requires = renamed(topic.requires);
    const helps = helpsRenamed(topic.helps, from, to);
    return requires === topic.requires && helps === topic.helps
      ? topic
      : { ...topic, requires, helps };
  });
  const goals = written.goals?.map((goal) => {
    if (!goal.topics.includes(from)) return goal;
    const named = goal.topics.flatMap((one) => (one === from ? (to ?? []) : one));
    return { ...goal, topics: [...new Set(named)] };
  });
  return { ...written, topics, ...(goals && { goals }) };
}

function helpsRenamed(
  helps: WrittenTopic["helps"],
  from: string,
  to: string | undefined,
): WrittenTopic["helps"] {
  if (!helps || !askedFor(helps).includes(from)) return helps;
  const isThere = to !== undefined && askedFor(helps).includes(to);
  return helps.flatMap((help) => {
    const topic = typeof help === "string" ? help : help.topic;
    if (topic !== from) return [help];
    if (to === undefined || isThere) return [];
    return [typeof help === "string" ? to : { ...help, topic: to }];
  });
}

export function moveTopic(written: Written, { topic, area, before }: Step<"move-topic">): Applied {
  const moving = topicOf(written, topic);
  if (!moving) return refused({ code: "no-such-topic", id: topic });
  if (!hasArea(written, area)) return refused({ code: "no-such-area", id: area });
  const others = written.topics.filter(({ id }) => id !== topic);
  const at = others.findIndex(({ id }) => id === before);
  const last = others.findLastIndex((one) => one.area === area) + 1;
  const place = at === -1 ? last || others.length : at;
  return done({ ...written, topics: others.toSpliced(place, 0, { ...moving, area }) });
}

export function retireTopic(written: Written, { topic, retired }: Step<"retire-topic">): Applied {
  if (!topicOf(written, topic)) return refused({ code: "no-such-topic", id: topic });
  return done(
    withTopic(written, topic, (one) => ({ ...one, retired: retired ? true : undefined })),
  );
}

export function removeTopic(written: Written, { topic }: Step<"remove-topic">): Applied {
  if (!topicOf(written, topic)) return refused({ code: "no-such-topic", id: topic });
  const by = [
    ...written.topics
      .filter(({ requires = [], helps = [] }) => askedFor([...requires, ...helps]).includes(topic))
      .map(({ title }) => title),
    ...(written.goals ?? [])
      .filter(({ topics }) => topics.includes(topic))
      .map(({ title }) => title),
  ];
  if (by.length > 0) return refused({ code: "still-needed", id: topic, by });
  return done({ ...written, topics: written.topics.filter(({ id }) => id !== topic) });
}

function hasArea({ areas = [] }: Written, area: string): boolean {
  return areas.some(({ id }) => id === area);
}
