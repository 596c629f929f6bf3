import { counted } from "../core/model/counted.ts";
import type { Fitting } from "../core/planning/fitting.ts";

/** What the hours there are will do for, in a sentence without its end. */
export function fittingText(
  fits: number,
  all: number,
  { reached: [goals, projects], proven }: Pick<Fitting, "reached" | "proven">,
): string {
  const topics = counted(all, "topic");
  if (fits === all) return all === 1 ? "The topic fits" : `All ${topics} fit`;
  const most = proven ? "; no other choice reaches more" : "";
  if (fits === 0) return `None of ${topics} fits${most}`;
  const ends = [
    ...(goals > 0 ? [counted(goals, "goal")] : []),
    ...(projects > 0 ? [counted(projects, "project")] : []),
  ];
  const among = ends.length > 0 ? ends.join(" and ") : "no goal or project";
  return `${fits} of ${topics} ${fits === 1 ? "fits" : "fit"}, ${among} among them${most}`;
}
