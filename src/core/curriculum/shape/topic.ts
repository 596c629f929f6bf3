import * as v from "valibot";
import { resourceKinds, topicKinds } from "../../model/curriculum.ts";
import { limits } from "../limits.ts";
import { help, requirement } from "./requirement.ts";
import {
  closed,
  flag,
  hours,
  id,
  list,
  oneOf,
  sentence,
  summary,
  text,
  title,
  url,
} from "./values.ts";

const itemName = v.pipe(
  v.string("Write the item as `<document>/<item>`, for example `book/4.1`."),
  v.regex(/^[^/\s]+\/[^/\s]+$/, "Write the item as `<document>/<item>`, for example `book/4.1`."),
);

const check = closed({
  ask: sentence("A question that a knower can answer and others cannot."),
  answer: v.exactOptional(sentence("The answer to judge one's own by.")),
});

const brief = closed({
  does: sentence("What the finished project does, seen from outside."),
  shows: sentence("What it must show that its maker has learnt."),
  milestone: sentence("The first step that runs and can be seen to work."),
  done: sentence("How its maker can tell that it is done."),
});

const resource = closed({ title, url, kind: oneOf(resourceKinds) });

const keys = {
  id: id("Never changes; when it must, the old id moves to `was`."),
  title,
  kind: v.exactOptional(oneOf(topicKinds)),
  summary: v.exactOptional(summary),
  brief: v.exactOptional(brief),
  hours: v.exactOptional(hours),
  requires: v.exactOptional(list(requirement)),
  helps: v.exactOptional(list(help)),
  items: v.exactOptional(list(itemName)),
  checks: v.exactOptional(list(check)),
  resources: v.exactOptional(list(resource)),
  aliases: v.exactOptional(list(text(limits.titleLength, "Another name, for search."))),
  was: v.exactOptional(list(id("An id that this topic had before."))),
  retired: v.exactOptional(flag),
  bridge: v.exactOptional(v.literal(true, "Write true, or leave the key out.")),
  reason: v.exactOptional(sentence("Why the topic is there although no document names it.")),
};

const bridgeHasReason = (topic: { readonly bridge?: true; readonly reason?: string }): boolean =>
  (topic.bridge === undefined) === (topic.reason === undefined);
const bridgeAdvice = "Write `bridge: true` and `reason: …` together, or neither.";

/** A topic in a topics file; its area is the name of the file. */
export const folderTopic = v.pipe(
  closed(keys),
  v.check((topic) => bridgeHasReason(topic), bridgeAdvice),
);

/** A topic in a JSON file. */
export const jsonTopic = v.pipe(
  closed({ ...keys, area: id("The area it belongs to.") }),
  v.check((topic) => bridgeHasReason(topic), bridgeAdvice),
);

export type TopicShape = v.InferOutput<typeof jsonTopic>;
