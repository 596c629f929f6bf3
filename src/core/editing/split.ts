import type { Moving, Step } from "./edit.ts";
import { type Applied, done, refused } from "./refusal.ts";
import { inserted, withMentions } from "./topic-edits.ts";
import { isTaken, topicOf, type Written, type WrittenTopic, withTopic } from "./written.ts";

/**
 * Two topics out of one. The first keeps the id, and with it what learners have marked; the second
 * stands after it and needs it. What needed the topic, and goals made of it, ask for the second one
 * from then on, so that nobody is sent past either. Each has half of the hours until the author says more.
 */
export function splitTopic(
  written: Written,
  { topic, second, moving }: Step<"split-topic">,
): Applied {
  const whole = topicOf(written, topic);
  if (!whole) return refused({ code: "no-such-topic", id: topic });
  if (isTaken(written, second.id)) return refused({ code: "id-taken", id: second.id });
  const { kind, area } = whole;
  const hours = halved(whole.hours);
  const other: WrittenTopic = {
    ...second,
    kind,
    area,
    hours,
    requires: [topic],
    ...parts(whole, moving, true),
  };
  const led = withMentions(written, topic, second.id);
  const first = withTopic(led, topic, (one) => ({ ...one, hours, ...parts(whole, moving, false) }));
  return done({ ...first, topics: inserted(first.topics, other, topic) });
}

function halved(hours: WrittenTopic["hours"]): WrittenTopic["hours"] {
  if (hours === undefined) return undefined;
  return typeof hours === "number" ? hours / 2 : [hours[0] / 2, hours[1] / 2];
}

/** What moves, or what stays. */
function parts({ items, checks, resources }: WrittenTopic, moving: Moving, isMoving: boolean) {
  const goes = (positions: ReadonlySet<number>) => (_: unknown, at: number) =>
    positions.has(at) === isMoving;
  return {
    items: items?.filter(goes(moving.items)),
    checks: checks?.filter(goes(moving.checks)),
    resources: resources?.filter(goes(moving.resources)),
  };
}
