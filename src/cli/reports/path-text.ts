import { counted } from "../../core/model/counted.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { hoursText, hoursTogether, totalHours } from "../../core/model/hours.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsById, topicsOf } from "../../core/model/topic-lookup.ts";
import type { Fitting } from "../../core/planning/fitting.ts";
import type { OrderBy, Ordering } from "../../core/planning/order/order-by.ts";
import type { Plan } from "../../core/planning/plan.ts";
import type { Target } from "../../core/planning/target.ts";
import { blockedReason } from "../../formats/export/blocked-reason.ts";
import { english } from "../../language/english.ts";
import type { PathAnswer } from "../path/answer.ts";
import { calendarText } from "./calendar-text.ts";
import { comparisonText } from "./comparison-text.ts";
import { stepsText } from "./steps-text.ts";
import { wrapped } from "./wrapped.ts";

/** The answer of `path` for a person: what, how long, each step with its reason, and when. */
export function pathText(curriculum: Curriculum, answer: PathAnswer): string {
  const { path, fitting, orders } = answer;
  const blocks = [
    headText(curriculum, answer),
    ...(fitting ? [fittingText(curriculum, answer, fitting)] : []),
    ...(path.steps.length > 0 ? [stepsText(curriculum, answer)] : []),
    ...(orders ? [comparisonText(curriculum, orders)] : []),
    ...calendarText(curriculum, answer),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** What the hours there are will do for. The steps that do not fit are left out below. */
function fittingText(
  curriculum: Curriculum,
  { request, path }: PathAnswer,
  { topics, reached: [goals, projects], proven }: Fitting,
): string[] {
  const takes = hoursTogether(topicsOf(curriculum, topics));
  const whole = path.plan.topics.size;
  const fits = `In ${rounded(request.within ?? 0)} hours you get through ${topics.size} of the ${counted(whole, "topic")} (${rounded(takes)} h)`;
  const ends = `${counted(goals, "goal")} and ${counted(projects, "project")} among them`;
  const most = proven ? "No choice of topics reaches more." : "More might be possible.";
  return wrapped(`${fits}, ${ends}. ${most}`, "  ", "");
}

function headText(curriculum: Curriculum, { request, path }: PathAnswer): string[] {
  const { plan, ordering } = path;
  const lines = wrapped(`The way to: ${targetTitles(curriculum, request)}`, "  ", "");
  for (const one of plan.blocked) {
    const reason = blockedReason(english, curriculum, one);
    const sentence = `${topicTitle(curriculum, one.goal)} cannot be reached. ${reason}`;
    lines.push(...wrapped(sentence, "  ", ""));
  }
  if (plan.topics.size === 0) {
    if (plan.blocked.length === 0) lines.push("You are there: nothing is left to learn.");
    return lines;
  }
  lines.push(...wrapped(lengthText(curriculum, plan), "  ", ""));
  lines.push(...wrapped(orderText(curriculum, ordering), "  ", ""));
  return lines;
}

function lengthText(curriculum: Curriculum, plan: Plan): string {
  const hours = hoursText(totalHours(topicsOf(curriculum, plan.topics)));
  const length = `${counted(plan.topics.size, "topic")}, ${hours}; the middle is ${hoursText([plan.hours, plan.hours])}.`;
  const guessed =
    plan.withoutHours === 0
      ? ""
      : ` ${counted(plan.withoutHours, "topic")} of them state no hours and count as one each.`;
  return `${length}${guessed} ${shortestText(plan)}`;
}

function shortestText({ optimal, fewest, lowerBound }: Plan): string {
  const least = fewest === "hours" ? hoursText([lowerBound, lowerBound]) : `${lowerBound} topics`;
  if (optimal)
    return fewest === "hours" ? "No other way is shorter." : "No other way has fewer topics.";
  return `A shorter way may exist; none takes less than ${least}.`;
}

/** What the order keeps small, and whether it could be smaller. */
function orderText(curriculum: Curriculum, { by, cost, lowerBound, proven }: Ordering): string {
  const best = proven ? "the least possible" : `at least ${rounded(lowerBound)} in any order`;
  return `In this order ${costText(curriculum, by, cost)}: ${best}.`;
}

function costText(curriculum: Curriculum, by: OrderBy, cost: number): string {
  switch (by) {
    case "near":
      return `${rounded(cost)} hours lie between learning and use, all prerequisites together`;
    case "area":
      return cost === 1 ? "the area changes once" : `the area changes ${rounded(cost)} times`;
    case "payoff":
      return `goals and projects are finished after ${rounded(cost)} hours, all together`;
    default: {
      const id = by.slice("document:".length);
      const title = curriculum.documents.find((document) => document.id === id)?.title ?? id;
      return `${rounded(cost)} pairs of topics stand the other way round in “${title}”`;
    }
  }
}

const rounded = (number: number): string =>
  number.toLocaleString("en", { maximumFractionDigits: 1 });

/** What is aimed at, in one line. */
export function targetTitles(curriculum: Curriculum, { targets }: PathAnswer["request"]): string {
  return targets.map((target) => titleOf(curriculum, target)).join(" and ");
}

function titleOf(curriculum: Curriculum, target: Target): string {
  if (target.kind === "topic") return topicTitle(curriculum, target.topic);
  return curriculum.goals.find((goal) => goal.id === target.goal)?.title ?? target.goal;
}

const topicTitle = (curriculum: Curriculum, topic: TopicId): string =>
  topicsById(curriculum).get(topic)?.title ?? topic;
