import type { Fitting } from "../core/planning/fitting.ts";
import type { Words } from "../language/english.ts";

/** What the hours there are will do for, in a sentence without its end. */
export function fittingText(
  { goal, list, units }: Words,
  fits: number,
  all: number,
  { reached: [goals, projects], proven }: Pick<Fitting, "reached" | "proven">,
): string {
  if (fits === all) return goal.allFit(all);
  const most = proven ? goal.nothingReachesMore : "";
  if (fits === 0) return `${goal.noneFits(all)}${most}`;
  const ends = [
    ...(goals > 0 ? [units.goals(goals)] : []),
    ...(projects > 0 ? [units.projects(projects)] : []),
  ];
  const among = ends.length > 0 ? list(ends) : goal.noGoalOrProject;
  return `${goal.someFit(fits, all, among)}${most}`;
}
