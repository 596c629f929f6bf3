import type { WrittenHelp, WrittenRequirement } from "./written.ts";

/*
 * Prerequisites are edited where they stand: a path is the position in a topic's list, then those in
 * the groups further in.
 */

export type RequirementPath = readonly number[];

type List = readonly WrittenRequirement[];

/** The parts of a group; nothing for a single topic. */
function partsOf(requirement: WrittenRequirement): List {
  if (typeof requirement === "string") return [];
  if ("all" in requirement) return requirement.all;
  return "any" in requirement ? requirement.any : [];
}

/** What stands at a path. */
export function requirementAt(
  list: List,
  [first, ...further]: RequirementPath,
): WrittenRequirement | undefined {
  const here = first === undefined ? undefined : list[first];
  if (here === undefined || further.length === 0) return here;
  return requirementAt(partsOf(here), further);
}

/** The topic that is asked for; nothing where it is a group. */
export function topicIn(requirement: WrittenRequirement): string | undefined {
  if (typeof requirement === "string") return requirement;
  return "topic" in requirement ? requirement.topic : undefined;
}

export function whyOf(requirement: WrittenRequirement): string | undefined {
  return typeof requirement === "string" ? undefined : requirement.why;
}

/** A single topic, with its reason where there is one. */
export function asked(topic: string, why: string | undefined): WrittenHelp {
  return why === undefined ? topic : { topic, why };
}

/** The same requirement for another reason, or for none. */
export function explained(
  requirement: WrittenRequirement,
  why: string | undefined,
): WrittenRequirement {
  const topic = topicIn(requirement);
  if (topic !== undefined) return asked(topic, why);
  return typeof requirement === "string" ? requirement : { ...requirement, why };
}

/**
 * A list with something else at a path, or with nothing there. A group of which one part is left
 * becomes that part, with the reason of the group where it has none; one without parts goes.
 */
export function replacedAt(
  list: List,
  [first, ...further]: RequirementPath,
  change: (requirement: WrittenRequirement) => WrittenRequirement | undefined,
): List {
  return list.flatMap((one, index) => {
    if (index !== first) return [one];
    const changed =
      further.length === 0
        ? change(one)
        : withParts(one, replacedAt(partsOf(one), further, change));
    return changed === undefined ? [] : [changed];
  });
}

/** A list in which every mention of a topic is another topic; where that is nothing, the mention goes. */
export function renamedIn(list: List, from: string, to: string | undefined): List {
  if (!askedFor(list).includes(from)) return list;
  return onceEach(
    list.flatMap((one): List => {
      const topic = topicIn(one);
      if (topic === undefined) {
        const parts = partsOf(one);
        const renamed = renamedIn(parts, from, to);
        const changed = renamed === parts ? one : withParts(one, renamed);
        return changed === undefined ? [] : [changed];
      }
      if (topic !== from) return [one];
      return to === undefined ? [] : [asked(to, whyOf(one))];
    }),
  );
}

/** Without single topics that are asked for a second time; a reason that only the later one has is kept. */
export function onceEach(list: List): List {
  const best = new Map<string, WrittenRequirement>();
  for (const one of list) {
    const topic = topicIn(one);
    if (topic === undefined) continue;
    const known = best.get(topic);
    const isBetter =
      known === undefined || (whyOf(known) === undefined && whyOf(one) !== undefined);
    if (isBetter) best.set(topic, one);
  }
  const taken = new Set<string>();
  return list.flatMap((one): List => {
    const topic = topicIn(one);
    if (topic === undefined) return [one];
    if (taken.has(topic)) return [];
    taken.add(topic);
    return [best.get(topic) ?? one];
  });
}

/** A group with these parts instead. */
function withParts(group: WrittenRequirement, parts: List): WrittenRequirement | undefined {
  const [only, ...others] = parts;
  if (only === undefined) return undefined;
  if (others.length === 0) return whyOf(only) === undefined ? explained(only, whyOf(group)) : only;
  if (typeof group === "string" || "topic" in group) return group;
  return "all" in group ? { ...group, all: parts } : { ...group, any: parts };
}

/** Every topic that is asked for, in written order, repeats included. */
export function askedFor(list: List): string[] {
  return list.flatMap((one) => topicIn(one) ?? askedFor(partsOf(one)));
}
