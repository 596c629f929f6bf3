import { limits } from "../curriculum/limits.ts";
import type { Step } from "./edit.ts";
import { type Applied, done, refused } from "./refusal.ts";
import { onceEach, renamedIn, topicIn } from "./requirements.ts";
import { withMentions } from "./topic-edits.ts";
import { topicOf, type Written, type WrittenTopic, withTopic } from "./written.ts";

/**
 * One topic out of two. It has all that either had, each thing once, the id, title, kind and area of
 * the first; the other title becomes an alias, the other id stays valid for those who have marked it.
 * What either of them needed of the other is gone. Hours span both.
 */
export function mergeTopics(written: Written, { topic, gone }: Step<"merge-topics">): Applied {
  if (topic === gone) return refused({ code: "of-itself", id: topic });
  const [first, other] = [topicOf(written, topic), topicOf(written, gone)];
  if (!first) return refused({ code: "no-such-topic", id: topic });
  if (!other) return refused({ code: "no-such-topic", id: gone });
  const rest = { ...written, topics: written.topics.filter(({ id }) => id !== gone) };
  const led = withMentions(rest, gone, topic);
  return done(withTopic(led, topic, () => together(first, other)));
}

function together(first: WrittenTopic, other: WrittenTopic): WrittenTopic {
  const requires = without(onceEach([...(first.requires ?? []), ...(other.requires ?? [])]), [
    first.id,
    other.id,
  ]);
  const needed = new Set(requires.map(topicIn));
  const helps = [...(first.helps ?? []), ...(other.helps ?? [])].filter((help) => {
    const id = topicIn(help);
    return id !== first.id && id !== other.id && !needed.has(id) && needed.add(id);
  });
  const both = <Thing>(
    pick: (topic: WrittenTopic) => readonly Thing[] | undefined,
    keyOf: (thing: Thing) => unknown,
  ) => once([...(pick(first) ?? []), ...(pick(other) ?? [])], keyOf);
  return {
    ...first,
    summary: summaries(first.summary, other.summary),
    brief: first.brief ?? other.brief,
    hours: spanned(first.hours, other.hours),
    requires,
    helps,
    items: both(({ items }) => items, itself),
    checks: both(
      ({ checks }) => checks,
      ({ ask }) => ask,
    ),
    resources: both(
      ({ resources }) => resources,
      ({ url }) => url,
    ),
    aliases: once(
      [...(first.aliases ?? []), other.title, ...(other.aliases ?? [])].filter(
        (name) => name !== first.title,
      ),
      itself,
    ),
    was: once([...(first.was ?? []), other.id, ...(other.was ?? [])], itself),
    // What a document names is no bridge.
    ...(first.bridge && other.bridge ? {} : { bridge: undefined, reason: undefined }),
    retired: first.retired && other.retired ? true : undefined,
  };
}

const itself = (value: string): string => value;

function without(list: ReturnType<typeof onceEach>, ids: readonly string[]) {
  return ids.reduce((left, id) => renamedIn(left, id, undefined), list);
}

function once<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => unknown): readonly Thing[] {
  const known = new Set<unknown>();
  return things.filter((thing) => {
    const key = keyOf(thing);
    return !known.has(key) && known.add(key);
  });
}

/** One after the other, or the first alone where there is no room for both. */
function summaries(first: string | undefined, other: string | undefined): string | undefined {
  if (!first || !other || first === other) return first ?? other;
  const both = `${first}\n\n${other}`;
  return both.length <= limits.textLength ? both : first;
}

function spanned(first: WrittenTopic["hours"], other: WrittenTopic["hours"]) {
  if (first === undefined || other === undefined) return first ?? other;
  const all = [first, other].flat();
  return [Math.min(...all), Math.max(...all)] as const;
}
