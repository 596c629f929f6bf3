import { open } from "../../core/curriculum/open.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { impliedKnown } from "../../core/planning/known.ts";
import type { Limit } from "../../core/planning/limit.ts";
import { makePlan } from "../../core/planning/plan/make-plan.ts";
import { planQuestion } from "../../core/planning/plan/plan-question.ts";
import { rankedReady } from "../../core/planning/ready.ts";
import { topicsAimedAt } from "../../core/planning/target.ts";
import { blockedReason } from "../../formats/export/blocked-reason.ts";
import { english } from "../../language/english.ts";
import { type Arguments, type Command, exitCodes } from "../command.ts";
import { readCurriculum } from "../curriculum-files.ts";
import { targetsNamed, topicsNamed } from "../named-topics.ts";
import { type Readiness, readyJson, readyText } from "../reports/ready.ts";
import { refuse } from "../reports/refuse.ts";

/** What can be learnt now. */
export const readyCommand: Command = {
  operands: "[CURRICULUM]",
  most: 1,
  summary: "What can be learnt now, that which opens most before all others.",
  options: {
    know: { value: "ID…", help: "Topics that are known; may be given several times." },
    to: { value: "ID…", help: "Goals or topics that are aimed at; what they need comes first." },
    "known-exactly": { help: "Nothing else is known, not even what known topics need." },
  },
  run: async (given, effects) => {
    const { reading, seenFromHere } = await readCurriculum(given.operands[0], effects);
    const { curriculum, problems } = open(reading);
    if (curriculum === undefined) return refuse(seenFromHere(problems), given, effects);
    const readiness = readinessFor(curriculum, given, effects.patience());
    const { blocked } = readiness;
    if (given.flag("json")) effects.print(readyJson(readiness));
    else {
      for (const one of blocked) {
        const reason = blockedReason(english, curriculum, one);
        effects.tell(`${one.goal} cannot be reached. ${reason}\n`);
      }
      effects.print(readyText(readiness));
    }
    return blocked.length === 0 ? exitCodes.fine : exitCodes.problems;
  },
};

function readinessFor(curriculum: Curriculum, given: Arguments, limit: Limit): Readiness {
  const marked = new Set(topicsNamed(curriculum, "know", given.values("know")));
  const known = given.flag("known-exactly") ? marked : impliedKnown(curriculum, marked);
  const targets = targetsNamed(curriculum, "to", given.values("to"));
  if (targets.length === 0)
    return { curriculum, known, goals: [], ready: rankedReady(curriculum, known), blocked: [] };
  const goals = [...new Set(targets.flatMap((target) => topicsAimedAt(curriculum, target)))];
  const plan = makePlan(curriculum, planQuestion(goals, known), limit);
  const ready = rankedReady(curriculum, known, plan.topics);
  return { curriculum, known, goals, ready, blocked: plan.blocked };
}
