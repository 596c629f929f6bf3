import type { TopicId } from "../../model/ids.ts";
import { mentions } from "../../model/requirement.ts";
import { components } from "../../prerequisites/components.ts";
import { Learning } from "../../prerequisites/well-founded.ts";
import { type Finding, named, type Subject, shortened } from "./rule.ts";

/**
 * Requirements that nobody can ever meet. Only causes are told, not everything that builds on them:
 * knots are taken prerequisites first, and what is stuck is then taken as known. Circles without
 * alternatives are told as circles.
 */
export function findNeverMet(subject: Subject): Finding<"never-met">[] {
  const { curriculum, topics, graph, hard } = subject;
  const learning = new Learning(curriculum);
  const findings = retiredGoals(subject);
  const hardCircles = components(hard.before).onCircle;
  for (const knot of knots(subject)) {
    const stuck = knot.filter((id) => !learning.has(id) && topics.get(id)?.retired === false);
    const [first] = stuck;
    if (first === undefined) continue;
    const told = stuck.some((id) => hardCircles[graph.positions.get(id) ?? -1] === 1);
    if (!told) findings.push(stuck.length > 1 ? circle(first, stuck) : dead(first, subject));
    learning.assume(stuck);
  }
  return findings;
}

/** The topics in groups that need each other, alternatives included; prerequisites come first. */
function knots({ graph }: Subject): TopicId[][] {
  const { count, of } = components(graph.before);
  const groups: TopicId[][] = Array.from({ length: count }, () => []);
  for (const [position, topic] of graph.topics.entries()) groups[of[position] ?? -1]?.push(topic);
  return groups;
}

function circle(first: TopicId, stuck: readonly TopicId[]): Finding<"never-met"> {
  const waiting = shortened(stuck);
  return {
    message: `${named(waiting)} wait for each other: every alternative leads back into this circle.`,
    mend: "Give one of them an alternative from outside, or take one of these prerequisites out.",
    at: { topic: first, path: ["requires"] },
    facts: { cause: "circle", waiting },
  };
}

function dead(id: TopicId, { topics }: Subject): Finding<"never-met"> {
  const topic = topics.get(id);
  const retired = (topic === undefined ? [] : mentions(topic.requires)).filter(
    (mention) => topics.get(mention.topic)?.retired === true,
  );
  const [cause] = retired;
  if (cause === undefined) {
    return {
      message: `\`${id}\` can never be learnt: an \`any\` without alternatives cannot be met.`,
      mend: "Add an alternative that can be learnt, or take the `any` out.",
      at: { topic: id, path: ["requires"] },
      facts: { cause: "no-alternative", topic: id },
    };
  }
  const needed = shortened([...new Set(retired.map((mention) => mention.topic))]);
  const which = `${cause.alternative ? "one of " : ""}${named(needed)}`;
  return {
    message: `\`${id}\` can never be learnt: it needs ${which}, which can no longer be learnt.`,
    mend: "Name what takes its place, or retire this topic too.",
    at: { topic: id, mention: cause.topic },
    facts: { cause: "retired", topic: id, retired: needed, isChoice: cause.alternative },
  };
}

function retiredGoals({ curriculum, topics }: Subject): Finding<"never-met">[] {
  return curriculum.goals.flatMap((goal) =>
    goal.topics.flatMap((id, index) => {
      if (topics.get(id)?.retired !== true) return [];
      return {
        message: `The goal \`${goal.id}\` asks for \`${id}\`, which can no longer be learnt.`,
        mend: "Name what takes its place.",
        at: { goal: goal.id, path: ["topics", index] },
        facts: { cause: "retired-goal", goal: goal.id, topic: id },
      };
    }),
  );
}
