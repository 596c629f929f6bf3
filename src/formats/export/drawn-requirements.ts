import type { Curriculum } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import type { Requirement } from "../../core/model/requirement.ts";

/** A point of a drawing: a topic, or where lines meet of which one or all are needed. */
export interface DrawnJunction {
  readonly name: string;
  readonly kind: "any" | "all";
}

export interface DrawnLine {
  readonly from: string;
  readonly to: string;
  readonly helps: boolean;
}

/** Prerequisites as points and lines, in which alternatives nested at will are exact. */
export interface DrawnRequirements {
  /** A short name that is safe in any drawing language, by topic. */
  readonly names: ReadonlyMap<TopicId, string>;
  readonly junctions: readonly DrawnJunction[];
  readonly lines: readonly DrawnLine[];
}

export function drawnRequirements({ topics }: Curriculum): DrawnRequirements {
  const names = new Map(topics.map(({ id }, index) => [id, `n${index}`]));
  const junctions: DrawnJunction[] = [];
  const lines: DrawnLine[] = [];
  const connect = (part: Requirement, to: string): void => {
    if (part.kind === "topic") {
      const from = names.get(part.topic);
      if (from !== undefined) lines.push({ from, to, helps: false });
    } else if (part.of.length > 1 || part.kind === "any") {
      const name = `j${junctions.length}`;
      junctions.push({ name, kind: part.kind });
      lines.push({ from: name, to, helps: false });
      for (const one of part.of) connect(one, name);
    } else {
      for (const one of part.of) connect(one, to);
    }
  };
  for (const { id, requires, helps } of topics) {
    const to = names.get(id) ?? "";
    for (const part of requires.of) connect(part, to);
    for (const { topic } of helps) {
      const from = names.get(topic);
      if (from !== undefined) lines.push({ from, to, helps: true });
    }
  }
  return { names, junctions, lines };
}
