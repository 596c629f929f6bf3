import { type Need, type NeededTopic, needed } from "./sketch.ts";

/** A prerequisite as a line between two topics. */
export interface SketchEdge {
  readonly needed: string;
  readonly topic: string;
  readonly strength: "required" | "alternative" | "helps";
  /** Alternatives of one choice are told apart by their option; without any, each is an option. */
  readonly choice?: string | undefined;
  readonly option?: string | undefined;
  readonly why?: string | undefined;
}

/** What all the lines to one topic say. */
export interface EdgeNeeds {
  readonly needs: readonly Need[];
  readonly helps: readonly NeededTopic[];
}

interface Choice {
  readonly options: Map<string, Need[]>;
}

/** What each topic needs, by its key, in the order of the lines. */
export function needsFromEdges(edges: readonly SketchEdge[]): ReadonlyMap<string, EdgeNeeds> {
  const byTopic = new Map<string, SketchEdge[]>();
  for (const edge of edges) {
    const known = byTopic.get(edge.topic);
    if (known) known.push(edge);
    else byTopic.set(edge.topic, [edge]);
  }
  return new Map([...byTopic].map(([topic, its]) => [topic, needsOf(its)]));
}

function needsOf(edges: readonly SketchEdge[]): EdgeNeeds {
  const parts: (Need | Choice)[] = [];
  const choices = new Map<string, Choice>();
  const helps: NeededTopic[] = [];
  for (const [index, edge] of edges.entries()) {
    const { strength, choice = "", option = `line ${index}` } = edge;
    const need = needed(edge.needed, edge.why);
    if (strength === "helps") helps.push(need);
    else if (strength === "required") parts.push(need);
    else {
      const known = choices.get(choice) ?? { options: new Map<string, Need[]>() };
      if (!choices.has(choice)) parts.push(known);
      choices.set(choice, known);
      known.options.set(option, [...(known.options.get(option) ?? []), need]);
    }
  }
  return { needs: parts.flatMap((part) => ("options" in part ? asNeeds(part) : part)), helps };
}

/** A choice with one option is none: all of that option is needed. */
function asNeeds({ options }: Choice): readonly Need[] {
  const [only, second] = options.values();
  if (only && second === undefined) return only;
  const of = [...options.values()].map((needs): Need => {
    const [only, ...others] = needs;
    return only && others.length === 0 ? only : { kind: "all", of: needs };
  });
  return [{ kind: "any", of }];
}

/** What a word says of how strong a prerequisite is; undefined for a word that says nothing of it. */
export function strengthOf(word: string): SketchEdge["strength"] | undefined {
  if (/^(helps?|helpful|soft|weak|optional|recommended|useful|easier)\b/i.test(word))
    return "helps";
  if (/^(alternatives?|or|any|one of)\b/i.test(word)) return "alternative";
  if (/^(required?|requires|hard|strong|strict|prerequisite|needs|needed|directed)\b/i.test(word))
    return "required";
  return undefined;
}
