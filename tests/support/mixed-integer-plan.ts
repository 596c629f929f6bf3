import loadHighs from "highs";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { hoursTogether } from "../../src/core/model/hours.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { isMet, type Requirement } from "../../src/core/model/requirement.ts";
import { topicsById, topicsOf } from "../../src/core/model/topic-lookup.ts";
import type { PlanQuestion } from "../../src/core/planning/plan/plan-question.ts";
import { compact } from "../../src/core/prerequisites/compact.ts";
import { components } from "../../src/core/prerequisites/components.ts";
import { topicGraph } from "../../src/core/prerequisites/topic-graph.ts";

/** What the optimizer found: the hours of the cheapest plan, or how it ended instead. */
export interface MixedIntegerAnswer {
  readonly status: string;
  readonly hours: number | undefined;
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** The optimizer HiGHS (Q. Huangfu and J. Hall, "Parallelizing the dual revised simplex method", 2018). */
export const highs = (): Promise<Highs> => loadHighs();

/** The plan of fewest hours by HiGHS, from the plain model of the question. */
export function planByHighs(solver: Highs, model: string, seconds: number): MixedIntegerAnswer {
  const { Status: status, ObjectiveValue: value } = solver.solve(model, {
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-6,
    output_flag: false,
  });
  return { status, hours: status === "Optimal" ? value : undefined };
}

/**
 * A question as a mixed-integer program in the LP format: a 0/1 variable for each topic that matters
 * and for each `any` and its parts; topics that stand on a circle get numbers that must rise along
 * the prerequisites in use (as A. Miller, C. Tucker and R. Zemlin order the stops of a tour, 1960).
 */
export function mixedIntegerModel(curriculum: Curriculum, question: PlanQuestion): string {
  const model = new Model(curriculum, question);
  for (const goal of question.goals) model.enter(goal);
  return model.text();
}

class Model {
  readonly #question: PlanQuestion;
  readonly #curriculum: Curriculum;
  readonly #numbers = new Map<TopicId, number>();
  readonly #open: TopicId[] = [];
  readonly #rules: string[] = [];
  readonly #binaries: string[] = [];
  /** The ranks of topics on circles, each with the most that it can be. */
  readonly #ranks = new Map<string, number>();
  readonly #circles: ReadonlyMap<TopicId, number>;
  readonly #sizes: ReadonlyMap<number, number>;
  #expressions = 0;

  constructor(curriculum: Curriculum, question: PlanQuestion) {
    this.#curriculum = curriculum;
    this.#question = question;
    const graph = compact(topicGraph(curriculum));
    const { of } = components(graph.before);
    this.#circles = new Map(graph.topics.map((topic, position) => [topic, of[position] ?? -1]));
    this.#sizes = sizesOf(of);
  }

  enter(topic: TopicId): string {
    const number = this.#numbers.get(topic) ?? this.#numbers.size;
    if (!this.#numbers.has(topic)) {
      this.#numbers.set(topic, number);
      this.#open.push(topic);
      this.#binaries.push(`x${number}`);
    }
    return `x${number}`;
  }

  text(): string {
    for (const topic of this.#open) this.#require(topic);
    const goals = this.#question.goals
      .filter((goal) => !this.#question.known.has(goal))
      .map((goal) => `x${this.#numbers.get(goal)} = 1`);
    const topics = topicsOf(this.#curriculum, this.#numbers.keys());
    const prices = topics.map(
      (topic) => `${hoursTogether([topic])} x${this.#numbers.get(topic.id)}`,
    );
    return [
      "Minimize",
      ` ${prices.join(" + ")}`,
      "Subject To",
      ...[...goals, ...this.#rules].map((rule) => ` ${rule}`),
      "Bounds",
      ...[...this.#ranks].map(([rank, most]) => ` 0 <= ${rank} <= ${most}`),
      "Binary",
      ` ${this.#binaries.join(" ")}`,
      "End",
    ].join("\n");
  }

  #require(id: TopicId): void {
    const { known, avoid } = this.#question;
    const topic = topicsById(this.#curriculum).get(id);
    if (known.has(id)) return;
    const name = `x${this.#numbers.get(id)}`;
    if (!topic || topic.retired || avoid.has(id)) this.#rules.push(`${name} = 0`);
    else for (const part of topic.requires.of) this.#imply(name, part, id);
  }

  /** The rules by which `name` 1 makes a requirement of `topic` hold. */
  #imply(name: string, requirement: Requirement, topic: TopicId): void {
    if (isMet(requirement, (id) => this.#question.known.has(id))) return;
    if (requirement.kind === "topic") {
      this.#rules.push(`${this.enter(requirement.topic)} - ${name} >= 0`);
      this.#rise(name, topic, requirement.topic);
    } else if (requirement.kind === "all") {
      for (const part of requirement.of) this.#imply(name, part, topic);
    } else {
      const parts = requirement.of.map((part) => {
        const chosen = `y${this.#expressions++}`;
        this.#binaries.push(chosen);
        this.#imply(chosen, part, topic);
        return chosen;
      });
      this.#rules.push(parts.length === 0 ? `${name} = 0` : `${parts.join(" + ")} - ${name} >= 0`);
    }
  }

  /** On a circle: when `name` is 1, the topic comes after the other one. */
  #rise(name: string, topic: TopicId, other: TopicId): void {
    const circle = this.#circles.get(topic) ?? -1;
    if (circle !== this.#circles.get(other)) return;
    const most = this.#sizes.get(circle) ?? 1;
    const [high, low] = [`r${this.#numbers.get(topic)}`, `r${this.#numbers.get(other)}`];
    for (const rank of [high, low]) this.#ranks.set(rank, most - 1);
    if (high === low) this.#rules.push(`${name} = 0`);
    else this.#rules.push(`${high} - ${low} - ${most} ${name} >= ${1 - most}`);
  }
}

function sizesOf(circles: Int32Array): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const circle of circles) sizes.set(circle, (sizes.get(circle) ?? 0) + 1);
  return sizes;
}
