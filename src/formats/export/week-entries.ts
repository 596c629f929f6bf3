import type { Topic } from "../../core/model/curriculum.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Block } from "../../core/scheduling/blocks.ts";
import type { Habit } from "../../core/scheduling/habits.ts";
import type { Week } from "../../core/scheduling/weeks.ts";
import type { DatedPlan } from "./taken-plan.ts";

/** Everything that one week holds of one thing. */
export type WeekEntry = { readonly minutes: number } & (
  | { readonly kind: "study"; readonly topic: Topic; readonly isFinished: boolean }
  | { readonly kind: "review"; readonly topic: Topic }
  | { readonly kind: "habit"; readonly habit: Habit }
);

/** The weeks of a plan with what is done in them: topics first, then reviews, then habits. */
export function weekEntries(plan: DatedPlan): { week: Week; entries: WeekEntry[] }[] {
  const { schedule, weeks } = plan.calendar;
  return weeks.map((week, index) => {
    const end = weeks[index + 1]?.monday ?? "9999-12-32";
    const blocks = schedule.blocks.filter(({ day }) => day >= week.monday && day < end);
    return { week, entries: entriesOf(plan, week, blocks) };
  });
}

function entriesOf(
  { curriculum }: DatedPlan,
  { finished }: Week,
  blocks: readonly Block[],
): WeekEntry[] {
  const topics = topicsById(curriculum);
  const entries = new Map<string, WeekEntry>();
  for (const block of blocks) {
    const key = `${block.kind} ${block.kind === "habit" ? block.habit : block.topic}`;
    const minutes = (entries.get(key)?.minutes ?? 0) + block.minutes;
    if (block.kind === "habit") {
      entries.set(key, { kind: "habit", habit: block.habit, minutes });
      continue;
    }
    const topic = topics.get(block.topic);
    if (!topic) continue;
    const isFinished = finished.includes(topic.id);
    if (block.kind === "review") entries.set(key, { kind: "review", topic, minutes });
    else entries.set(key, { kind: "study", topic, minutes, isFinished });
  }
  const all = [...entries.values()];
  return (["study", "review", "habit"] as const).flatMap((kind) =>
    all.filter((entry) => entry.kind === kind),
  );
}
