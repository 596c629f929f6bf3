import type { Curriculum } from "../../core/model/curriculum.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { TopicMetrics } from "../../core/prerequisites/metrics/curriculum-metrics.ts";
import { csvText } from "./csv-text.ts";

// The names of the columns stay in English in every language: programs read them.
const columns = [
  "Id",
  "Title",
  "Area",
  "Blocking",
  "Blocked hours",
  "Delay",
  "Chain hours",
  "Complexity",
  "Bottleneck",
];

/**
 * What each topic means for the way as CSV (RFC 4180), in the order given, with the figures as the
 * metrics name them. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function metricsTable(curriculum: Curriculum, metrics: readonly TopicMetrics[]): string {
  const topics = topicsById(curriculum);
  const areas = new Map(curriculum.areas.map(({ id, title }) => [id, title]));
  const rows = metrics.flatMap((one) => {
    const topic = topics.get(one.topic);
    if (!topic) return [];
    const { blocking, blockedHours, delay, chainHours, complexity, bottleneck } = one;
    const area = areas.get(topic.area) ?? topic.area;
    const figures = [blocking, blockedHours, delay, chainHours, complexity];
    return [[topic.id, topic.title, area, ...figures, bottleneck ? "yes" : ""]];
  });
  return csvText([columns, ...rows]);
}
