import type { RequirementShape } from "../curriculum/shape/requirement.ts";
import type { TopicId } from "../model/ids.ts";
import type { Requirement } from "../model/requirement.ts";

/** A prerequisite as written in one curriculum, and what its topics are called in the merged one. */
export interface Renamed<Part> {
  readonly part: Part;
  readonly nameOf: (id: TopicId) => string;
}

/**
 * What a topic needs that several curricula have: everything that any of them asks for, each thing
 * once. What has become the topic itself is left out.
 */
export function mergedRequirements(
  own: string,
  parts: readonly Renamed<Requirement>[],
): RequirementShape[] {
  const plain = parts.flatMap(({ part, nameOf }) =>
    part.kind === "topic" ? [{ topic: nameOf(part.topic), why: part.why }] : [],
  );
  const nested = parts.flatMap(({ part, nameOf }) =>
    part.kind === "topic" ? [] : (shapeOf(own, part, nameOf) ?? []),
  );
  const different = new Map(nested.map((shape) => [JSON.stringify(shape), shape]));
  return [...mergedMentions(own, plain), ...different.values()];
}

/** Single topics, each once with every reason that was given for it. */
export function mergedMentions(
  own: string,
  mentions: readonly { readonly topic: string; readonly why: string | undefined }[],
): { topic: string; why?: string }[] {
  const whys = new Map<string, Set<string>>();
  for (const { topic, why } of mentions) {
    if (topic === own) continue;
    const known = whys.get(topic) ?? new Set();
    whys.set(topic, why === undefined ? known : known.add(why));
  }
  return [...whys].map(([topic, reasons]) =>
    reasons.size === 0 ? { topic } : { topic, why: [...reasons].join(" ") },
  );
}

/** Nothing, when the topic itself is all that was asked for. */
function shapeOf(
  own: string,
  part: Requirement,
  nameOf: (id: TopicId) => string,
): RequirementShape | undefined {
  const why = part.why === undefined ? {} : { why: part.why };
  if (part.kind === "topic") {
    const topic = nameOf(part.topic);
    return topic === own ? undefined : { topic, ...why };
  }
  const of = part.of.flatMap((one) => shapeOf(own, one, nameOf) ?? []);
  if (of.length === 0 && part.of.length > 0) return undefined;
  return part.kind === "all" ? { all: of, ...why } : { any: of, ...why };
}
