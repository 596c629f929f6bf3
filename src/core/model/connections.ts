import type { Curriculum, Topic } from "./curriculum.ts";
import type { TopicId } from "./ids.ts";
import { remembered } from "./remembered.ts";
import { mentions } from "./requirement.ts";

/** A topic that another one leads to, and what for. */
export interface Connection {
  readonly topic: Topic;
  readonly why: string | undefined;
  /** `alternative`: something else may serve instead. `helps`: never asked for. */
  readonly strength: "required" | "alternative" | "helps";
}

/** What each topic is a direct prerequisite of, in the order of the curriculum. */
const opensByTopic = remembered((curriculum: Curriculum) => {
  const opens = new Map<TopicId, Connection[]>();
  const add = (from: TopicId, connection: Connection) => {
    const list = opens.get(from);
    if (!list) opens.set(from, [connection]);
    else if (list.at(-1)?.topic !== connection.topic) list.push(connection);
  };
  for (const topic of curriculum.topics) {
    for (const mention of mentions(topic.requires)) {
      const strength = mention.alternative ? "alternative" : "required";
      add(mention.topic, { topic, why: mention.why, strength });
    }
    for (const help of topic.helps) add(help.topic, { topic, why: help.why, strength: "helps" });
  }
  return opens;
});

/** The topics that directly build on this one: each once, hard prerequisites before soft ones. */
export function opensOf(curriculum: Curriculum, topic: TopicId): readonly Connection[] {
  const all = opensByTopic(curriculum).get(topic) ?? [];
  const soft = (connection: Connection) => connection.strength === "helps";
  return [...all.filter((one) => !soft(one)), ...all.filter(soft)];
}

/** Why `topic` asks for `prerequisite`; undefined when it does not, or gives no reason. */
export function whyNeeded(topic: Topic, prerequisite: TopicId): string | undefined {
  return mentions(topic.requires).find((mention) => mention.topic === prerequisite)?.why;
}
