import { counted } from "../../core/model/counted.ts";
import type {
  CurriculumMetrics,
  TopicMetrics,
} from "../../core/prerequisites/metrics/curriculum-metrics.ts";

/** So many topics are written out, those first that matter most. */
const most = 20;

/** The columns of the table of topics, each with its heading. */
const columns: readonly (readonly [heading: string, cell: (topic: TopicMetrics) => string])[] = [
  ["complexity", ({ complexity }) => number(complexity)],
  ["delay", ({ delay }) => number(delay)],
  ["blocking", ({ blocking }) => number(blocking)],
  ["chain h", ({ chainHours }) => number(chainHours)],
  ["blocked h", ({ blockedHours }) => number(blockedHours)],
];

/** Metrics for a person: the curriculum in a few lines, then the topics with the highest complexity. */
export function metricsText(metrics: CurriculumMetrics): string {
  const { complexity, delay, blocking, complexityInQuarters, criticalPath, bottlenecks } = metrics;
  const rest = metrics.topics.length - most;
  const lines = [
    "",
    `Structural complexity ${number(complexity)}: delay ${number(delay)} and blocking ${number(blocking)}; ${number(complexityInQuarters)} where a step takes a quarter of a year.`,
    `Critical path, ${number(criticalPath.hours)} h through ${counted(criticalPath.topics.length, "topic")}: ${cut(criticalPath.topics)}.`,
    `${counted(bottlenecks.length, "bottleneck")}${bottlenecks.length > 0 ? ", most blocking first: " : ""}${cut(bottlenecks)}.`,
    "",
    ...table(metrics.topics),
    ...(rest > 0
      ? [`… and ${counted(rest, "topic")} with less; --format json lists them all.`]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** The topics by complexity; among equal ones bottlenecks first, then in curriculum order. */
function table(topics: readonly TopicMetrics[]): string[] {
  const shown = topics
    .toSorted(
      (one, other) =>
        other.complexity - one.complexity || Number(other.bottleneck) - Number(one.bottleneck),
    )
    .slice(0, most);
  const cells = columns.map(([heading, cell]) => {
    const texts = [heading, ...shown.map(cell)];
    const width = Math.max(...texts.map((text) => text.length));
    return texts.map((text) => text.padStart(width));
  });
  const names = [
    "topic",
    ...shown.map(({ topic, bottleneck }) => topic + (bottleneck ? " (bottleneck)" : "")),
  ];
  return names.map((name, line) => `${cells.map((column) => column[line]).join("  ")}  ${name}`);
}

/** At most as many ids as the table has topics. */
function cut(ids: readonly string[]): string {
  const rest = ids.length - most;
  const shown = ids.slice(0, most).join(", ");
  return rest > 0 ? `${shown} … and ${rest} more` : shown;
}

const number = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 1 });
