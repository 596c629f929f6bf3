import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import type { AreaId, StageId, TopicId } from "../../core/model/ids.ts";
import type { Requirement } from "../../core/model/requirement.ts";
import { redundantPrerequisites } from "../../core/prerequisites/redundancy.ts";
import type { RouteKind } from "./route-list.ts";

/** What is to be laid out: plain data, so that it can be handed to a worker. */
export interface LayoutInput {
  /** In reading order. */
  readonly stages: readonly StageId[];
  /** In reading order; `stage` is a position in `stages`. */
  readonly areas: readonly { readonly area: AreaId; readonly stage: number }[];
  /** `area` is a position in `areas`. Nodes are numbered cards first, then junctions. */
  readonly cards: readonly { readonly topic: TopicId; readonly area: number }[];
  readonly junctions: readonly InputJunction[];
  /** Node numbers; `from` is always a card. What joins a junction to its parent is not listed. */
  readonly edges: readonly InputEdge[];
}

interface InputJunction {
  readonly kind: "or" | "and";
  /** The card it stands before. */
  readonly card: number;
  /** The node it leads to: that card, or a junction listed earlier. */
  readonly parent: number;
}

interface InputEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: RouteKind;
}

/**
 * What the picture of a curriculum consists of: a card for every topic, retired ones included; a
 * junction for every `any` of more than one part and for every `all` below one; an edge for every
 * mention. Prerequisites that go without saying are kept as `implied`. Of a part of the curriculum,
 * given as its topics `among` all, there is only what lies within it.
 */
export function layoutInput(curriculum: Curriculum, among?: ReadonlySet<TopicId>): LayoutInput {
  const topics = among ? topicsWithin(curriculum, among) : curriculum.topics;
  const stageAt = new Map(curriculum.stages.map((stage, position) => [stage.id, position]));
  const areaAt = new Map(curriculum.areas.map((area, position) => [area.id, position]));
  const cardAt = new Map(topics.map((topic, position) => [topic.id, position]));
  const redundant = redundantPrerequisites({ topics });
  const junctions: InputJunction[] = [];
  const edges: InputEdge[] = [];
  for (const [card, topic] of topics.entries()) {
    const implied = redundant.get(topic.id) ?? new Set();
    const drawn = new DrawnRequirement(card, topics.length, cardAt, junctions, implied);
    drawn.add(topic.requires, card);
    drawn.addHelps(topic);
    edges.push(...drawn.edges);
  }
  return {
    stages: curriculum.stages.map((stage) => stage.id),
    areas: curriculum.areas.map(({ id, stage }) => ({ area: id, stage: stageAt.get(stage) ?? 0 })),
    cards: topics.map(({ id, area }) => ({ topic: id, area: areaAt.get(area) ?? 0 })),
    junctions,
    edges,
  };
}

/** Topics as if there were no others. What loses all its parts to that asks for nothing. */
function topicsWithin(curriculum: Curriculum, among: ReadonlySet<TopicId>): Topic[] {
  const asksFor = (part: Requirement) =>
    part.kind === "topic" ? among.has(part.topic) : part.of.length > 0;
  const partsWithin = (parts: readonly Requirement[]): Requirement[] =>
    parts
      .map((part) => (part.kind === "topic" ? part : { ...part, of: partsWithin(part.of) }))
      .filter(asksFor);
  return curriculum.topics
    .filter(({ id }) => among.has(id))
    .map((topic) => ({
      ...topic,
      requires: { ...topic.requires, of: partsWithin(topic.requires.of) },
    }));
}

/** Turns the requirement of one topic into junctions and edges, none of them twice. */
class DrawnRequirement {
  readonly edges: InputEdge[] = [];
  /** The edges drawn already, as numbers. */
  private readonly drawn = new Set<number>();
  private readonly card: number;
  private readonly cardCount: number;
  private readonly cardAt: ReadonlyMap<TopicId, number>;
  private readonly junctions: InputJunction[];
  private readonly implied: ReadonlySet<TopicId>;

  constructor(
    card: number,
    cardCount: number,
    cardAt: ReadonlyMap<TopicId, number>,
    junctions: InputJunction[],
    implied: ReadonlySet<TopicId>,
  ) {
    this.card = card;
    this.cardCount = cardCount;
    this.cardAt = cardAt;
    this.junctions = junctions;
    this.implied = implied;
  }

  /** `node` is the card or junction that `requirement` leads to. */
  add(requirement: Requirement, node: number): void {
    if (requirement.kind === "topic") {
      const direct = node === this.card;
      const kind = direct && this.implied.has(requirement.topic) ? "implied" : "requires";
      this.addEdge(requirement.topic, node, kind);
      return;
    }
    const [first, ...others] = requirement.of;
    const here = this.joins(node);
    const joins = requirement.kind === "any" ? "or" : "and";
    if (first && others.length === 0) this.add(first, node);
    else if (here === joins) for (const part of requirement.of) this.add(part, node);
    else if (first) {
      this.junctions.push({ kind: joins, card: this.card, parent: node });
      const junction = this.cardCount + this.junctions.length - 1;
      for (const part of requirement.of) this.add(part, junction);
    }
  }

  addHelps(topic: Topic): void {
    for (const help of topic.helps) this.addEdge(help.topic, this.card, "helps");
  }

  /** How a node joins what leads to it: a card needs all of it. */
  private joins(node: number): "or" | "and" {
    return node === this.card ? "and" : (this.junctions[node - this.cardCount]?.kind ?? "and");
  }

  private addEdge(topic: TopicId, to: number, kind: RouteKind): void {
    const from = this.cardAt.get(topic);
    if (from === undefined || from === this.card) return;
    const edge = to * this.cardCount + from;
    if (this.drawn.has(edge)) return;
    this.drawn.add(edge);
    this.edges.push({ from, to, kind });
  }
}
