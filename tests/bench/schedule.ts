import { TopicId } from "../../src/core/model/ids.ts";
import { spreadOverWeek } from "../../src/core/scheduling/availability.ts";
import { dayAt } from "../../src/core/scheduling/day.ts";
import { neededPace } from "../../src/core/scheduling/deadline.ts";
import type { ScheduleRequest } from "../../src/core/scheduling/request.ts";
import { schedule } from "../../src/core/scheduling/schedule.ts";

/** Milliseconds for a schedule and for a deadline of plans with four hours a topic, ten hours a week. */
export async function run(): Promise<void> {
  console.log("| topics | years | schedule | with habits and reviews | deadline | with both |");
  console.log("|---:|---:|---:|---:|---:|---:|");
  for (const topics of [50, 250, 1_000]) {
    const plain: ScheduleRequest = {
      steps: Array.from({ length: topics }, (_, step) => ({
        topic: TopicId(`t${step}`),
        hours: [2, 6],
      })),
      availability: { start: dayAt(10_000), hours: spreadOverWeek(10) },
    };
    const full: ScheduleRequest = {
      ...plain,
      habits: { exerciseMinutes: 20, projectHours: 2, monthlyReviewHours: 1, assessmentHours: 4 },
      reviews: {},
    };
    const years = (topics * 4) / 10 / 52;
    const by = dayAt(10_000 + Math.ceil(years * 365));
    const times = [
      best(() => schedule(plain)),
      best(() => schedule(full)),
      best(() => neededPace({ ...plain, by })),
      best(() => neededPace({ ...full, by })),
    ];
    const cells = [topics, years.toFixed(1), ...times.map((time) => time.toFixed(1))];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

/** The shortest of five runs. */
function best(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...times);
}
