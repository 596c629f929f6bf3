/* What `import … from "prereq"` gives: reading, checking and planning, without a screen. */

export { type Opened, open } from "../core/curriculum/open.ts";
export type { Place, Problem, Severity } from "../core/curriculum/problem.ts";
export { readJson } from "../core/curriculum/read-json.ts";
export type { SourceFile } from "../core/curriculum/source.ts";
export type * from "../core/model/curriculum.ts";
export { GoalId, TopicId } from "../core/model/ids.ts";
export { type Limit, noLimit } from "../core/planning/limit.ts";
export { makePlan } from "../core/planning/plan/make-plan.ts";
export { type PlanQuestion, planQuestion } from "../core/planning/plan/plan-question.ts";
export type { Plan, Step } from "../core/planning/plan.ts";
export { rankedReady } from "../core/planning/ready.ts";
