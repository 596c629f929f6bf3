import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { mentions, type Requirement } from "../../core/model/requirement.ts";

/** One topic needed or helpful for another, for formats that know only lines between two things. */
export interface PrerequisiteEdge {
  readonly from: TopicId;
  readonly to: TopicId;
  readonly strength: "required" | "alternative" | "helps";
  /**
   * Of an alternative: which choice of its topic it belongs to and which option of that choice, from
   * 1. One option is enough, and all topics of an option are needed for it.
   */
  readonly choice?: number;
  readonly option?: number;
  readonly why: string | undefined;
}

/** The edges of all topics, in the order of the topics. */
export function prerequisiteEdges({ topics }: Curriculum): PrerequisiteEdge[] {
  return topics.flatMap(edgesTo);
}

/** An edge with a name of its own. */
export interface NamedEdge extends PrerequisiteEdge {
  readonly name: string;
}

/**
 * The edges of all topics, named by their ends and strength, with a number from the second of a kind
 * on. A new prerequisite, wherever it is written, changes no other's name.
 */
export function namedEdges(curriculum: Curriculum): NamedEdge[] {
  const met = new Map<string, number>();
  return prerequisiteEdges(curriculum).map((edge) => {
    const kind = `${edge.from}/${edge.to}/${edge.strength}`;
    const number = (met.get(kind) ?? 0) + 1;
    met.set(kind, number);
    return { ...edge, name: number === 1 ? kind : `${kind}/${number}` };
  });
}

/** The edges to one topic: what it requires as written, then what helps. */
function edgesTo(topic: Topic): PrerequisiteEdge[] {
  const to = topic.id;
  let choices = 0;
  const edges = conjuncts(topic.requires).flatMap((part): PrerequisiteEdge[] => {
    if (part.kind === "topic")
      return [{ from: part.topic, to, strength: "required", why: part.why }];
    choices += 1;
    return part.of.flatMap((one, index) =>
      mentions(one).map((mention) => ({
        from: mention.topic,
        to,
        strength: "alternative" as const,
        choice: choices,
        option: index + 1,
        why: mention.why ?? part.why,
      })),
    );
  });
  const helps = topic.helps.map(
    ({ topic: from, why }): PrerequisiteEdge => ({ from, to, strength: "helps", why }),
  );
  return [...edges, ...helps];
}

/** The parts that are all needed, with `all` inside `all` opened. */
function conjuncts(requirement: Requirement): Requirement[] {
  if (requirement.kind !== "all") return [single(requirement)];
  return requirement.of.flatMap((part) =>
    conjuncts(part).map((one) => ({ ...one, ...why(one.why ?? requirement.why) })),
  );
}

/** A choice with one option is no choice. */
function single(requirement: Requirement): Requirement {
  const [only, ...others] = requirement.kind === "any" ? requirement.of : [];
  return only?.kind === "topic" && others.length === 0 ? only : requirement;
}

const why = (said: string | undefined) => (said === undefined ? {} : { why: said });

/** Whether options of a topic have choices inside, which numbers of choice and option cannot say. */
function isDeep({ requires }: Topic): boolean {
  const hasChoice = (part: Requirement): boolean =>
    part.kind === "any" || (part.kind === "all" && part.of.some(hasChoice));
  return conjuncts(requires).some((part) => part.kind === "any" && part.of.some(hasChoice));
}

/** What is lost where alternatives are told by choice and option. */
export function losesDeepChoices(curriculum: Curriculum): readonly string[] {
  const deep = curriculum.topics.filter(isDeep).map(({ id }) => id);
  const empty = losesEmptyChoices(curriculum);
  if (deep.length === 0) return empty;
  return [
    ...empty,
    `Choices within options of other choices were opened into one option, for: ${deep.join(", ")}.`,
  ];
}

/** What is lost wherever prerequisites are told by the topics in them: choices that have none. */
export function losesEmptyChoices({ topics }: Curriculum): readonly string[] {
  const odd = topics.filter(({ requires }) => hasEmptyOption(requires)).map(({ id }) => id);
  if (odd.length === 0) return [];
  return [
    `Alternatives without any option, which can never be met, and options that ask for nothing are left out, for: ${odd.join(", ")}.`,
  ];
}

function hasEmptyOption(part: Requirement): boolean {
  if (part.kind === "topic") return false;
  const isEmpty = (option: Requirement) => option.kind === "all" && mentions(option).length === 0;
  if (part.kind === "any" && (part.of.length === 0 || part.of.some(isEmpty))) return true;
  return part.of.some(hasEmptyOption);
}

/** What is lost where alternatives cannot be told from what is needed in any case. */
export function losesChoices(curriculum: Curriculum): readonly string[] {
  const chosen = curriculum.topics.filter((topic) =>
    edgesTo(topic).some(({ strength }) => strength === "alternative"),
  );
  const empty = losesEmptyChoices(curriculum);
  if (chosen.length === 0) return empty;
  const topics = chosen.length === 1 ? "topic" : `${chosen.length} topics`;
  return [
    ...empty,
    `The format has no “one of these is enough”: the ${topics} with alternatives have a line from each, marked “or”, and which of them belong together is not told.`,
  ];
}
