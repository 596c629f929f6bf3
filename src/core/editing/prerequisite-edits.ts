import type { At, Step, Strength } from "./edit.ts";
import { type Applied, done, refused } from "./refusal.ts";
import {
  asked,
  askedFor,
  explained,
  type RequirementPath,
  replacedAt,
  requirementAt,
  topicIn,
  whyOf,
} from "./requirements.ts";
import {
  topicOf,
  type Written,
  type WrittenHelp,
  type WrittenRequirement,
  type WrittenTopic,
  withTopic,
} from "./written.ts";

export function addPrerequisite(written: Written, step: Step<"add-prerequisite">): Applied {
  const { topic, prerequisite, strength, why } = step;
  const refusal = refusalOf(written, topic, prerequisite);
  if (refusal) return refusal;
  const there = topicOf(written, topic)?.[strength] ?? [];
  if (there.some((one) => topicIn(one) === prerequisite))
    return refused({ code: "there-already", id: prerequisite });
  return done(withTopic(written, topic, (one) => withNew(one, strength, asked(prerequisite, why))));
}

/** What is needed is not said to help as well, nor the other way round. */
function withNew(topic: WrittenTopic, strength: Strength, one: WrittenHelp): WrittenTopic {
  const isOther = (other: WrittenRequirement) => topicIn(other) !== topicIn(one);
  const [requires, helps] = [topic.requires?.filter(isOther), topic.helps?.filter(isOther)];
  return strength === "requires"
    ? { ...topic, requires: [...(requires ?? []), one], helps }
    : { ...topic, requires, helps: [...(helps ?? []), one] };
}

export function addAlternative(written: Written, step: Step<"add-alternative">): Applied {
  const { topic, path, prerequisite, why } = step;
  const refusal = refusalOf(written, topic, prerequisite);
  if (refusal) return refusal;
  const list = topicOf(written, topic)?.requires ?? [];
  const place = groupAround(list, path);
  const there = requirementAt(list, place);
  if (there === undefined) return refused({ code: "not-there" });
  if (askedFor([there]).includes(prerequisite))
    return refused({ code: "there-already", id: prerequisite });
  const other = asked(prerequisite, why);
  return done(
    withRequires(written, topic, (requires) =>
      replacedAt(requires, place, (one) =>
        isChoice(one) ? { ...one, any: [...one.any, other] } : { any: [one, other] },
      ),
    ),
  );
}

/** The path itself or, of what is one of several alternatives already, that of the group. */
function groupAround(list: readonly WrittenRequirement[], path: RequirementPath): RequirementPath {
  const outer = path.slice(0, -1);
  const around = outer.length === 0 ? undefined : requirementAt(list, outer);
  return around !== undefined && isChoice(around) ? outer : path;
}

function isChoice(
  requirement: WrittenRequirement,
): requirement is Extract<WrittenRequirement, { readonly any: unknown }> {
  return typeof requirement !== "string" && "any" in requirement;
}

export function explain(written: Written, { at, why }: Step<"explain">): Applied {
  return changedAt(written, at, (one) => explained(one, why));
}

export function removePrerequisite(written: Written, { at }: Step<"remove-prerequisite">): Applied {
  return changedAt(written, at, () => undefined);
}

export function changeStrength(written: Written, { at }: Step<"change-strength">): Applied {
  const one = requirementAt(topicOf(written, at.topic)?.[at.strength] ?? [], at.path);
  const prerequisite = one === undefined ? undefined : topicIn(one);
  if (one === undefined || prerequisite === undefined) return refused({ code: "not-there" });
  const without = changedAt(written, at, () => undefined);
  if (without.refusal) return without;
  const strength = at.strength === "requires" ? "helps" : "requires";
  return addPrerequisite(without.written, {
    topic: at.topic,
    prerequisite,
    strength,
    why: whyOf(one),
  });
}

function changedAt(
  written: Written,
  { topic, strength, path }: At,
  change: (one: WrittenRequirement) => WrittenRequirement | undefined,
): Applied {
  const there = requirementAt(topicOf(written, topic)?.[strength] ?? [], path);
  if (there === undefined) return refused({ code: "not-there" });
  if (strength === "requires")
    return done(withRequires(written, topic, (list) => replacedAt(list, path, change)));
  return done(
    withTopic(written, topic, (one) => ({
      ...one,
      helps: one.helps?.flatMap((help, index) => {
        const changed = index === path[0] ? change(help) : help;
        const id = changed === undefined ? undefined : topicIn(changed);
        return changed === undefined || id === undefined ? [] : [asked(id, whyOf(changed))];
      }),
    })),
  );
}

function withRequires(
  written: Written,
  topic: string,
  change: (list: readonly WrittenRequirement[]) => readonly WrittenRequirement[],
): Written {
  return withTopic(written, topic, (one) => ({ ...one, requires: change(one.requires ?? []) }));
}

function refusalOf(written: Written, topic: string, prerequisite: string): Applied | undefined {
  for (const id of [topic, prerequisite])
    if (!topicOf(written, id)) return refused({ code: "no-such-topic", id });
  return topic === prerequisite ? refused({ code: "of-itself", id: topic }) : undefined;
}
