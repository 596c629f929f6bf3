import type { Curriculum } from "../../core/model/curriculum.ts";
import { impliedKnown } from "../../core/planning/known.ts";
import type { OrderBy } from "../../core/planning/order/order-by.ts";
import { type PlanQuestion, planQuestion } from "../../core/planning/plan/plan-question.ts";
import { fewestOf } from "../../core/planning/plan.ts";
import { type Target, topicsAimedAt } from "../../core/planning/target.ts";
import { oneOf } from "../choice.ts";
import { type Arguments, type Option, UsageError } from "../command.ts";
import { targetsNamed, topicsNamed } from "../named-topics.ts";
import { positive } from "../numbers.ts";
import { type TimesRequest, timesOptions, timesRequest } from "./times.ts";

/** What `path` is asked. */
export interface PathRequest {
  readonly targets: readonly Target[];
  readonly question: PlanQuestion;
  readonly by: OrderBy;
  /** Whether all orders are to be put side by side. */
  readonly compare: boolean;
  /** How many hours there are; no end without it. */
  readonly within: number | undefined;
  /** When there is time; without it no calendar is asked for. */
  readonly times: TimesRequest | undefined;
}

export const pathOptions: Readonly<Record<string, Option>> = {
  to: { value: "ID…", help: "Goals or topics to reach; may be given several times." },
  know: { value: "ID…", help: "Topics that are known, with all they need." },
  "known-exactly": { help: "Nothing else is known, not even what known topics need." },
  order: {
    value: "near|area|payoff|document:ID",
    help: "near (the default): little time between learning and use; area: few changes of area; payoff: goals and projects early; document:ID: like that document.",
  },
  compare: { help: "Put all orders side by side." },
  prefer: { value: "ID…", help: "Take these wherever they are one of several that would do." },
  avoid: { value: "ID…", help: "Never take these." },
  fewest: {
    value: "hours|topics",
    help: "What the plan has as few of as possible; hours by default.",
  },
  "with-helps": { help: "Plan what makes a step easier, too, not only what it needs." },
  within: { value: "HOURS", help: "The most that can be reached in so many hours." },
  ...timesOptions,
};

/**
 * The request that the arguments make.
 * @param today where a calendar begins when no start is given, like `2027-03-01`
 * @throws UsageError for what cannot be understood.
 */
export function pathRequest(curriculum: Curriculum, given: Arguments, today: string): PathRequest {
  const targets = targetsNamed(curriculum, "to", given.values("to"));
  if (targets.length === 0) throw new UsageError(`Name a goal: --to ID.${goalsText(curriculum)}`);
  const marked = new Set(topicsNamed(curriculum, "know", given.values("know")));
  const known = given.flag("known-exactly") ? marked : impliedKnown(curriculum, marked);
  const goals = [...new Set(targets.flatMap((target) => topicsAimedAt(curriculum, target)))];
  const question = planQuestion(goals, known, {
    fewest: oneOf(fewestOf, "fewest", given.value("fewest") ?? "hours"),
    prefer: topicsNamed(curriculum, "prefer", given.values("prefer")).map((take) => ({ take })),
    avoid: new Set(topicsNamed(curriculum, "avoid", given.values("avoid"))),
    withHelps: given.flag("with-helps"),
  });
  return {
    targets,
    question,
    by: orderNamed(curriculum, given.value("order") ?? "near"),
    compare: given.flag("compare"),
    within: positive("within", given.value("within")),
    times: timesRequest(given, today),
  };
}

function goalsText({ goals, title }: Curriculum): string {
  if (goals.length === 0) return " Any topic can be one.";
  const lines = goals.map((goal) => `\n  ${goal.id}: ${goal.title}`);
  return ` The goals of “${title}”, besides any topic:${lines.join("")}`;
}

/** An order by its name; the table of names is that of the curriculum, because of its documents. */
function orderNamed(curriculum: Curriculum, name: string): OrderBy {
  const documents = curriculum.documents.map(({ id }): OrderBy => `document:${id}`);
  return oneOf<OrderBy>(["near", "area", "payoff", ...documents], "order", name);
}
