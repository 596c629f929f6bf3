import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { metricsText } from "./metrics.ts";
import type { Report } from "./report.ts";
import { textReport } from "./text.ts";

/** How `check` can say what it found, by the name of the format. */
export const reports: ReadonlyMap<string, Report> = new Map<string, Report>([
  [
    "text",
    ({ problems, metrics }, colour) =>
      textReport(problems, colour) + (metrics ? metricsText(metrics) : ""),
  ],
  ["json", ({ problems, metrics }) => jsonReport(problems, metrics)],
  ["github", ({ problems }) => githubReport(problems)],
]);
